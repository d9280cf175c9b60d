/** Questions that the catalogues have words for: those of the short template. */
export const wordedQuestions = ['intended', 'happened', 'went_well', 'differently'] as const;
export type WordedQuestion = (typeof wordedQuestions)[number];

/** Whether the catalogues have words for a question. */
export function isWordedQuestion(id: string): id is WordedQuestion {
  return wordedQuestions.includes(id as WordedQuestion);
}
