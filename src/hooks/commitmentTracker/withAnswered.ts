import { onTheTable } from '../../core/commitments/onTheTable.ts';
import type { Commitment } from '../../core/commitments/types.ts';
import type { CommitmentAct } from './acts.ts';

/**
 * The act; an answer with what it answers, which is what lay on the table when the viewer looked.
 * What arrives later with an earlier date is then not agreed to unseen.
 */
export function withAnswered(act: CommitmentAct, seen: Commitment | undefined): CommitmentAct {
  switch (act.type) {
    case 'promise':
    case 'accept':
    case 'acceptAmendment':
    case 'rejectAmendment':
      return act.of === undefined && seen ? { ...act, ...onTheTable(seen) } : act;
    default:
      return act;
  }
}
