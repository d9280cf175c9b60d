import { createArticulation } from '../../core/articulation/createArticulation.ts';
import { articulationTemplates } from '../../core/articulation/templates/index.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import { must } from '../must.ts';
import { account, fleet, harbour, northwind, people, purchasing, wards } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import { type Edits, entries } from '../walk.ts';
import { acceptFrom, afterwards, clauses, signAs } from './articulationSteps.ts';

/** How it began, a year ago: short, and with much left unsaid. */
export function firstVersion(days: SampleDays): Articulation {
  const begun = createArticulation({
    id: 'rounds-1',
    title: 'How we supply the wards together',
    partyIds: [northwind.id, harbour.id],
    by: purchasing,
    at: days.at(-262, '09:00'),
    trigger: 'partner_joined',
    template: articulationTemplates.light,
  });

  return afterwards(
    days,
    must(begun, 'rounds-1'),
    [-262, purchasing, { ...named, ...dates(days) }],
    [-260, purchasing, byNorthwind(days)],
    [-258, account, byHarbour],
    [-257, purchasing, { type: 'propose' }],
    [-254, account, acceptFrom(northwind.id)],
    [-254, wards, acceptFrom(harbour.id)],
    [
      -253,
      fleet,
      {
        type: 'echo',
        section: 'responsibility',
        id: 'first-1',
        text: 'Until the afternoon the wards may change their minds; after that we count on what is written, and you keep sending us the sheet.',
      },
    ],
    [
      -253,
      wards,
      { type: 'answerEcho', section: 'responsibility', roundId: 'first-1', verdict: 'confirmed' },
    ],
    [
      -253,
      wards,
      {
        type: 'echo',
        section: 'responsibility',
        id: 'first-2',
        text: 'From your gate to our shelves it is your people who see to it, and whether the cold holds on the way is theirs to answer for as well.',
      },
    ],
    [
      -253,
      fleet,
      { type: 'answerEcho', section: 'responsibility', roundId: 'first-2', verdict: 'confirmed' },
    ],
    [-251, purchasing, signAs(purchasing)],
    [-251, account, signAs(account)],
    [-250, purchasing, { type: 'activate', openCommitments: [] }],
  );
}

/** Those who are named in the text. */
const named: Edits = entries(
  'people',
  Object.fromEntries(
    people
      .filter(({ partyId }) => [northwind.id, harbour.id].includes(partyId))
      .map(({ id, partyId, name, role = '' }) => [id, { partyId, name, role }]),
  ),
);

const dates = ({ day }: SampleDays): Edits => ({
  triggerNote: 'One partner takes over from four firms.',
  effectiveFrom: day(-245),
  reviewBy: day(-40),
});

const byNorthwind = ({ day }: SampleDays): Edits => ({
  ...clauses('situation', northwind.id, {
    one: {
      text: 'Until now the wards ordered by themselves, from four firms. From now on one partner supplies all nine.',
      aspect: 'changed',
    },
    wish: { text: 'What a ward needs, the ward decides.', aspect: 'unchanged' },
  }),
  ...clauses('purpose', northwind.id, {
    purpose: {
      text: 'What a ward needs is there before a nurse has to look for it, and neither of us has to watch the other all day.',
    },
  }),
  ...clauses('outcome', northwind.id, {
    window: {
      text: 'The ward round is done before the morning medicines.',
      measure: 'Rounds inside their window, by the goods-in books',
      baseline: 'Not known',
      target: '90 of 100 rounds',
      by: day(-120),
      beneficiaries: 'Patients and nurses of the nine wards',
    },
    cold: {
      text: 'Cold goods arrive cold.',
      measure: 'Boxes between two and eight degrees, by the probe in each',
      baseline: '96 of 100 boxes',
      target: '99 of 100 boxes',
      by: day(-60),
      beneficiaries: 'Whoever is given the medicine',
    },
  }),
  ...clauses('responsibility', northwind.id, {
    order: {
      text: 'Order by four in the afternoon',
      outcomeId: 'window',
      accountable: 'n-wards',
      responsible: ['n-wards'],
      informed: ['h-depot'],
    },
    sheet: {
      text: 'Send the list of the day by fax',
      outcomeId: 'window',
      accountable: 'n-wards',
      responsible: ['n-wards'],
    },
  }),
  ...clauses('review_exit', northwind.id, {
    review: { text: 'We look at this after a year, or as soon as one of us asks.' },
  }),
});

const byHarbour: Edits = {
  ...clauses(
    'responsibility',
    harbour.id,
    {
      drive: {
        text: 'Bring the round to all nine wards',
        outcomeId: 'window',
        accountable: 'h-fleet',
        responsible: ['h-night'],
        informed: ['n-wards'],
      },
      keep: {
        text: 'Keep the cold from the depot to the pharmacy',
        outcomeId: 'cold',
        accountable: 'h-fleet',
        responsible: ['h-depot', 'h-fleet'],
        consulted: ['n-pharmacy'],
      },
    },
    'a1',
  ),
  ...clauses('communication', harbour.id, {
    daily: {
      text: 'One message a day with what was delivered',
      channel: 'Mail to the ward coordinator',
      cadence: 'Every working day',
      responseTime: 'The same day',
    },
  }),
  ...clauses('escalation', harbour.id, {
    talk: { text: 'Account manager and head of purchasing talk within two working days.' },
  }),
};
