import type { Commitment } from '../../src/core/index.ts';
import { conversation, terms } from './conversation.ts';
import { account, clock, data, fleet, pharmacy, purchasing, systems } from './roles.ts';
import { settledCommitments } from './settledCommitments.ts';

export { people } from './roles.ts';

/** The day on which the sample is looked at: a Monday. */
export const today = '2026-11-16';

/** What is still going on, and what never became a promise. */
const goingOn: readonly Commitment[] = [
  conversation(
    {
      id: 'interface-notes',
      title: 'Notes on the stock interface',
      requester: systems,
      performer: data,
      at: '2026-09-29',
      dimensionIds: ['predictability'],
      terms: terms(
        'Fields and error codes of the interface',
        '2026-10-20',
        'Every field is explained',
      ),
    },
    [systems, 'request', '2026-09-29 09:05'],
    [data, 'promise', '2026-10-01'],
  ),
  conversation(
    {
      id: 'alarm-thresholds',
      title: 'Alarm when a cold box warms up',
      requester: pharmacy,
      performer: data,
      at: '2026-10-05',
      dimensionIds: ['competence'],
      terms: terms(
        'A message when a box is above 8 degrees',
        '2026-11-13',
        'Sent within two minutes',
        'It names the box and the site',
      ),
    },
    [pharmacy, 'request', '2026-10-05 09:10'],
    [data, 'promise', '2026-10-06'],
    [
      data,
      'report',
      '2026-11-12',
      { note: 'Tried with three boxes.', evidence: [{ text: 'Record of the trial' }] },
    ],
  ),
  conversation(
    {
      id: 'delivery-windows',
      title: 'Delivery windows for all wards',
      requester: account,
      performer: purchasing,
      at: '2026-10-19',
      dimensionIds: ['predictability'],
      terms: terms('A window of one hour for each ward', '2026-11-18', 'Agreed with the wards'),
    },
    [account, 'request', '2026-10-19 09:15'],
    [purchasing, 'promise', '2026-10-20'],
    [
      purchasing,
      'flagRisk',
      '2026-11-12',
      { note: 'Two wards have not answered yet.', expectedDue: '2026-11-25' },
    ],
    [
      purchasing,
      'proposeAmendment',
      '2026-11-13',
      { terms: { due: '2026-11-25' }, reason: 'Two wards need another week to decide.' },
    ],
  ),
  conversation(
    {
      id: 'festive-cover',
      title: 'Deliveries over the holidays',
      requester: purchasing,
      performer: account,
      at: '2026-11-10',
      terms: terms('A rota from 24 December to 2 January', '2026-12-11', 'Every day has a driver'),
    },
    [purchasing, 'request', '2026-11-10 09:30', { respondBy: '2026-11-19' }],
  ),
  conversation(
    {
      id: 'handling-course',
      title: 'Half a day on handling vaccines',
      requester: fleet,
      performer: pharmacy,
      by: pharmacy,
      at: '2026-11-09',
      dimensionIds: ['benevolence'],
      terms: terms('A course for up to twelve drivers', '2026-12-04', 'Held at the depot'),
    },
    [pharmacy, 'offer', '2026-11-09 10:00'],
  ),
  conversation(
    {
      id: 'invoice-lines',
      title: 'Invoices with one line per site',
      requester: purchasing,
      performer: data,
      at: '2026-11-02',
      terms: terms('One invoice line for each site', '2026-11-30', 'Cost centres as we use them'),
    },
    [purchasing, 'request', '2026-11-02 09:30'],
    [
      data,
      'counter',
      '2026-11-05',
      {
        terms: terms(
          'One invoice line for each site, from January',
          '2027-01-29',
          'Cost centres as we use them',
        ),
      },
    ],
  ),
  conversation({
    id: 'outage-drill',
    title: 'A joint drill for a power cut',
    requester: systems,
    performer: fleet,
    at: '2026-11-13',
    terms: terms('One drill with both control rooms', null),
  }),
  conversation(
    {
      id: 'sunday-runs',
      title: 'A run on Sundays',
      requester: purchasing,
      performer: fleet,
      at: '2026-09-08',
      terms: terms('One run each Sunday', '2026-10-04', 'All nine sites are served'),
    },
    [purchasing, 'request', '2026-09-08 09:05'],
    [fleet, 'decline', '2026-09-10', { reason: 'We have no drivers with the right licence.' }],
  ),
  conversation(
    {
      id: 'spare-keys',
      title: 'Spare keys for the depot',
      requester: systems,
      performer: account,
      at: '2026-09-22',
      terms: terms('Two sets of keys', '2026-10-02', 'Handed over in person'),
    },
    [systems, 'request', '2026-09-22 09:10'],
    [systems, 'withdraw', '2026-09-23', { reason: 'The badges of dock 4 will do.' }],
  ),
  conversation(
    {
      id: 'pallet-labels',
      title: 'Labels that survive the cold',
      requester: pharmacy,
      performer: account,
      at: '2026-10-01',
      terms: terms('A sample of ten labels', '2026-10-29', 'Readable after a week at −20 degrees'),
    },
    [pharmacy, 'request', '2026-10-01 09:30', { respondBy: '2026-10-14' }],
    [clock, 'lapse', '2026-10-16 00:05'],
  ),
  conversation(
    {
      id: 'ward-map',
      title: 'A map of the wards for drivers',
      requester: fleet,
      performer: systems,
      at: '2026-10-07',
      terms: terms('One map for each site', '2026-11-10', 'Entrances for goods are marked'),
    },
    [fleet, 'request', '2026-10-07 09:05'],
    [systems, 'promise', '2026-10-08'],
    [fleet, 'cancel', '2026-10-26', { reason: 'The new windows make it needless.' }],
  ),
];

/** Promises between the two, at least one in every state, as they stand on `today`. */
export const sampleCommitments: readonly Commitment[] = [...settledCommitments, ...goingOn];
