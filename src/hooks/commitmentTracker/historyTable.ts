import { withTerms } from '../../core/commitments/terms.ts';
import type {
  Actor,
  CommitmentEntry,
  CommitmentEventType,
  Terms,
} from '../../core/commitments/types.ts';

const asking: readonly CommitmentEventType[] = [
  'request',
  'offer',
  'counter',
  'proposeAmendment',
  'reassign',
];
const answering: readonly CommitmentEventType[] = [
  'promise',
  'accept',
  'acceptAmendment',
  'rejectAmendment',
];
const judging: readonly CommitmentEventType[] = ['declareSatisfied', 'declareDissatisfied'];

/** What lies on the table while the history is told: the terms, and the change or report that waits. */
export function historyTable(first: Terms) {
  let amended: Terms | null = null;
  let asked: string | null = null;
  let reported: string | null = null;
  return {
    terms: first,
    person: null as Actor | null,
    /** The terms that an act puts or proposes. */
    proposedBy(entry: CommitmentEntry): Terms | null {
      if (entry.type === 'counter') return entry.terms;
      return entry.type === 'proposeAmendment' ? withTerms(this.terms, entry.terms) : null;
    },
    /** Whether an act answers or judges something, and what is there is something else. */
    isOtherThan(entry: CommitmentEntry): boolean {
      const { of } = entry as { of?: string };
      const there = judging.includes(entry.type) ? reported : asked;
      return of !== undefined && there !== null && of !== there;
    },
    take(entry: CommitmentEntry, after: Terms | null) {
      if (asking.includes(entry.type)) asked = entry.id;
      if (answering.includes(entry.type)) asked = null;
      if (entry.type === 'report') reported = entry.id;
      if (judging.includes(entry.type)) reported = null;
      if (entry.type === 'counter' && after) this.terms = after;
      if (entry.type === 'proposeAmendment' || entry.type === 'reassign') {
        amended = after;
        this.person = entry.type === 'reassign' ? entry.performer : null;
      }
      if (entry.type === 'acceptAmendment' || entry.type === 'rejectAmendment') {
        if (entry.type === 'acceptAmendment' && amended) this.terms = amended;
        amended = null;
        this.person = null;
      }
    },
  };
}
