import type { Commitment } from '../../core/commitments/types.ts';
import { depot, fleet, purchasing, wards } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import { type Tell, terms } from './conversation.ts';

/** Promises around what the drivers meet on the wards and at the docks. */
export const wardVisits = (tell: Tell, { day }: SampleDays): Commitment[] => [
  tell(
    {
      id: 'ward-map',
      title: 'A map of the wards for the drivers',
      requester: fleet,
      performer: wards,
      dimensionIds: ['competence'],
      terms: terms('One map for each site', day(-150), 'Lifts and goods entrances are marked'),
    },
    [-170, fleet, 'request'],
    [-169, wards, 'promise'],
    [-152, wards, 'report'],
    [-151, fleet, 'declareSatisfied', { exceeded: ['c1'] }],
    [
      -151,
      fleet,
      'acknowledge',
      { note: 'With the lift that stops between floors. That one saves us ten minutes.' },
    ],
  ),
  tell(
    {
      id: 'quiet-wheels',
      title: 'Quiet wheels for the night trolleys',
      requester: wards,
      performer: depot,
      dimensionIds: ['benevolence'],
      terms: terms('Rubber wheels on the trolleys of the early round', day(-60), 'All thirty'),
    },
    [-91, wards, 'request'],
    [-90, depot, 'promise'],
    [-66, depot, 'report', { note: 'We have greased the brakes as well.' }],
    [-65, wards, 'declareSatisfied', { exceeded: ['c1'] }],
    [-64, wards, 'acknowledge', { note: 'The night staff noticed. So did two of our patients.' }],
  ),
  tell(
    {
      id: 'intensive-first',
      title: 'Intensive care first on every round',
      requester: wards,
      performer: fleet,
      dimensionIds: ['benevolence'],
      terms: terms('The round begins with intensive care', day(-20), 'At both sites'),
    },
    [-35, wards, 'request'],
    [-34, fleet, 'promise'],
    [-21, fleet, 'report'],
    [-19, wards, 'declareSatisfied'],
  ),
  tell(
    {
      id: 'sharps-boxes',
      title: 'Full sharps boxes taken along on the round',
      requester: wards,
      performer: fleet,
      dimensionIds: ['competence'],
      terms: terms('Full boxes go back with the empty trolleys', day(20), 'Sealed and counted'),
    },
    [-14, wards, 'request', { respondBy: day(-9) }],
    [-10, fleet, 'defer', { respondBy: day(4) }],
  ),
  tell(
    {
      id: 'dry-dock',
      title: 'A dry place to wait at the Hill site dock',
      requester: fleet,
      performer: purchasing,
      dimensionIds: ['benevolence'],
      terms: terms(
        'A room by the dock where drivers can wait',
        day(22),
        'Heated',
        'With a toilet that is open at night',
      ),
    },
    [-9, fleet, 'request'],
    [
      -6,
      purchasing,
      'counter',
      {
        terms: terms(
          'The porters’ room by the dock, shared with the porters',
          day(10),
          'Heated',
          'With a toilet that is open at night',
        ),
      },
    ],
  ),
  tell(
    {
      id: 'trolley-count',
      title: 'Empty trolleys counted and sent back on Fridays',
      requester: depot,
      performer: wards,
      dimensionIds: ['predictability'],
      terms: terms('The count of all nine wards, and the trolleys', day(0), 'At most two missing'),
    },
    [-15, depot, 'request'],
    [-14, wards, 'promise'],
    [
      -2,
      wards,
      'proposeAmendment',
      { terms: { due: day(7) }, reason: 'Two wards change floors this week.' },
    ],
  ),
];
