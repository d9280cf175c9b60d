import {
  createPostMortem,
  type Party,
  type Person,
  type PostMortem,
  postMortemHash,
} from '../../src/core/index.ts';
import { type Edits, entries, of } from '../../src/sample/walk.ts';
import { harbour, northwind } from './partnership.ts';
import {
  changes,
  factors,
  facts,
  frame,
  harbourOwns,
  harbourSaw,
  noChange,
  northwindOwns,
  northwindSaw,
  understood,
} from './postMortemCase.ts';
import { after } from './postMortemSteps.ts';
import { account, people as bothSides, fleet, pharmacy } from './roles.ts';
import { accepted } from './walk.ts';

/** Leads the talk, and belongs to neither side. */
export const lakeside: Party = { id: 'lakeside', name: 'Lakeside Mediation' };
export const mediator = {
  partyId: lakeside.id,
  personId: 'l-mediator',
  role: 'facilitator',
} as const;
export const talkParties: readonly Party[] = [northwind, harbour, lakeside];
export const talkPeople: readonly Person[] = [
  ...bothSides,
  { id: 'l-mediator', partyId: lakeside.id, name: 'Mediator' },
];

/** The day on which the talk is held: a Tuesday. */
export const talkDay = '2026-11-03';
/** The day on which both look again. */
export const lookDay = '2026-12-18';

const under = (place: string, words: object): Edits =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [`${place}.${key}`, text]));

/** Nothing is said yet. */
export const begun: PostMortem = accepted(
  createPostMortem({
    id: 'warm-deliveries',
    title: 'Two warm deliveries, and no call',
    partyIds: [northwind.id, harbour.id],
    by: pharmacy,
    at: '2026-10-28T10:00:00Z',
    commitmentIds: ['alarm-thresholds', 'night-contact'],
  }),
);

/** The frame is set; the first facts are gathered. */
export const draft = after(
  begun,
  ['2026-10-28', pharmacy, frame],
  ['2026-10-29', pharmacy, of(pharmacy, facts)],
);

/** Northwind Health has submitted; Harbour Logistics is in the middle of writing. */
export const sharing = after(
  draft,
  ['2026-10-29 10:00', pharmacy, { type: 'startSharing' }],
  ['2026-10-29 11:00', pharmacy, under('perspectives.northwind', northwindSaw)],
  ['2026-10-29 15:00', pharmacy, { type: 'submitPerspective' }],
  ['2026-10-30 08:00', fleet, of(fleet, facts)],
  [
    '2026-10-30 09:00',
    fleet,
    under('perspectives.harbour', { intended: harbourSaw.intended, saw: harbourSaw.saw }),
  ],
);

const { intended: _, saw: __, ...rest } = harbourSaw;

/** Both have submitted: each reads the other. */
export const revealed = after(
  sharing,
  ['2026-10-30 10:00', fleet, under('perspectives.harbour', rest)],
  ['2026-10-30 10:30', fleet, { type: 'submitPerspective' }],
);

const position = (factId: string, said: 'agree' | 'dispute' | null) =>
  ({ type: 'takePosition', factId, position: said }) as const;

/** The talk, half-way: one side understood in part, facts agreed and not, factors without a change. */
export const inMeeting = after(
  revealed,
  ['2026-11-03 09:00', mediator, { type: 'startMeeting' }],
  ['2026-11-03 09:05', fleet, position('asked', 'agree')],
  ['2026-11-03 09:06', pharmacy, position('left', 'agree')],
  ['2026-11-03 09:07', pharmacy, position('warm', 'agree')],
  ['2026-11-03 09:08', fleet, position('nocall', 'dispute')],
  ['2026-11-03 09:09', fleet, position('written', 'agree')],
  ['2026-11-03 09:10', pharmacy, position('cooling', 'agree')],
  ['2026-11-03 09:11', fleet, position('note', null)],
  ['2026-11-03 09:12', fleet, position('home', 'agree')],
  [
    '2026-11-03 09:20',
    fleet,
    { type: 'restate', id: 'round-1', speaker: northwind.id, text: understood.first },
  ],
  [
    '2026-11-03 09:25',
    pharmacy,
    {
      type: 'answerRestatement',
      roundId: 'round-1',
      verdict: 'partly',
      correction: understood.missing,
    },
  ],
  [
    '2026-11-03 09:35',
    pharmacy,
    { type: 'restate', id: 'round-2', speaker: harbour.id, text: understood.back },
  ],
  ['2026-11-03 09:50', fleet, of(fleet, factors)],
  ['2026-11-03 09:52', pharmacy, of(pharmacy, factors)],
  ['2026-11-03 10:00', pharmacy, of(pharmacy, changes)],
  [
    '2026-11-03 10:05',
    fleet,
    entries('wentWell', {
      coolers: {
        text: 'The driver of van 3 had passive coolers on board and saved nine boxes of eleven.',
        by: 'harbour',
      },
    }),
  ],
);

