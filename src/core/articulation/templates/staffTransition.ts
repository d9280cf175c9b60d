import type { ArticulationTemplate } from '../templateTypes.ts';
import { echoed, required, sectionOf } from './sectionOf.ts';

/** People change, the partnership stays: puts in writing what only those who go have known. */
export const staffTransition: ArticulationTemplate = {
  id: 'staffTransition',
  version: 1,
  sections: [
    sectionOf('situation', ['situation_handover', 'situation_unchanged'], required),
    sectionOf('purpose', ['purpose_why']),
    sectionOf(
      'responsibility',
      ['responsibility_answers', 'responsibility_unwritten', 'responsibility_ends'],
      echoed,
    ),
    sectionOf('decision', ['decision_who', 'decision_asked']),
    sectionOf(
      'communication',
      ['communication_introduces', 'communication_ways', 'communication_answer'],
      required,
    ),
    sectionOf('principle', ['principle_newcomer', 'principle_rules']),
    sectionOf('escalation', ['escalation_first', 'escalation_next']),
    sectionOf('review_exit', ['review_exit_when']),
  ],
};
