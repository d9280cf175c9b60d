import type { ArticulationTemplate } from '../templateTypes.ts';
import { echoed, required, sectionOf } from './sectionOf.ts';

/** A light reset: what changed, and who does what from now on. About an hour. */
export const light: ArticulationTemplate = {
  id: 'light',
  version: 1,
  sections: [
    sectionOf('situation', ['situation_changed', 'situation_unchanged'], required),
    sectionOf('outcome', ['outcome_told', 'outcome_when']),
    sectionOf('responsibility', ['responsibility_answers', 'responsibility_ends'], echoed),
    sectionOf('communication', ['communication_ways', 'communication_bad_news']),
    sectionOf('review_exit', ['review_exit_when']),
  ],
};
