import type { Articulation } from '../../src/core/index.ts';
import { draft, inReview } from '../support/articulations.ts';

const { cold, onduty, wards } = inReview.clauses;

/** A document as it should never arrive, with one thing wrong in each place. */
export const badArticulation = {
  ...inReview,
  // A day that does not exist.
  reviewBy: '2027-02-30',
  // A list that is none.
  people: 'the chief pharmacist',
  clauses: {
    ...inReview.clauses,
    cold: { ...cold, by: 'in summer' },
    // Two who answer for it.
    onduty: { ...onduty, accountable: ['northwind', 'harbour'] },
    // A clause of a section that nobody knows, and one that is none.
    rumour: { ...wards, section: 'rumours' },
    nothing: null,
  },
  // Something that is not known, and is kept.
  ticket: 'HL-4117',
} as unknown as Articulation;

/** A clause of a million characters. */
export const huge: Articulation = {
  ...draft,
  clauses: {
    ...draft.clauses,
    wards: {
      ...(draft.clauses.wards as Articulation['clauses'][string]),
      text: 'It was warm. '.repeat(76_900),
    },
  },
};
