import type { Answer, Instrument, SurveyResponse } from '../../src/core/trust/types.ts';
import type { Party } from '../../src/core/types.ts';

/** Two organisations that exist nowhere else. */
export const northwind: Party = { id: 'northwind', name: 'Northwind Health' };
export const harbour: Party = { id: 'harbour', name: 'Harbour Logistics' };
export const parties: readonly Party[] = [northwind, harbour];

/** The rounds of the survey, oldest first. */
export const waves = [
  { id: '2026-04', name: 'spring 2026' },
  { id: '2026-09', name: 'autumn 2026' },
] as const;

interface Group {
  readonly wave: string;
  readonly rater: Party;
  readonly target: Party;
  readonly people: number;
  /** The level around which each dimension is answered, in scale points. */
  readonly levels: Readonly<Record<string, number>>;
}

/** A group's raw answers, scattered around the given levels; the same at every call. */
export function answersOf(
  { wave, rater, target, people, levels }: Group,
  instrument: Instrument,
): SurveyResponse[] {
  const { min, max } = instrument.scale;
  return Array.from({ length: people }, (_, person) => {
    const answers: Record<string, Answer> = {};
    instrument.items.forEach((item, i) => {
      const level = levels[item.dimensionId];
      if (level === undefined) return;
      const scatter = ((person * 7 + i * 5) % 11) / 5 - 1;
      const points = Math.min(max, Math.max(min, Math.round(level + scatter)));
      answers[item.id] = (person + i) % 13 === 0 ? 'dont_know' : reversed(points);
      function reversed(value: number) {
        return item.reverse ? min + max - value : value;
      }
    });
    return {
      id: `${wave}-${rater.id}-${target.id}-${person}`,
      instrumentId: instrument.id,
      wave,
      rater: rater.id,
      target: target.id,
      perspective: rater === target ? 'self' : 'partner',
      referent: 'organisation',
      respondentId: `${rater.id}-${person}`,
      answers,
      submittedAt: `${wave}-1${person % 10}T09:00:00Z`,
    };
  });
}

const group = (
  wave: string,
  rater: Party,
  target: Party,
  people: number,
  [competence, integrity, benevolence, predictability]: readonly [number, number, number, number],
): Group => ({
  wave,
  rater,
  target,
  people,
  levels: { competence, integrity, benevolence, predictability },
});

/** How the two see each other: this spring, this autumn, and each itself. */
export const groups = {
  northwindOnHarbour: group('2026-09', northwind, harbour, 9, [4.4, 3.9, 3.3, 2.4]),
  harbourOnNorthwind: group('2026-09', harbour, northwind, 7, [4.1, 3.2, 3.6, 4.2]),
  northwindOnHarbourBefore: group('2026-04', northwind, harbour, 9, [4.2, 3.6, 2.7, 3.2]),
  harbourOnNorthwindBefore: group('2026-04', harbour, northwind, 7, [3.6, 3.1, 3.4, 3.9]),
  harbourOnItself: group('2026-09', harbour, harbour, 6, [4.3, 4.2, 4.0, 4.1]),
  northwindOnItself: group('2026-09', northwind, northwind, 6, [4.2, 4.3, 3.2, 3.3]),
  tooFew: group('2026-09', harbour, northwind, 3, [4.1, 3.2, 3.6, 4.2]),
} as const;
