import { instruments } from '../core/trust/instruments.ts';
import type { Answer, SurveyResponse } from '../core/trust/types.ts';
import type { Party } from '../core/types.ts';
import { comments } from './comments.ts';
import { harbour, northwind } from './people.ts';
import type { SampleDays } from './sampleDays.ts';

/** The one questionnaire that both sides answer in every wave. */
export const instrument = instruments.alliance4;

/** Months before the day on which the sample is seen, the first wave first. */
const waves = [8, 4, 1] as const;

/** Around which point of the scale a dimension is answered, wave by wave. */
type Levels = readonly [first: number, second: number, third: number];

interface Group {
  readonly rater: Party;
  readonly target: Party;
  readonly people: number;
  readonly levels: Readonly<Record<string, Levels>>;
}

/**
 * How the two see each other and themselves. What Northwind Health can count on falls in the second
 * wave and has hardly risen in the third; Harbour Logistics sees that of itself only then.
 */
const groups: readonly Group[] = [
  {
    rater: northwind,
    target: harbour,
    people: 9,
    levels: {
      competence: [4.3, 4.1, 4.3],
      integrity: [3.9, 3.6, 3.9],
      benevolence: [3.6, 3.4, 3.9],
      predictability: [4.0, 2.4, 2.7],
    },
  },
  {
    rater: harbour,
    target: northwind,
    people: 8,
    levels: {
      competence: [4.1, 4.0, 4.2],
      integrity: [3.5, 3.4, 3.2],
      benevolence: [3.2, 3.1, 3.6],
      predictability: [3.6, 3.2, 3.4],
    },
  },
  {
    rater: northwind,
    target: northwind,
    people: 7,
    levels: {
      competence: [4.2, 4.2, 4.2],
      integrity: [4.2, 4.2, 4.1],
      benevolence: [3.7, 3.5, 3.8],
      predictability: [3.9, 3.7, 3.3],
    },
  },
  {
    rater: harbour,
    target: harbour,
    people: 6,
    levels: {
      competence: [4.3, 4.3, 4.3],
      integrity: [4.2, 4.1, 4.1],
      benevolence: [4.0, 3.9, 4.1],
      predictability: [4.2, 4.0, 3.1],
    },
  },
];

/** All answers of the three waves. The same people answer in each, so that changes can be told. */
export function surveyResponses({ monthsAgo }: SampleDays): SurveyResponse[] {
  return waves.flatMap((months, wave) =>
    groups.flatMap((group) =>
      Array.from({ length: group.people }, (_, person) =>
        responseOf(group, person, wave, monthsAgo(months)),
      ),
    ),
  );
}

function responseOf(
  { rater, target, levels }: Group,
  person: number,
  wave: number,
  name: string,
): SurveyResponse {
  const perspective = rater === target ? 'self' : 'partner';
  const comment = comments[perspective === 'self' ? '' : rater.id]?.[wave]?.[person];
  return {
    id: `${name}-${rater.id}-${perspective}-${person + 1}`,
    instrumentId: instrument.id,
    wave: name,
    rater: rater.id,
    target: target.id,
    perspective,
    referent: 'organisation',
    respondentId: `${rater.id}-${person + 1}`,
    answers: answersOf(levels, person, wave),
    ...(comment !== undefined && { comment }),
    submittedAt: `${name}-${String(4 + (person % 7)).padStart(2, '0')}T${10 + (person % 6)}:25:00Z`,
  };
}

/** Answers scattered around the levels, by a pattern in the place of chance. */
function answersOf(levels: Group['levels'], person: number, wave: number): Record<string, Answer> {
  const { min, max } = instrument.scale;
  const answers = instrument.items.map(({ id, dimensionId, reverse }, item): [string, Answer] => {
    if ((person * 5 + item * 3 + wave) % 23 === 0) return [id, 'dont_know'];
    const scatter = ((person * 7 + item * 5) % 11) / 5 - 1;
    const level = levels[dimensionId]?.[wave] ?? (min + max) / 2;
    const points = Math.min(max, Math.max(min, Math.round(level + scatter)));
    return [id, reverse ? min + max - points : points];
  });
  return Object.fromEntries(answers);
}
