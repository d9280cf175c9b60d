import type { ArticulationTemplate } from '../templateTypes.ts';
import { echoed, required, sectionOf } from './sectionOf.ts';

/** What a post-mortem has shown to be expected differently: closes the gap that it found. */
export const afterPostMortem: ArticulationTemplate = {
  id: 'afterPostMortem',
  version: 1,
  sections: [
    sectionOf('situation', ['situation_learned', 'situation_unchanged'], echoed),
    sectionOf('outcome', ['outcome_told', 'outcome_when']),
    sectionOf(
      'responsibility',
      ['responsibility_gap', 'responsibility_answers', 'responsibility_ends'],
      echoed,
    ),
    sectionOf('decision', ['decision_who', 'decision_stuck']),
    sectionOf(
      'communication',
      ['communication_bad_news', 'communication_ways', 'communication_answer'],
      required,
    ),
    sectionOf('principle', ['principle_rules', 'principle_failing']),
    sectionOf('escalation', ['escalation_sign', 'escalation_first', 'escalation_next'], required),
    sectionOf('review_exit', ['review_exit_when']),
  ],
};
