import type { ArticulationTemplate } from '../templateTypes.ts';
import { echoed, required, sectionOf } from './sectionOf.ts';

/** A whole partnering agreement: who, why, what, and what if. */
export const full: ArticulationTemplate = {
  id: 'full',
  version: 1,
  sections: [
    sectionOf('situation', ['situation_changed', 'situation_unchanged'], required),
    sectionOf('purpose', ['purpose_why', 'purpose_together'], echoed),
    sectionOf('outcome', ['outcome_told', 'outcome_when', 'outcome_whom'], echoed),
    sectionOf('aim', ['aim_own', 'aim_limits']),
    sectionOf(
      'responsibility',
      ['responsibility_answers', 'responsibility_between', 'responsibility_ends'],
      echoed,
    ),
    sectionOf('resource', ['resource_brings', 'resource_short']),
    sectionOf('decision', ['decision_who', 'decision_asked', 'decision_stuck'], required),
    sectionOf(
      'communication',
      ['communication_ways', 'communication_answer', 'communication_bad_news'],
      required,
    ),
    sectionOf('principle', ['principle_rules', 'principle_failing']),
    sectionOf('assumption', ['assumption_holds', 'assumption_signs']),
    sectionOf('escalation', ['escalation_first', 'escalation_next'], required),
    sectionOf('review_exit', ['review_exit_when', 'review_exit_leaving'], required),
  ],
};
