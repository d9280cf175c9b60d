import { CLOCK } from '../../core/commitments/sides.ts';
import type { Commitment } from '../../core/commitments/types.ts';
import { account, depot, fleet, night, pharmacy, purchasing, systems, wards } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import { type Tell, terms } from './conversation.ts';

/** Promises around people: who is there, who knows what, and how they meet. */
export const handovers = (tell: Tell, { day }: SampleDays): Commitment[] => [
  tell(
    {
      id: 'deputies',
      title: 'A deputy for every contact',
      requester: account,
      performer: purchasing,
      dimensionIds: ['predictability'],
      terms: terms('A list of deputies with their numbers', day(-155), 'Each of them knows it'),
    },
    [-174, account, 'request'],
    [-172, purchasing, 'promise'],
    [-157, purchasing, 'report'],
    [-155, account, 'declareSatisfied'],
  ),
  tell(
    {
      id: 'dispatch-handover',
      title: 'A written handover at the dispatch desk',
      requester: wards,
      performer: night,
      dimensionIds: ['predictability', 'competence'],
      terms: terms(
        'A page that goes from shift to shift, at ten and at six',
        day(-71),
        'Every change of the plan is on it',
        'Whoever takes over signs it',
      ),
    },
    [-100, wards, 'request'],
    [-98, night, 'promise'],
    [-73, night, 'report'],
    [-72, wards, 'declareDissatisfied', { unmet: ['c2'], note: 'Three of ten are not signed.' }],
    [-66, night, 'report', { note: 'Signed every day since.', varianceReason: 'lost_track' }],
    [-64, wards, 'declareSatisfied'],
  ),
  tell(
    {
      id: 'incident-call',
      title: 'A call within the hour after an incident',
      requester: pharmacy,
      performer: account,
      dimensionIds: ['integrity', 'benevolence'],
      terms: terms(
        'Whatever happens to medicines on the road, we hear of it within the hour',
        day(-80),
        'From a person, not by mail',
      ),
    },
    [-99, pharmacy, 'request'],
    [-97, account, 'promise'],
    [-82, account, 'report', { note: 'Two calls so far, both within half an hour.' }],
    [-80, pharmacy, 'declareSatisfied'],
  ),
  tell(
    {
      id: 'monthly-talk',
      title: 'Half an hour on the first working day',
      requester: purchasing,
      performer: account,
      by: account,
      dimensionIds: ['benevolence'],
      terms: terms('Half an hour in person each month', day(-62), 'Three months in a row'),
    },
    [-128, account, 'offer'],
    [-126, purchasing, 'accept'],
    [-63, account, 'report'],
    [-62, purchasing, 'declareSatisfied'],
    [-61, purchasing, 'acknowledge', { note: 'The coffee is yours, the time is well spent.' }],
  ),
  tell(
    {
      id: 'one-form',
      title: 'One form for complaints',
      requester: purchasing,
      performer: account,
      terms: terms('One form in place of the three', day(-38), 'It fits on a page'),
    },
    [-67, purchasing, 'request'],
    [-66, account, 'promise'],
    [-44, purchasing, 'cancel', { reason: 'What we have agreed anew says it without a form.' }],
  ),
  tell(
    {
      id: 'ride-along',
      title: 'A morning in the van for ward leads',
      requester: wards,
      performer: fleet,
      by: fleet,
      dimensionIds: ['benevolence'],
      terms: terms('Two seats on the early round, twice a month', day(-28), 'Insured'),
    },
    [-43, fleet, 'offer'],
    [-42, wards, 'accept'],
    [-29, fleet, 'report'],
    [-28, wards, 'declareSatisfied'],
    [
      -27,
      wards,
      'acknowledge',
      { note: 'I had not known that there are three gates to open before our door.' },
    ],
  ),
  tell(
    {
      id: 'interpreter-cards',
      title: 'Cards with the most needed words',
      requester: fleet,
      performer: wards,
      terms: terms('A card for drivers who are new to the language', day(-30), 'With pictures'),
    },
    [-56, fleet, 'request', { respondBy: day(-46) }],
    [-44, { partyId: CLOCK }, 'lapse'],
  ),
  tell(
    {
      id: 'weekend-driver',
      title: 'A driver on call over the long weekend',
      requester: wards,
      performer: fleet,
      by: fleet,
      terms: terms('One driver on call for three days', day(-12), 'At the gate within an hour'),
    },
    [-24, fleet, 'offer'],
    [-22, fleet, 'withdraw', { reason: 'Our rota does not carry it. We offered too soon.' }],
  ),
  tell(
    {
      id: 'night-badges',
      title: 'Badges for the drivers of the early round',
      requester: fleet,
      performer: systems,
      dimensionIds: ['benevolence', 'predictability'],
      terms: terms(
        'A badge with a picture for each of the eight drivers',
        day(2),
        'Valid at night',
      ),
    },
    [-19, fleet, 'request'],
    [-17, systems, 'promise'],
    [-1, systems, 'flagRisk', { note: 'Two of the eight pictures are still missing.' }],
  ),
  tell(
    {
      id: 'alarm-contacts',
      title: 'Who is rung when an alarm goes off at night',
      requester: night,
      performer: pharmacy,
      dimensionIds: ['predictability'],
      terms: terms('Names and numbers for each night of the month', day(-4), 'No gaps'),
    },
    [-22, night, 'request'],
    [-21, pharmacy, 'promise'],
    [-3, pharmacy, 'report', { note: 'A day late; the last night was hard to fill.' }],
  ),
  tell(
    {
      id: 'depot-visit',
      title: 'A visit to the depot for new pharmacists',
      requester: pharmacy,
      performer: depot,
      by: depot,
      dimensionIds: ['benevolence'],
      terms: terms('Two hours in the depot, for up to six', day(14), 'On a morning with a round'),
    },
    [-4, depot, 'offer'],
  ),
  tell({
    id: 'outage-drill',
    title: 'A drill for a power cut, with both control rooms',
    requester: systems,
    performer: depot,
    on: -6,
    terms: terms('One drill at the depot', null),
  }),
];
