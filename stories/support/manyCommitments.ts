import { addDays } from '../../src/core/calendarDate.ts';
import type { Commitment } from '../../src/core/index.ts';
import { conversation, terms } from './conversation.ts';
import { account, data, fleet, pharmacy, purchasing, systems } from './roles.ts';

const things = ['Route plan', 'Stock count', 'Cold boxes', 'Ward list', 'Order file', 'Spare van'];
const ours = [purchasing, pharmacy, systems] as const;
const theirs = [account, fleet, data] as const;

/** So many made-up commitments in mixed states; the same at every call. */
export function manyCommitments(count: number): Commitment[] {
  return Array.from({ length: count }, (_, i) => {
    const we = ours[i % 3] ?? purchasing;
    const they = theirs[i % 3] ?? account;
    const [requester, performer] = i % 2 === 0 ? [we, they] : [they, we];
    const opening = {
      id: `many-${i}`,
      title: `${things[i % things.length]} ${i + 1}`,
      requester,
      performer,
      at: '2026-09-01',
      terms: terms('As described', addDays('2026-10-01', (i * 7) % 120), 'It arrives complete'),
    };
    if (i % 5 === 0) return conversation(opening, [requester, 'request', '2026-09-02']);
    if (i % 5 === 1) {
      return conversation(
        opening,
        [requester, 'request', '2026-09-02'],
        [performer, 'promise', '2026-09-03'],
        [performer, 'report', '2026-10-02'],
        [requester, 'declareSatisfied', '2026-10-03'],
      );
    }
    return conversation(
      opening,
      [requester, 'request', '2026-09-02'],
      [performer, 'promise', '2026-09-03'],
    );
  });
}