const selfCheck = (party: string, note: string): Edits =>
  under(`selfChecks.${party}`, {
    reliable: 'partly',
    reliableNote: note,
    canMeet: 'yes',
    canMeetNote: 'With the changes above, yes.',
  });

/** All is said, and lies on the table to be signed. */
export const readyToSign = after(
  inMeeting,
  [
    '2026-11-03 10:10',
    fleet,
    { type: 'restate', id: 'round-3', speaker: northwind.id, text: understood.second },
  ],
  [
    '2026-11-03 10:12',
    pharmacy,
    { type: 'answerRestatement', roundId: 'round-3', verdict: 'confirmed' },
  ],
  [
    '2026-11-03 10:14',
    fleet,
    { type: 'answerRestatement', roundId: 'round-2', verdict: 'confirmed' },
  ],
  ['2026-11-03 10:20', fleet, { ...of(fleet, changes), ...noChange }],
  [
    '2026-11-03 10:25',
    pharmacy,
    entries('lucky', {
      lent: {
        text: 'On the 27th the second pharmacy in town had doses to lend.',
        by: 'northwind',
      },
    }),
  ],
  ['2026-11-03 10:30', fleet, under('acknowledgements.harbour.elements', harbourOwns)],
  ['2026-11-03 10:32', pharmacy, under('acknowledgements.northwind.elements', northwindOwns)],
  ['2026-11-03 10:35', pharmacy, { type: 'receiveAcknowledgement', from: harbour.id }],
  [
    '2026-11-03 10:40',
    pharmacy,
    {
      ...under('impact.northwind', {
        predictability: { before: 4, after: 2 },
        competence: { before: 4, after: 3 },
      }),
      ...selfCheck('northwind', 'The promises were kept; the number was not kept up.'),
      ...entries('principles', {
        first: { text: 'Bad news travels first, and by telephone.', by: 'northwind' },
      }),
      expectationReset:
        'A delivery is complete when its log is with it. A call from the road counts as help, at any hour.',
      'escalation.ladder.facilitated_talk': 'A box arrives warm again, and nobody has rung',
      'escalation.ladder.senior_sponsors': 'Two of the changes are more than two weeks late',
      ...entries('recurrence', {
        look: {
          date: lookDay,
          signal: 'A warm box that the pharmacy finds before anybody has rung',
          result: null,
          note: '',
        },
      }),
    },
  ],
  [
    '2026-11-03 10:45',
    fleet,
    {
      ...under('impact.harbour', { predictability: { before: 4, after: 3 } }),
      ...selfCheck('harbour', 'On most mornings. On two we were not.'),
    },
  ],
);

const sign = (doc: PostMortem, difference?: string) =>
  ({
    type: 'sign',
    stance: difference === undefined ? 'agree' : 'agree_with_difference',
    difference,
    contentHash: postMortemHash(doc),
  }) as const;

/** Northwind Health has signed. */
export const inReview = after(
  readyToSign,
  ['2026-11-03 11:00', mediator, { type: 'startReview' }],
  ['2026-11-04 09:00', pharmacy, (doc) => sign(doc)],
);

export const agreed = after(inReview, ['2026-11-05 09:00', account, (doc) => sign(doc)]);

export const agreedWithDifferences = after(inReview, [
  '2026-11-05 09:00',
  account,
  (doc) => sign(doc, 'For us the call of the 13th was a call, even though nobody could take it.'),
]);

export const escalated = after(inMeeting, [
  '2026-11-03 11:00',
  pharmacy,
  {
    type: 'escalate',
    step: 'senior_sponsors',
    reason: 'We go round in circles over the call of the 13th, and the winter round begins soon.',
  },
]);

export const closed = after(
  agreed,
  [
    '2026-12-18 09:00',
    pharmacy,
    {
      type: 'recordRecurrence',
      checkId: 'look',
      result: 'not_again',
      note: 'Two calls from the road, both before six, and no warm box at the door.',
    },
  ],
  ['2026-12-18 09:30', account, { type: 'close', reason: 'It has held for six weeks.' }],
);
