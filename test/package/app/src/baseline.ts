import { type Answer, instruments, type SurveyResponse } from 'troth/core';

// 11 % a great deal, 11 % a moderate amount, 56 % a little, 22 % something else: nine people.
const answers: Answer[] = [4, 3, 2, 2, 2, 2, 2, 'other', 'other'];

export const baseline = instruments.baseline1;

export const baselineResponses: SurveyResponse[] = answers.map((answer, person) => ({
  id: `baseline-${person}`,
  instrumentId: baseline.id,
  wave: 'Baseline',
  rater: 'northwind',
  target: 'harbour',
  perspective: 'partner',
  referent: 'organisation',
  answers: Object.fromEntries(baseline.items.map((item) => [item.id, answer])),
  submittedAt: '2026-03-02T09:00:00Z',
}));
