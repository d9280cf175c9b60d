import type { Commitment } from '../../core/commitments/types.ts';
import { data, fleet, night, wards } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import { type Tell, terms } from './conversation.ts';

/** Promises around when the early round comes to the nine wards. */
export const wardRounds = (tell: Tell, { day, said }: SampleDays): Commitment[] => [
  tell(
    {
      id: 'order-cutoff',
      title: 'Ward orders in by four in the afternoon',
      requester: fleet,
      performer: wards,
      dimensionIds: ['predictability'],
      terms: terms(
        'All nine wards know the cut-off and order by it',
        day(-140),
        'No order after four for a week',
      ),
    },
    [-161, fleet, 'request'],
    [-160, wards, 'promise'],
    [-141, wards, 'report', { note: 'One call on Tuesday, otherwise none.' }],
    [-139, fleet, 'declareSatisfied', { waived: ['c1'] }],
  ),
  tell(
    {
      id: 'round-window',
      title: 'The ward round before the morning medicines',
      requester: wards,
      performer: fleet,
      dimensionIds: ['predictability'],
      terms: terms(
        'The round reaches all nine wards before the morning medicines, for a trial month',
        day(-112),
        'On every weekday',
        'If it will be late, the wards hear of it before',
      ),
    },
    [-152, wards, 'request'],
    [-150, fleet, 'promise'],
    [
      -113,
      fleet,
      'renege',
      {
        reason: 'On two mornings we came two hours late, and nobody rang. We did not keep it.',
        varianceReason: 'handover_gap',
      },
    ],
  ),
  tell(
    {
      id: 'word-before',
      title: 'A word the day before when the plan changes',
      requester: wards,
      performer: night,
      dimensionIds: ['predictability', 'benevolence'],
      terms: terms(
        'A call to the ward coordinator whenever the round is moved',
        day(-108),
        'By six in the evening before',
      ),
    },
    [-127, wards, 'request'],
    [-126, night, 'promise'],
    [-110, night, 'report'],
    [
      -109,
      wards,
      'declareDissatisfied',
      { unmet: ['c1'], note: `On ${said(-114)} nobody rang, and the plan had changed.` },
    ],
    [-61, wards, 'cancel', { reason: 'It lives on in what we agreed after the two mornings.' }],
  ),
  tell(
    {
      id: 'dialysis-van',
      title: 'A van of its own for the dialysis round',
      requester: wards,
      performer: fleet,
      dimensionIds: ['competence', 'predictability'],
      terms: terms(
        'A van that carries the dialysis round and nothing else',
        day(-72),
        'The two rounds never wait for each other',
      ),
    },
    [-100, wards, 'request', { respondBy: day(-95) }],
    [-96, fleet, 'promise'],
    [-75, fleet, 'report'],
    [-73, wards, 'declareSatisfied'],
  ),
  tell(
    {
      id: 'saturday-round',
      title: 'A ward round on Saturdays',
      requester: wards,
      performer: fleet,
      terms: terms('One round on Saturday mornings', day(-25), 'All nine wards'),
    },
    [-43, wards, 'request'],
    [
      -41,
      fleet,
      'decline',
      { reason: 'Without two more drivers it would cost us the weekday rounds.' },
    ],
  ),
  tell(
    {
      id: 'where-is-it',
      title: 'A page that shows where the round is',
      requester: wards,
      performer: data,
      dimensionIds: ['predictability'],
      terms: terms(
        'A page for the ward desks with the next stop of the round',
        day(-3),
        'Not older than five minutes',
        'Opens on the computers of the wards',
      ),
    },
    [-50, wards, 'request'],
    [-48, data, 'promise'],
    [
      -4,
      data,
      'flagRisk',
      {
        note: 'It runs, but not in the old browsers on your wards. We need about a week for that.',
        expectedDue: day(4),
        varianceReason: 'unforeseen',
      },
    ],
  ),
  tell(
    {
      id: 'holiday-plan',
      title: 'A plan for the next public holiday',
      requester: wards,
      performer: fleet,
      dimensionIds: ['predictability'],
      terms: terms('Who drives when, and whom to ring', day(12), 'Every shift has a name'),
    },
    [-3, wards, 'request', { respondBy: day(2) }],
  ),
];
