import { onTheTable } from '../../core/commitments/onTheTable.ts';
import type { Commitment } from '../../core/commitments/types.ts';
import type { CommitmentAct } from './acts.ts';

/**
 * The act; an answer with what it answers, which is what lay on the table when the viewer looked, and
 * a judgement with the report it judges. What arrives later with an earlier date is then neither
 * agreed to nor judged unseen.
 */
export function withAnswered(act: CommitmentAct, seen: Commitment | undefined): CommitmentAct {
  switch (act.type) {
    case 'promise':
    case 'accept':
    case 'acceptAmendment':
    case 'rejectAmendment':
    case 'declareSatisfied':
    case 'declareDissatisfied':
      return act.of === undefined && seen ? { ...act, ...onTheTable(seen) } : act;
    default:
      return act;
  }
}
