import { harbour, northwind } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import type { Edits } from '../walk.ts';
import { clauses } from './articulationSteps.ts';

/** New clauses come after those of the version before. */
const BEHIND = 'aZ';

/** What is said anew after the two mornings, as Northwind Health puts it. */
export const byNorthwind = ({ day }: SampleDays): Edits => ({
  triggerNote:
    'On two mornings the wards found out from empty shelves that the round was late. What we had expected of each other stood nowhere.',
  effectiveFrom: day(-43),
  reviewBy: day(16),
  'clauses.one': null,
  ...clauses(
    'situation',
    northwind.id,
    {
      silence: {
        text: 'We have learned that a late round can be borne, and a silent one cannot.',
        aspect: 'changed',
      },
    },
    BEHIND,
  ),
  'clauses.window.text':
    'The ward round is done before the morning medicines, or the wards have been rung before the van leaves.',
  'clauses.window.measure':
    'Rounds inside their window or told before, by the books of goods-in and of the ward desks',
  'clauses.window.baseline': '84 of 100 rounds',
  'clauses.window.target': '97 of 100 rounds',
  'clauses.window.by': day(60),
  'clauses.cold.baseline': '98 of 100 boxes',
  'clauses.cold.by': day(60),
  'clauses.order.text':
    'Order by four in the afternoon; after that, ring and say what cannot wait for the next round',
  'clauses.sheet.ended': true,
  ...clauses(
    'responsibility',
    northwind.id,
    {
      answer: {
        text: 'Answer the duty number at any hour',
        outcomeId: 'window',
        accountable: 'n-wards',
        responsible: ['n-wards'],
        informed: ['h-night'],
      },
      dock: {
        text: 'Give each of the three firms a window of its own at the Hill site dock',
        outcomeId: 'window',
        accountable: 'n-purchasing',
        responsible: ['n-purchasing'],
        consulted: ['h-fleet'],
      },
    },
    BEHIND,
  ),
  ...clauses('aim', northwind.id, {
    beds: {
      text: 'Every hour that a nurse does not spend in corridors is an hour at a bed.',
      partyId: northwind.id,
    },
  }),
  ...clauses('resource', northwind.id, {
    duty: { text: 'Somebody at the duty number, at any hour', partyId: northwind.id },
  }),
  ...clauses('decision', northwind.id, {
    night: {
      text: 'At night dispatch decides what comes first, and says so. By day it asks the ward coordinator first.',
    },
    stuck: {
      text: 'What two people have not settled in two days goes to the account manager and the head of purchasing.',
    },
  }),
  ...clauses('principle', northwind.id, {
    telephone: { text: 'Bad news travels first, and by telephone.' },
    silent: { text: 'Late can happen to anybody; silent need not.' },
  }),
  'clauses.review.text':
    'We look at this every quarter, with the figures of the quarter on the table. Purchasing invites.',
});

/** And as Harbour Logistics puts it. */
export const byHarbour: Edits = {
  ...clauses(
    'situation',
    harbour.id,
    {
      merged: {
        text: 'Two wards were merged, and our lists did not follow.',
        aspect: 'changed',
      },
      dialysis: {
        text: 'When something has to come first, it is dialysis.',
        aspect: 'unchanged',
      },
    },
    'ak',
  ),
  ...clauses(
    'responsibility',
    harbour.id,
    {
      tell: {
        text: 'Ring the duty number before the van leaves when a round is moved',
        outcomeId: 'window',
        accountable: 'h-night',
        responsible: ['h-night'],
        informed: ['h-account'],
      },
      figures: {
        text: 'Write one page of figures each month that both sides can work out',
        outcomeId: 'window',
        accountable: 'h-data',
        responsible: ['h-data'],
        consulted: ['n-systems'],
        informed: ['n-wards', 'n-purchasing'],
      },
    },
    'ak',
  ),
  ...clauses(
    'aim',
    harbour.id,
    {
      route: {
        text: 'A route that drivers like to take, and invoices that explain themselves.',
        partyId: harbour.id,
      },
    },
    BEHIND,
  ),
  ...clauses(
    'resource',
    harbour.id,
    {
      vans: {
        text: 'A van for dialysis alone, and a cooled one in reserve on weekdays',
        partyId: harbour.id,
      },
    },
    BEHIND,
  ),
  ...clauses('assumption', harbour.id, {
    bridge: {
      text: 'The bridge to the Hill site has both lanes again within a year. If the works take longer, we plan the round anew.',
    },
  }),
  ...clauses(
    'communication',
    harbour.id,
    {
      bad: {
        text: 'What will be late or missing',
        channel: 'Telephone, duty number',
        cadence: 'When it happens',
        responseTime: 'At once',
      },
    },
    BEHIND,
  ),
  ...clauses(
    'escalation',
    harbour.id,
    {
      sign: { text: 'An empty shelf without a call: the same week we sit down together.' },
      mediator: {
        text: 'If the two have not agreed after ten working days, we ask a mediator who belongs to neither side.',
      },
    },
    BEHIND,
  ),
  ...clauses(
    'review_exit',
    harbour.id,
    {
      leaving: {
        text: 'Whoever wants to leave says so half a year before, and hands over lists, keys, and whom to ring for what.',
      },
    },
    BEHIND,
  ),
};

/** Why it is not as it was. */
export const reasons: Edits = {
  'reasons.one': 'It was true a year ago. Nobody remembers the four firms.',
  'reasons.window':
    'The round was late about one time in six, and the wards heard of it by waiting.',
  'reasons.cold': 'We came from 96 to 98. The last one takes longer than we thought.',
  'reasons.order': 'Late orders came to be usual, because nobody said what they set in motion.',
  'reasons.sheet': 'The stock system sends the list. Only one ward still had a fax.',
  'reasons.review': 'A year is too long: the late rounds were three months old before we sat down.',
};
