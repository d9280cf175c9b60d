import type { Commitment } from '../../core/commitments/types.ts';
import { depot, fleet, night, pharmacy } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import { type Tell, terms } from './conversation.ts';

/** Promises around the people of the pharmacy, and what they hand on. */
export const pharmacyDesk = (tell: Tell, { day }: SampleDays): Commitment[] => [
  tell(
    {
      id: 'cold-room-key',
      title: 'A way into the cold room before six',
      requester: fleet,
      performer: pharmacy,
      dimensionIds: ['benevolence'],
      terms: terms(
        'Badges that open the cold room from five in the morning',
        day(-138),
        'Every early driver has one',
      ),
    },
    [-151, fleet, 'request'],
    [
      -149,
      pharmacy,
      'counter',
      {
        terms: terms(
          'Badges that open the cold room from five in the morning',
          day(-131),
          'Every early driver has one',
          'Each is signed for',
        ),
      },
    ],
    [-148, fleet, 'accept'],
    [-133, pharmacy, 'report'],
    [-132, fleet, 'declareSatisfied', { note: 'All six badges work.' }],
  ),
  tell(
    {
      id: 'night-number',
      title: 'A number that is answered at night',
      requester: pharmacy,
      performer: night,
      dimensionIds: ['benevolence', 'predictability'],
      terms: terms(
        'A number for urgent deliveries between ten and six',
        day(-121),
        'Somebody answers within a minute',
      ),
    },
    [-140, pharmacy, 'request'],
    [-139, night, 'promise'],
    [
      -125,
      night,
      'flagRisk',
      {
        note: 'Two of us are ill. We cannot fill the rota before the end of the week.',
        expectedDue: day(-119),
        varianceReason: 'people_unavailable',
      },
    ],
    [-119, night, 'report', { varianceReason: 'people_unavailable' }],
    [-117, pharmacy, 'declareSatisfied', { note: 'Answered on all three nights that we tried.' }],
  ),
  tell(
    {
      id: 'recall-list',
      title: 'Recalled batches, told the same day',
      requester: depot,
      performer: pharmacy,
      dimensionIds: ['integrity'],
      terms: terms(
        'A list of recalled batches by noon of the day on which we hear of them',
        day(-100),
        'Batch numbers as they stand on the label',
      ),
    },
    [-120, depot, 'request'],
    [-118, pharmacy, 'promise'],
    [-101, pharmacy, 'report'],
    [-99, depot, 'declareSatisfied'],
  ),
  tell(
    {
      id: 'empty-boxes',
      title: 'Empty cold boxes back within a week',
      requester: fleet,
      performer: pharmacy,
      dimensionIds: ['predictability'],
      terms: terms(
        'The forty boxes that have stood at the River site since last month',
        day(-6),
        'Dry and without labels',
      ),
    },
    [-17, fleet, 'request'],
    [-16, pharmacy, 'promise'],
  ),
  tell(
    {
      id: 'insulin-shelf',
      title: 'A shelf of its own for insulin',
      requester: pharmacy,
      performer: depot,
      dimensionIds: ['competence'],
      terms: terms(
        'A marked shelf for insulin in the cold store of the depot',
        day(1),
        'Nothing else stands on it',
        'Oldest batch in front',
      ),
    },
    [-20, pharmacy, 'request'],
    [-19, depot, 'promise'],
    [-1, depot, 'report', { note: 'Done yesterday. Come and see, or shall we send a picture?' }],
  ),
  tell(
    {
      id: 'handling-course',
      title: 'Half a day on handling vaccines',
      requester: fleet,
      performer: pharmacy,
      by: pharmacy,
      dimensionIds: ['benevolence'],
      terms: terms('A course for up to twelve drivers', day(18), 'Held at the depot'),
    },
    [-8, pharmacy, 'offer', { respondBy: day(3) }],
  ),
];
