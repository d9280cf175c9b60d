import type { Commitment } from '../../core/commitments/types.ts';
import { data, depot, fleet, theatre } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import { type Tell, terms } from './conversation.ts';

/** Promises around the sets and implants of the operating theatres. */
export const theatres = (tell: Tell, { day }: SampleDays): Commitment[] => [
  tell(
    {
      id: 'theatre-list',
      title: 'The theatre list two days ahead',
      requester: depot,
      performer: theatre,
      dimensionIds: ['predictability'],
      terms: terms(
        'Planned operations, two working days before',
        day(-95),
        'With the sets that each one needs',
      ),
    },
    [-112, depot, 'request'],
    [-111, theatre, 'promise'],
    [
      -92,
      theatre,
      'report',
      { note: 'Late: we waited for the surgeons’ own list.', varianceReason: 'late_input' },
    ],
    [-91, depot, 'declareSatisfied'],
  ),
  tell(
    {
      id: 'loan-sets',
      title: 'Loan sets at the theatre the afternoon before',
      requester: theatre,
      performer: depot,
      dimensionIds: ['predictability', 'competence'],
      terms: terms(
        'Loan sets stand in the theatre the afternoon before the operation',
        day(-55),
        'Complete by the packing list',
      ),
    },
    [-80, theatre, 'request'],
    [-79, depot, 'promise'],
    [-57, depot, 'report'],
    [-55, theatre, 'declareSatisfied'],
  ),
  tell(
    {
      id: 'two-signatures',
      title: 'Two signatures when a set leaves the theatre',
      requester: depot,
      performer: theatre,
      by: theatre,
      dimensionIds: ['integrity'],
      terms: terms(
        'One signature from theatre and one from the driver for each set',
        day(-52),
        'Missing parts are noted before the van leaves',
      ),
    },
    [-76, theatre, 'offer'],
    [-75, depot, 'accept'],
    [-53, theatre, 'report'],
    [-52, depot, 'declareSatisfied'],
  ),
  tell(
    {
      id: 'used-sets',
      title: 'Used sets collected by six in the evening',
      requester: theatre,
      performer: fleet,
      dimensionIds: ['competence'],
      terms: terms(
        'Used sets are on the van to the sterilisers by six',
        day(-50),
        'No set stays overnight',
      ),
    },
    [-69, theatre, 'request'],
    [-68, fleet, 'promise'],
    [
      -58,
      fleet,
      'proposeAmendment',
      {
        terms: { due: day(-44) },
        reason: 'The evening driver begins a week later than planned.',
        varianceReason: 'people_unavailable',
      },
    ],
    [-57, theatre, 'acceptAmendment'],
    [-45, fleet, 'report'],
    [-44, theatre, 'declareSatisfied'],
  ),
  tell(
    {
      id: 'set-photographs',
      title: 'Photographs of complete sets',
      requester: depot,
      performer: theatre,
      terms: terms('A photograph of each of the twelve sets', day(-40), 'All parts can be seen'),
    },
    [-58, depot, 'request', { respondBy: day(-50) }],
    [-48, depot, 'lapse'],
  ),
  tell(
    {
      id: 'urgent-courier',
      title: 'A courier within the hour for urgent sets',
      requester: theatre,
      performer: fleet,
      dimensionIds: ['competence', 'predictability'],
      terms: terms('A courier at the depot gate within the hour', day(-30), 'From seven to seven'),
    },
    [-54, theatre, 'request'],
    [-53, fleet, 'promise'],
    [
      -38,
      fleet,
      'renege',
      {
        reason:
          'The only driver with a permit for theatre goods has left. We tell you now, while you can still look elsewhere.',
        varianceReason: 'people_unavailable',
      },
    ],
  ),
  tell(
    {
      id: 'sterile-wrap',
      title: 'A trial with another sterile wrap',
      requester: theatre,
      performer: depot,
      terms: terms('Ten sets in the new wrap', day(-20), 'Nothing torn on arrival'),
    },
    [-33, theatre, 'request'],
    [-31, theatre, 'withdraw', { reason: 'The wrap has been taken off the market.' }],
  ),
  tell(
    {
      id: 'implant-dates',
      title: 'Implants that expire within six months',
      requester: theatre,
      performer: depot,
      dimensionIds: ['integrity', 'competence'],
      terms: terms(
        'A list of the implants that expire within six months',
        day(5),
        'With serial numbers',
        'What may go back to the maker is marked',
      ),
    },
    [-18, theatre, 'request'],
    [-17, depot, 'promise'],
    [
      -12,
      depot,
      'reassign',
      { performer: data, reason: 'The dates are in the stock system, so data can do it sooner.' },
    ],
    [-11, theatre, 'acceptAmendment'],
  ),
];
