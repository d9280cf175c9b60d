import { createCommitment } from '../../../core/commitments/createCommitment.ts';
import type { CommitmentDraft } from '../../../core/commitments/types.ts';
import type { RecordKeeper } from '../RecordKeeper.ts';

/** Puts drafts into the record; one that is there, whatever became of it, stays as it is. */
export function commitDrafts(keeper: RecordKeeper, drafts: readonly CommitmentDraft[]): void {
  const known = keeper.state.partnership?.commitments ?? {};
  const changes = drafts.flatMap((draft) => {
    const created = createCommitment(draft);
    if (!created.ok || Object.hasOwn(known, draft.id)) return [];
    return [{ collection: 'commitments', id: draft.id, value: created.value }];
  });
  if (changes.length > 0) keeper.commit(changes);
}
