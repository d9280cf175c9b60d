import {
  type Articulation,
  articulationTemplates,
  createArticulation,
} from '../../src/core/index.ts';
import { of } from '../../src/sample/walk.ts';
import {
  changedClauses,
  counter,
  echoes,
  firstClauses,
  named,
  whyChanged,
} from './articulationCase.ts';
import { acceptAll, afterwards, sign, takeCounter } from './articulationSteps.ts';
import { harbour, northwind } from './partnership.ts';
import { account, pharmacy } from './roles.ts';
import { accepted } from './walk.ts';

/** The day on which the new version is talked about. */
export const resetDay = '2026-11-24';

/** The promises that are open between the two. */
export const openPromises = [
  { id: 'duty-number', title: 'One duty number for the pharmacy', state: 'promised' },
  { id: 'alarm-thresholds', title: 'Alarm when a cold box warms up', state: 'promised' },
] as const;

const light = {
  ...articulationTemplates.light,
  sections: [
    ...articulationTemplates.light.sections.slice(0, 1),
    { id: 'purpose', isRequired: true },
    ...articulationTemplates.light.sections.slice(1),
  ],
} as const;

/** The agreement that both have lived by since January. */
export const first: Articulation = afterwards(
  accepted(
    createArticulation({
      id: 'cold-chain-1',
      title: 'How we keep vaccine cold together',
      partyIds: [northwind.id, harbour.id],
      by: pharmacy,
      at: '2026-01-08T09:00:00Z',
      trigger: 'scope_changed',
      template: {
        ...light,
        sections: light.sections.filter(({ id }) => id !== 'situation').map(({ id }) => ({ id })),
      },
    }),
  ),
  ['2026-01-08', pharmacy, named],
  ['2026-01-09', pharmacy, of(pharmacy, firstClauses)],
  ['2026-01-12', account, of(account, firstClauses)],
  ['2026-01-12', pharmacy, { effectiveFrom: '2026-02-01', reviewBy: '2027-01-31' }],
  ['2026-01-13', pharmacy, { type: 'propose' }],
  ['2026-01-15', account, acceptAll('harbour')],
  ['2026-01-15', pharmacy, acceptAll('northwind')],
  ['2026-01-16', pharmacy, sign('Chief pharmacist', 'Runs the pharmacy')],
  ['2026-01-19', account, sign('Account manager', 'Looks after Northwind Health')],
  ['2026-01-19', account, { type: 'activate', openCommitments: [] }],
);

/** The next version, with nothing changed yet. */
export const begun: Articulation = accepted(
  createArticulation({
    id: 'cold-chain-2',
    title: 'How we keep vaccine cold together, by day and by night',
    partyIds: [northwind.id, harbour.id],
    by: pharmacy,
    at: '2026-11-17T09:00:00Z',
    trigger: 'circumstances_changed',
    template: { ...light, id: 'light' },
    supersedes: first,
  }),
);

/** Written by Northwind Health, for Harbour Logistics to read. */
export const draft = afterwards(
  begun,
  [
    '2026-11-17',
    pharmacy,
    {
      triggerNote: 'Three more wards, and rounds at night.',
      effectiveFrom: '2026-12-01',
      reviewBy: '2027-05-31',
      ...changedClauses,
    },
  ],
  [
    '2026-11-17',
    account,
    {
      'clauses.transport.text':
        'Take the boxes from the depot to the ward by the hour that was agreed for it',
    },
  ],
  ['2026-11-18', pharmacy, whyChanged],
);

/** Both have begun to answer: one clause stands in two wordings. */
export const inReview = afterwards(
  draft,
  [
    '2026-11-18',
    pharmacy,
    {
      'commitments.duty-number': { kind: 'carried', note: '' },
      'commitments.alarm-thresholds': {
        kind: 'amended',
        note: 'Also for the boxes of the night rounds',
      },
    },
  ],
  ['2026-11-18 10:00', pharmacy, { type: 'propose' }],
  ['2026-11-19 09:00', account, { type: 'counter', ...counter }],
);

/** Every wording is settled; nobody has said back yet what it understood. */
export const answered = afterwards(
  inReview,
  ['2026-11-20 09:00', pharmacy, acceptAll('northwind')],
  ['2026-11-20 09:10', pharmacy, takeCounter('onduty', 'harbour')],
  ['2026-11-20 10:00', account, acceptAll('harbour')],
);

/** Northwind Health has said back how it understands who does what. */
export const saidBack = afterwards(answered, [
  '2026-11-20 11:00',
  pharmacy,
  { type: 'echo', section: 'responsibility', text: echoes.northwindOnRounds, id: 'echo-rounds' },
]);

/** And that is what Harbour Logistics had meant. */
export const settled = afterwards(saidBack, [
  '2026-11-20 11:10',
  account,
  { type: 'answerEcho', section: 'responsibility', roundId: 'echo-rounds', verdict: 'confirmed' },
]);

/** Harbour Logistics has signed, and Northwind Health has yet to. */
export const partlySigned = afterwards(settled, [
  '2026-11-23 09:00',
  account,
  sign(
    'Account manager',
    'Looks after Northwind Health',
    'The rounds before five need a second driver until March.',
  ),
]);

/** All have signed; it is not in force yet. */
export const allSigned = afterwards(partlySigned, [
  '2026-11-23 15:00',
  pharmacy,
  sign('Chief pharmacist', 'Runs the pharmacy'),
]);

/** The new version is what both live by. */
export const inForce = afterwards(allSigned, [
  '2026-11-24 09:00',
  pharmacy,
  { type: 'activate', openCommitments: openPromises.map(({ id }) => id) },
]);

/** The first version, once the second has taken its place. */
export const superseded = afterwards(first, [
  '2026-11-24 09:00',
  pharmacy,
  { type: 'supersede', articulationId: 'cold-chain-2' },
]);

/** Harbour Logistics does not want it like this. */
export const declined = afterwards(inReview, [
  '2026-11-20 09:00',
  account,
  { type: 'decline', reason: 'We have no drivers for the rounds before five until spring.' },
]);

/** The version after it, half a year on: one target is higher. */
export const third = afterwards(
  accepted(
    createArticulation({
      id: 'cold-chain-3',
      title: 'How we keep vaccine cold together, in the second year',
      partyIds: [northwind.id, harbour.id],
      by: pharmacy,
      at: '2027-06-02T09:00:00Z',
      trigger: 'scheduled_review',
      template: { ...light, id: 'light' },
      supersedes: inForce,
    }),
  ),
  ['2027-06-02', pharmacy, { 'clauses.cold.target': '998 of 1,000 boxes' }],
);

/** Somebody changed a target in the file after both had signed. */
export const tampered: Articulation = {
  ...inForce,
  clauses: {
    ...inForce.clauses,
    cold: {
      ...(inForce.clauses.cold as Articulation['clauses'][string]),
      target: '90 of 100 boxes',
    },
  },
};
