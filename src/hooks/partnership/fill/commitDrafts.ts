import { createCommitment } from '../../../core/commitments/createCommitment.ts';
import type { CommitmentDraft } from '../../../core/commitments/types.ts';
import { withPath } from '../../../core/read/withPath.ts';
import { accept, type Result } from '../../../core/result.ts';
import type { Change } from '../../../core/types.ts';
import type { CommitOptions } from '../partnershipTypes.ts';
import type { RecordKeeper } from '../RecordKeeper.ts';

/**
 * Puts drafts into the record, all or none; one that is there, whatever became of it, stays as it
 * is. Tells how many were made. Refuses as `createCommitment` and `applyChanges`.
 */
export function commitDrafts(
  keeper: RecordKeeper,
  drafts: readonly CommitmentDraft[],
  told?: CommitOptions,
): Result<number> {
  const known = keeper.state.partnership?.commitments ?? {};
  const changes: Change[] = [];
  for (const draft of drafts) {
    if (Object.hasOwn(known, draft.id)) continue;
    const created = withPath(createCommitment(draft), `commitments.${draft.id}`);
    if (!created.ok) return created;
    changes.push({ collection: 'commitments', id: draft.id, value: created.value });
  }
  if (changes.length === 0) return accept(0);
  const made = keeper.commit(changes, told);
  return made.ok ? accept(changes.length) : made;
}
