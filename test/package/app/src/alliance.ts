import { instruments, type Party, type SurveyResponse, scoreResponses } from 'troth/core';

export const alliance = instruments.alliance4;

export const parties: Party[] = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];

/** Six people of one party, who agree on every dimension but cannot all judge all. */
function answersOf(rater: string, target: string, levels: Record<string, number>) {
  const { min, max } = alliance.scale;
  return Array.from(
    { length: 6 },
    (_, person): SurveyResponse => ({
      id: `${rater}-${person}`,
      instrumentId: alliance.id,
      wave: 'Spring',
      rater,
      target,
      perspective: 'partner',
      referent: 'organisation',
      answers: Object.fromEntries(
        alliance.items.map(({ id, dimensionId, reverse }) => {
          const level = levels[dimensionId] ?? min;
          if (person === 5 && dimensionId === 'predictability') return [id, 'dont_know'];
          return [id, reverse ? min + max - level : level];
        }),
      ),
      submittedAt: '2026-03-02T09:00:00Z',
    }),
  );
}

const responses = [
  ...answersOf('northwind', 'harbour', {
    competence: 5,
    integrity: 4,
    benevolence: 3,
    predictability: 2,
  }),
  ...answersOf('harbour', 'northwind', {
    competence: 4,
    integrity: 2,
    benevolence: 3,
    predictability: 5,
  }),
];

export const allianceSeries = scoreResponses(responses, alliance);
