import type { Commitment } from '../../core/commitments/types.ts';
import { data, depot, fleet, pharmacy } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import { type Tell, terms } from './conversation.ts';

/** Promises around the cold, from the depot to the pharmacy. */
export const coldChain = (tell: Tell, { day }: SampleDays): Commitment[] => [
  tell(
    {
      id: 'temperature-log',
      title: 'A temperature log with every cold delivery',
      requester: pharmacy,
      performer: fleet,
      dimensionIds: ['competence', 'predictability'],
      terms: terms(
        'A printed temperature log that comes with each cold delivery',
        day(-165),
        'One reading every ten minutes',
        'It lies on top of the goods',
      ),
    },
    [-182, pharmacy, 'request', { respondBy: day(-178) }],
    [-180, fleet, 'promise'],
    [-166, fleet, 'report', { evidence: [{ text: 'The logs of the last three days' }] }],
    [-164, pharmacy, 'declareSatisfied', { exceeded: ['c1'] }],
    [-164, pharmacy, 'acknowledge', { note: 'Every five minutes! Our audits are easier now.' }],
  ),
  tell(
    {
      id: 'spare-van',
      title: 'A second cooled van in reserve',
      requester: pharmacy,
      performer: fleet,
      dimensionIds: ['predictability'],
      terms: terms(
        'A second cooled van that can leave within half an hour',
        day(-60),
        'On all seven days',
        'Cooled down when it leaves',
      ),
    },
    [-95, pharmacy, 'request'],
    [
      -92,
      fleet,
      'counter',
      {
        terms: terms(
          'A second cooled van that can leave within half an hour',
          day(-40),
          'On weekdays',
          'Cooled down when it leaves',
        ),
      },
    ],
    [
      -90,
      pharmacy,
      'counter',
      {
        terms: terms(
          'A second cooled van that can leave within an hour',
          day(-40),
          'On weekdays, and on the days before public holidays',
          'Cooled down when it leaves',
        ),
      },
    ],
    [-88, fleet, 'accept'],
    [-42, fleet, 'report'],
    [
      -40,
      pharmacy,
      'declareSatisfied',
      { waived: ['c2'], note: 'It was at nine degrees, but empty: good enough for a reserve.' },
    ],
  ),
  tell(
    {
      id: 'dry-ice',
      title: 'Dry ice for the blood bank run',
      requester: pharmacy,
      performer: fleet,
      terms: terms('Dry ice in the boxes of the blood bank run', day(-55), 'Five kilos a box'),
    },
    [-72, pharmacy, 'request'],
    [
      -70,
      fleet,
      'decline',
      { reason: 'Our drivers have no permit for dry ice. Gel packs we could do at once.' },
    ],
  ),
  tell(
    {
      id: 'box-alarm',
      title: 'An alarm when a cold box warms up',
      requester: pharmacy,
      performer: data,
      dimensionIds: ['competence', 'predictability'],
      terms: terms(
        'A message to the pharmacy when a box is above eight degrees',
        day(-25),
        'Sent within two minutes',
        'It names the box and the site',
      ),
    },
    [-60, pharmacy, 'request'],
    [-58, data, 'promise'],
    [
      -30,
      data,
      'flagRisk',
      { note: 'The new probes are stuck at customs.', varianceReason: 'third_party' },
    ],
    [
      -29,
      data,
      'proposeAmendment',
      { terms: { due: day(-14) }, reason: 'The probes come two weeks later than we were told.' },
    ],
    [-28, pharmacy, 'acceptAmendment'],
    [-15, data, 'report', { evidence: [{ text: 'Record of the trial with three boxes' }] }],
    [
      -14,
      pharmacy,
      'declareDissatisfied',
      { unmet: ['c2'], note: 'The message names the box, but not whether it is at Hill or River.' },
    ],
    [-9, data, 'report', { note: 'The site is in the first line now.' }],
    [-8, pharmacy, 'declareSatisfied'],
  ),
  tell(
    {
      id: 'probe-certificates',
      title: 'Probes calibrated, with their certificates',
      requester: pharmacy,
      performer: depot,
      dimensionIds: ['competence'],
      terms: terms(
        'All twenty-four probes calibrated, with a certificate for each',
        day(0),
        'The number on the certificate is the one on the probe',
      ),
    },
    [-33, pharmacy, 'request'],
    [-32, depot, 'promise'],
  ),
  tell(
    {
      id: 'cold-audit',
      title: 'A look at the cold chain before the inspector comes',
      requester: pharmacy,
      performer: depot,
      dimensionIds: ['integrity'],
      terms: terms(
        'A walk through the depot with the inspector’s list in hand',
        day(6),
        'Whatever is open is written down, also what will not be ready',
      ),
    },
    [-12, pharmacy, 'request'],
    [-10, depot, 'promise'],
  ),
];
