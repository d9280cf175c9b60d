import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyCommitmentEvent,
  type Commitment,
  type CommitmentEvent,
  mergeCommitmentEvents,
  onTheTable,
} from '../../../src/core/index.ts';
import { anyEntries, anyEvents, anyStart, isJudgement } from './anyConversation.ts';

/** Acts one after the other, by people who have seen all before and name what is there. */
function walkSeeing(start: Commitment, events: readonly CommitmentEvent[]) {
  let here = start;
  const seen: { id: string; before: Commitment; after: Commitment }[] = [];
  for (const [i, event] of events.entries()) {
    const id = `own${i}`;
    const at = new Date(Date.UTC(2026, 2, 1, 13 * i)).toISOString();
    const names = isAnswer(event) || isJudgement(event) ? onTheTable(here) : {};
    const next = applyCommitmentEvent(here, { ...event, ...names, id, at } as CommitmentEvent);
    if (!next.ok) continue;
    seen.push({ id, before: here, after: next.value });
    here = next.value;
  }
  return { here, seen };
}

function isAnswer({ type }: Pick<CommitmentEvent, 'type'>): boolean {
  return /^(promise|accept|acceptAmendment|rejectAmendment)$/.test(type);
}

describe('what comes late', () => {
  it('binds nobody to what they did not see when they agreed', () => {
    let overtaken = 0;
    let held = 0;
    fc.assert(
      fc.property(anyStart, anyEvents, anyEntries, (start, events, late) => {
        const { here, seen } = walkSeeing(start, events);
        const { history } = mergeCommitmentEvents(here, late).commitment;
        for (const [i, entry] of history.entries()) {
          if (!isAnswer(entry) || entry.type === 'rejectAmendment') continue;
          const then = seen.find(({ id }) => id === entry.id)?.after;
          if (then && entry.overtaken) overtaken += 1;
          if (!then || entry.overtaken) continue;
          held += 1;
          const now = mergeCommitmentEvents(start, history.slice(0, i + 1)).commitment;
          const before = mergeCommitmentEvents(start, history.slice(0, i)).commitment;
          const isHandover = before.pendingAmendment?.performer !== undefined;
          if (isHandover) expect(now.performer).toEqual(then.performer);
          else expect(now.terms.at(-1)).toEqual(then.terms.at(-1));
        }
      }),
      { numRuns: 500 },
    );
    expect(overtaken).toBeGreaterThan(0);
    expect(held).toBeGreaterThan(0);
  });

  it('is judged by nobody who saw another report', () => {
    let unseen = 0;
    let held = 0;
    fc.assert(
      fc.property(anyStart, anyEvents, anyEntries, (start, events, late) => {
        const { here, seen } = walkSeeing(start, events);
        const { history } = mergeCommitmentEvents(here, late).commitment;
        for (const [i, entry] of history.entries()) {
          const then = seen.find(({ id }) => id === entry.id)?.before;
          if (!then || !isJudgement(entry)) continue;
          const now = mergeCommitmentEvents(start, history.slice(0, i)).commitment;
          const isSeen = reportIn(now) === reportIn(then);
          if (now.state === 'reported' && !isSeen) unseen += 1;
          if (entry.overtaken) continue;
          held += 1;
          expect(isSeen).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
    expect(unseen).toBeGreaterThan(0);
    expect(held).toBeGreaterThan(0);
  });
});

/** The last report that took effect. */
function reportIn({ history }: Commitment) {
  return history.findLast(({ type, overtaken }) => type === 'report' && !overtaken)?.id;
}
