/** Prompts that the catalogues have words for: those of the templates that ship. */
export const wordedPrompts = [
  'situation_changed',
  'situation_unchanged',
  'situation_learned',
  'situation_handover',
  'purpose_why',
  'purpose_together',
  'outcome_told',
  'outcome_when',
  'outcome_whom',
  'aim_own',
  'aim_limits',
  'responsibility_answers',
  'responsibility_ends',
  'responsibility_between',
  'responsibility_gap',
  'responsibility_unwritten',
  'resource_brings',
  'resource_short',
  'decision_who',
  'decision_asked',
  'decision_stuck',
  'communication_ways',
  'communication_answer',
  'communication_bad_news',
  'communication_introduces',
  'principle_rules',
  'principle_failing',
  'principle_newcomer',
  'assumption_holds',
  'assumption_signs',
  'escalation_first',
  'escalation_next',
  'escalation_sign',
  'review_exit_when',
  'review_exit_leaving',
] as const;
export type WordedPrompt = (typeof wordedPrompts)[number];

/** Whether the catalogues have words for a prompt. */
export function isWordedPrompt(id: string): id is WordedPrompt {
  return wordedPrompts.includes(id as WordedPrompt);
}
