import { createArticulation } from '../../core/articulation/createArticulation.ts';
import { articulationTemplates } from '../../core/articulation/templates/index.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import { must } from '../must.ts';
import { account, fleet, harbour, northwind, wards } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import type { Edits } from '../walk.ts';
import { acceptFrom, afterwards, clauses } from './articulationSteps.ts';

const BEHIND = 'ap';

/** The next version, on the table: somebody leaves, and takes along what stands nowhere. */
export function thirdVersion(days: SampleDays, before: Articulation): Articulation {
  const begun = createArticulation({
    id: 'rounds-3',
    title: 'How we supply the wards together, with somebody new to ring',
    partyIds: [northwind.id, harbour.id],
    by: account,
    at: days.at(-9, '10:00'),
    trigger: 'people_changed',
    template: articulationTemplates.staffTransition,
    supersedes: before,
  });

  return afterwards(
    days,
    must(begun, 'rounds-3'),
    [-9, account, byHarbour(days)],
    [-8, wards, byNorthwind],
    [-7, account, reasons],
    [
      -7,
      account,
      {
        'commitments.price-list': { kind: 'carried', note: '' },
        'commitments.waiting-calls': { kind: 'carried', note: 'The fleet manager takes it over' },
        'commitments.dry-dock': { kind: '', note: 'Still being talked about' },
      },
    ],
    [-6, account, { type: 'propose' }],
    [-4, wards, acceptFrom(harbour.id, 'leaves', 'both-ways', 'tell')],
    [-4, wards, { type: 'counter', ...counter }],
    [
      -4,
      wards,
      {
        type: 'sendBack',
        clauseId: 'introduce',
        reason: 'Which week? Two of our ward leads are away in the next but one.',
      },
    ],
    [-3, fleet, acceptFrom(northwind.id, 'show')],
    [
      -3,
      wards,
      {
        type: 'echo',
        section: 'responsibility',
        id: 'echo-6',
        text: 'Somebody at your end has quietly reminded our forgetful ones for a year. That was never in any paper, and it would have ended without a sound.',
      },
    ],
    [
      -2,
      account,
      {
        type: 'answerEcho',
        section: 'responsibility',
        roundId: 'echo-6',
        verdict: 'partly',
        correction: 'That the fleet manager answers for all of it until the successor is here.',
      },
    ],
    [
      -2,
      fleet,
      {
        type: 'echo',
        section: 'responsibility',
        id: 'echo-7',
        text: 'A newcomer of ours does not have to find the lifts alone: one of your night people goes along the first time.',
      },
    ],
  );
}

const byHarbour = ({ day, said }: SampleDays): Edits => ({
  triggerNote: `Our account manager takes over another region from ${said(28)} on.`,
  effectiveFrom: day(14),
  reviewBy: day(75),
  'clauses.tell.informed': ['h-fleet'],
  ...clauses(
    'situation',
    harbour.id,
    {
      leaves: {
        text: 'The account manager moves on in six weeks. Until there is a successor, the fleet manager is your first contact.',
        aspect: 'changed',
      },
    },
    BEHIND,
  ),
  ...clauses(
    'responsibility',
    harbour.id,
    {
      remind: {
        text: 'Ring the wards that tend to forget their order, at half past three',
        outcomeId: 'window',
        accountable: 'h-fleet',
        responsible: ['h-night'],
        informed: ['n-wards'],
      },
      'first-contact': {
        text: 'Answer for whatever the account manager has promised and not yet done',
        outcomeId: 'window',
        accountable: 'h-fleet',
        responsible: ['h-fleet'],
        informed: ['n-purchasing'],
      },
    },
    BEHIND,
  ),
  ...clauses(
    'communication',
    harbour.id,
    {
      introduce: {
        text: 'The account manager brings the successor to both sites and to the night desk',
        channel: 'In person',
        cadence: 'Once, before the last day',
        responseTime: '',
      },
    },
    BEHIND,
  ),
  ...clauses(
    'principle',
    harbour.id,
    {
      'both-ways': {
        text: 'The Hill site reads its mail, the River site picks up the telephone. Whoever is new should know.',
      },
    },
    BEHIND,
  ),
});

const byNorthwind: Edits = {
  'clauses.silence': null,
  'clauses.merged': null,
  'clauses.sheet': null,
  ...clauses(
    'responsibility',
    northwind.id,
    {
      show: {
        text: 'Walk with whoever is new from the dock to the nine wards, once by night',
        outcomeId: 'window',
        accountable: 'n-wards',
        responsible: ['n-wards'],
      },
    },
    'at',
  ),
};

const reasons: Edits = {
  'reasons.silence': 'It has gone into the text; the lesson need not be told for ever.',
  'reasons.merged': 'The lists agree, month after month.',
  'reasons.sheet': 'It ended with the version before.',
  'reasons.tell': 'The account manager will not be there to be told.',
};

const counter = {
  clauseId: 'remind',
  wording: {
    text: 'Ring the wards that tend to forget their order, at half past three, for one more month',
  },
  reason: 'We would like to learn to remember by ourselves.',
} as const;
