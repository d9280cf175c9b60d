import type { Commitment, Terms } from '../../src/core/index.ts';
import { type Act, conversation, terms } from '../support/conversation.ts';
import { data, fleet, pharmacy } from '../support/roles.ts';

/** What Northwind Health asks of Harbour Logistics in every story of an act. */
export const title = 'Alarm when a cold box warms up';

const asFirstAsked: Terms = terms(
  'A message when a box is above 8 degrees',
  '2026-11-27',
  'Sent within two minutes',
  'It names the box and the site',
);

const later: Terms = { ...asFirstAsked, due: '2026-12-11' };

const alarm = (...acts: readonly Act[]): Commitment =>
  conversation(
    {
      id: 'alarm',
      title,
      requester: pharmacy,
      performer: data,
      at: '2026-11-02',
      terms: asFirstAsked,
    },
    ...acts,
  );

const ask: Act = [pharmacy, 'request', '2026-11-02 09:10', { respondBy: '2026-11-20' }];
const answer: Act = [data, 'promise', '2026-11-04'];
const report: Act = [data, 'report', '2026-11-12', { note: 'Tried with three boxes.' }];

export const draft = alarm();
export const requested = alarm(ask);
export const unanswered = alarm([
  pharmacy,
  'request',
  '2026-11-02 09:10',
  { respondBy: '2026-11-10' },
]);
export const offered = conversation(
  {
    id: 'alarm',
    title,
    requester: pharmacy,
    performer: data,
    by: data,
    at: '2026-11-02',
    terms: asFirstAsked,
  },
  [data, 'offer', '2026-11-02 09:10'],
);
export const countered = alarm(ask, [data, 'counter', '2026-11-05', { terms: later }]);
export const promised = alarm(ask, answer);
export const reported = alarm(ask, answer, report);
export const satisfied = alarm(ask, answer, report, [pharmacy, 'declareSatisfied', '2026-11-13']);
export const changeProposed = alarm(ask, answer, [
  data,
  'proposeAmendment',
  '2026-11-13',
  { terms: { due: '2026-12-11' }, reason: 'The new probes come a week late.' },
]);
export const handoverProposed = alarm(ask, answer, [
  data,
  'reassign',
  '2026-11-13',
  { performer: fleet, reason: 'The probes are in the vans.' },
]);

/** A promise of the partner that others may have to wait for. */
export const probes = conversation(
  {
    id: 'probes',
    title: 'Probes for the cold boxes',
    requester: data,
    performer: pharmacy,
    at: '2026-10-26',
    terms: terms('Ninety probes', '2026-11-23', 'Calibrated this year'),
  },
  [data, 'request', '2026-10-26 09:10'],
  [pharmacy, 'promise', '2026-10-27'],
);
