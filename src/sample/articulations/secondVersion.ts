import { createArticulation } from '../../core/articulation/createArticulation.ts';
import { articulationTemplates } from '../../core/articulation/templates/index.ts';
import type { Articulation, ClauseSection } from '../../core/articulation/types.ts';
import { must } from '../must.ts';
import { account, fleet, harbour, night, northwind, purchasing, wards } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import { type Edits, under } from '../walk.ts';
import { acceptFrom, afterwards, signAs, takeCounter } from './articulationSteps.ts';
import { byHarbour, byNorthwind, reasons } from './secondText.ts';

/** The day on which it came into force. */
const IN_FORCE = -44;

/**
 * What the two expect of each other since the two mornings: signed by both, with one reservation.
 * `openOn`: the ids of the promises that were open on the evening of a day.
 */
export function secondVersion(
  days: SampleDays,
  before: Articulation,
  openOn: (workingDays: number) => readonly string[],
): Articulation {
  const begun = createArticulation({
    id: 'rounds-2',
    title: 'How we supply the wards together, and tell each other when we cannot',
    partyIds: [northwind.id, harbour.id],
    by: wards,
    at: days.at(-60, '10:00'),
    trigger: 'after_post_mortem',
    template: articulationTemplates.full,
    supersedes: before,
    origin: { kind: 'post_mortem', id: 'two-mornings' },
  });

  return afterwards(
    days,
    must(begun, 'rounds-2'),
    [-60, wards, byNorthwind(days)],
    [-58, fleet, byHarbour],
    [-57, wards, reasons],
    [-56, wards, { type: 'propose' }],
    [-54, wards, { type: 'counter', ...counter }],
    [-53, fleet, takeCounter('tell', northwind.id)],
    [-53, fleet, acceptFrom(northwind.id)],
    [-52, wards, acceptFrom(harbour.id)],
    ...echoes,
    [-48, purchasing, becoming(openOn(-48))],
    [-46, account, signAs(account, reservation)],
    [-45, purchasing, signAs(purchasing)],
    [IN_FORCE, purchasing, { type: 'activate', openCommitments: openOn(IN_FORCE - 1) }],
  );
}

const counter = {
  clauseId: 'tell',
  wording: {
    text: 'Ring the duty number as soon as it is plain that a round will be moved, at the latest before the van leaves',
  },
  reason: 'Just before the van leaves can be five minutes before a nurse opens an empty cupboard.',
} as const;

const reservation =
  'We can write the page of figures only when the stock levels reach us every hour. Those of the cold stores do not yet.';

/** What each side has understood, in its own words, and what the other said to that. */
const echoes = [
  [
    -51,
    fleet,
    {
      type: 'echo',
      section: 'purpose',
      id: 'echo-purpose',
      text: 'A nurse who has to search has already lost what we were there to give her. If we do it well, you stop thinking of us.',
    },
  ],
  [-51, wards, confirmed('purpose', 'echo-purpose')],
  [
    -51,
    fleet,
    {
      type: 'echo',
      section: 'outcome',
      id: 'echo-outcome',
      text: 'On time is best. If that fails, you have heard from us while the engine is still cold, and only three in a hundred may go wrong in any other way.',
    },
  ],
  [-51, wards, confirmed('outcome', 'echo-outcome')],
  [
    -51,
    fleet,
    {
      type: 'echo',
      section: 'situation',
      id: 'echo-1',
      text: 'You do not ask for vans that are never held up. You ask not to be left in the dark.',
    },
  ],
  [-51, wards, confirmed('situation', 'echo-1')],
  [
    -51,
    wards,
    {
      type: 'echo',
      section: 'situation',
      id: 'echo-2',
      text: 'Your drivers stood before locked doors because our papers were out of date, and kidney patients go before everybody, which we want as well.',
    },
  ],
  [-51, fleet, confirmed('situation', 'echo-2')],
  [
    -50,
    fleet,
    {
      type: 'echo',
      section: 'responsibility',
      id: 'echo-3',
      text: 'At three in the morning somebody of yours picks up. And whoever forgets an order has to tell us what is pressing.',
    },
  ],
  [
    -50,
    wards,
    {
      type: 'answerEcho',
      section: 'responsibility',
      roundId: 'echo-3',
      verdict: 'partly',
      correction: 'The queue at Hill is ours to dissolve, too: three firms at one gate.',
    },
  ],
  [
    -49,
    fleet,
    {
      type: 'echo',
      section: 'responsibility',
      id: 'echo-4',
      text: 'Besides the telephone, you take on that our vans need not stand behind two other companies any more, and that nobody orders in silence after tea time.',
    },
  ],
  [-49, wards, confirmed('responsibility', 'echo-4')],
  [
    -49,
    wards,
    {
      type: 'echo',
      section: 'responsibility',
      id: 'echo-5',
      text: 'Your night desk does not wait until it is certain. It calls us when it sees trouble coming, and once a month we all look at one sheet of numbers that neither of us can dress up.',
    },
  ],
  [-49, night, confirmed('responsibility', 'echo-5')],
] as const;

function confirmed(section: ClauseSection, roundId: string) {
  return { type: 'answerEcho', section, roundId, verdict: 'confirmed' } as const;
}

/** What becomes of the open promises: carried as they are, but for two. */
function becoming(open: readonly string[]): Edits {
  const carried = open.map((id) => [id, { kind: 'carried', note: '' }]);
  return under('commitments', {
    ...Object.fromEntries(carried),
    'used-sets': { kind: 'amended', note: 'By the day that we agreed on for the evening driver' },
    'one-form': { kind: 'released', note: 'What we have agreed here says it without a form' },
  });
}
