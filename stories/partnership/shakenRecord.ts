import {
  type Change,
  type Commitment,
  createPartnership,
  instruments,
  type Partnership,
  type SurveyResponse,
} from '../../src/core/index.ts';
import { conversation, terms } from '../support/conversation.ts';
import { answersOf, groups, harbour, northwind, parties } from '../support/partnership.ts';
import { fleet, people, pharmacy } from '../support/roles.ts';
import { accepted } from '../support/walk.ts';

const instrument = instruments.alliance4;

/** A promise that was missed, and one that goes on. */
const promises: readonly Commitment[] = [
  conversation(
    {
      id: 'call-first',
      title: 'A call before nine when a van is late',
      requester: pharmacy,
      performer: fleet,
      at: '2026-08-03',
      terms: terms('The driver rings the ward', '2026-10-01', 'Rung before nine'),
      dimensionIds: ['predictability'],
    },
    [pharmacy, 'request', '2026-08-03'],
    [fleet, 'promise', '2026-08-04'],
  ),
  conversation(
    {
      id: 'ward-rounds',
      title: 'Two ward rounds a day',
      requester: pharmacy,
      performer: fleet,
      at: '2026-08-03',
      terms: terms('Two rounds, morning and evening', '2026-12-31', 'Both on time'),
      dimensionIds: ['competence'],
    },
    [pharmacy, 'request', '2026-08-03'],
    [fleet, 'promise', '2026-08-04'],
  ),
];

/** Two partners whose trust in each other’s predictability has been shaken. */
export const shakenRecord: Partnership = {
  ...accepted(createPartnership({ id: 'walk', parties, people, instruments: [instrument] })),
  responses: byId([
    ...answersOf(groups.northwindOnHarbour, instrument),
    ...answersOf(groups.harbourOnNorthwind, instrument),
  ]),
  commitments: byId(promises),
};

/** What the colleagues of both answer in a later round, each on a screen of their own. */
export function colleaguesAnswers(wave: string): readonly Change[] {
  const levels = { competence: 4.4, integrity: 4, benevolence: 3.8, predictability: 4.1 };
  return [
    { rater: northwind, target: harbour, people: 8 },
    { rater: harbour, target: northwind, people: 8 },
  ]
    .flatMap((group) => answersOf({ ...group, wave, levels }, instrument))
    .map((response): SurveyResponse => ({ ...response, submittedAt: `${wave}T10:00:00Z` }))
    .map((value) => ({ collection: 'responses', id: value.id, value }));
}

function byId<Entry extends { readonly id: string }>(list: readonly Entry[]) {
  return Object.fromEntries(list.map((entry) => [entry.id, entry])) as Record<string, Entry>;
}
