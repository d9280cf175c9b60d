import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowedCommitmentEvents,
  applyCommitmentEvent,
  type Commitment,
  type CommitmentEvent,
  commitmentEventTypes,
  commitmentFlags,
  createCommitment,
  findBlockingCycles,
  mergeCommitmentEvents,
  readCommitment,
  terminalStates,
} from '../../../src/core/index.ts';
import { anything } from '../trust/make.ts';
import {
  anyActor,
  anyEntries,
  anyEvent,
  anyEvents,
  anyMoment,
  anyStart,
} from './anyConversation.ts';
import { act, deepFreeze, make, makeDraft, march, P, R, reported, unwrap } from './conversation.ts';

/** All that stood on the way, each frozen; refused acts leave it where it was. */
function walk(start: Commitment, events: readonly CommitmentEvent[]): Commitment[] {
  const stands = [deepFreeze(start)];
  for (const event of events) {
    const next = applyCommitmentEvent(stands.at(-1) as Commitment, deepFreeze(event));
    if (next.ok) stands.push(deepFreeze(next.value));
  }
  return stands;
}

const runs = { numRuns: 200 };

function effective({ history }: Commitment) {
  return history.filter(({ overtaken }) => !overtaken);
}

describe('no sequence of acts', () => {
  it('loses or edits what was said: each act is kept, in order', () => {
    fc.assert(
      fc.property(anyStart, anyEvents, (start, events) => {
        const stands = walk(start, events);
        for (const [i, after] of stands.entries()) {
          const before = stands[i - 1];
          if (!before) continue;
          expect(after.history).toHaveLength(before.history.length + 1);
          const said = new Map(after.history.map((entry) => [entry.id, entry]));
          for (const { overtaken: _, ...entry } of before.history) {
            expect(said.get(entry.id)).toMatchObject(entry);
          }
          const places = after.history.map(({ at, id }) => [Date.parse(at), id] as const);
          const sorted = [...places].sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
          expect(places).toEqual(sorted);
        }
      }),
      runs,
    );
  });

  it('leads elsewhere than folding it from scratch', () => {
    let overtakenActs = 0;
    fc.assert(
      fc.property(anyStart, anyEvents, (start, events) => {
        const last = walk(start, events).at(-1) as Commitment;
        for (const { overtaken } of last.history) overtakenActs += overtaken ? 1 : 0;
        expect(mergeCommitmentEvents(start, last.history).commitment).toEqual(last);
        expect(readCommitment(JSON.parse(JSON.stringify(last)))).toEqual({ ok: true, value: last });
      }),
      runs,
    );
    expect(overtakenActs).toBeGreaterThan(0);
  });

  it('is satisfied without a report that the receiver looked at', () => {
    let satisfied = 0;
    fc.assert(
      fc.property(anyStart, anyEntries, (start, entries) => {
        const { commitment } = mergeCommitmentEvents(start, entries);
        if (commitment.state !== 'satisfied') return;
        satisfied += 1;
        const acts = effective(commitment).filter(({ type }) => type !== 'acknowledge');
        expect(acts.at(-1)?.type).toBe('declareSatisfied');
        expect(acts.at(-1)?.by.partyId).toBe(R.partyId);
        const types = acts.map(({ type }) => type);
        expect(types.lastIndexOf('report')).toBeGreaterThan(types.lastIndexOf('promise'));
        expect(types).toContain('report');
      }),
      runs,
    );
    expect(satisfied).toBeGreaterThan(0);
  });

  it('changes terms that were put forward, or the day that was promised first', () => {
    fc.assert(
      fc.property(anyStart, anyEvents, (start, events) => {
        // Each later than the one before, so that nothing is folded in another way.
        const inTurn = events.map((event, i) => ({ ...event, at: march(1 + i) }));
        const stands = walk(start, inTurn);
        for (const [i, after] of stands.entries()) {
          const before = stands[i - 1] ?? start;
          expect(after.terms[0]).toBe(start.terms[0]);
          for (const [j, terms] of before.terms.entries()) expect(after.terms[j]).toBe(terms);
          expect(after.agreed.slice(0, before.agreed.length)).toEqual(before.agreed);
        }
      }),
      runs,
    );
  });

  it('goes on after the end', () => {
    fc.assert(
      fc.property(anyStart, anyEntries, anyEvent, (start, entries, event) => {
        const { commitment } = mergeCommitmentEvents(start, entries);
        if (!terminalStates.includes(commitment.state)) return;
        expect(commitment.pendingAmendment).toBeNull();
        expect(commitment.respondBy).toBeNull();
        expect(commitmentFlags(commitment, '2026-05-05').awaiting).toBeNull();
        const next = applyCommitmentEvent(commitment, { ...event, at: '2026-06-01T00:00:00Z' });
        if (next.ok) {
          expect(event.type).toBe('acknowledge');
          expect(next.value.state).toBe('satisfied');
        }
      }),
      runs,
    );
  });

  it('lets anybody but the two sides and the clock have an effect', () => {
    fc.assert(
      fc.property(anyStart, anyEntries, (start, entries) => {
        for (const { type, by } of effective(mergeCommitmentEvents(start, entries).commitment)) {
          expect(['northwind', 'harbour', ...(type === 'lapse' ? ['clock'] : [])]).toContain(
            by.partyId,
          );
        }
      }),
      runs,
    );
  });

  it('agrees on terms that are not whole', () => {
    fc.assert(
      fc.property(anyStart, anyEntries, (start, entries) => {
        const { agreed, terms } = mergeCommitmentEvents(start, entries).commitment;
        for (const { version } of agreed) {
          expect(terms[version - 1]?.due).not.toBeNull();
          expect(terms[version - 1]?.deliverable).not.toBe('');
          expect(terms[version - 1]?.conditions).not.toHaveLength(0);
        }
      }),
      runs,
    );
  });
});

describe('merging', () => {
  it('does not depend on the order, on how often, or on what came together', () => {
    let overtaken = 0;
    const shuffled = anyEntries.chain((entries) =>
      fc.tuple(
        fc.constant(entries),
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        fc.nat(entries.length),
      ),
    );
    fc.assert(
      fc.property(anyStart, shuffled, (start, [entries, others, cut]) => {
        deepFreeze(start);
        deepFreeze(entries);
        const once = mergeCommitmentEvents(start, entries);
        const { commitment } = once;
        expect(commitment.history).toHaveLength(entries.length - once.refusals.length);
        expect(mergeCommitmentEvents(start, others).commitment).toEqual(commitment);
        const half = mergeCommitmentEvents(start, others.slice(0, cut)).commitment;
        expect(mergeCommitmentEvents(half, others.slice(cut)).commitment).toEqual(commitment);
        const again = mergeCommitmentEvents(commitment, entries);
        expect(again.commitment).toBe(commitment);
        expect(again.refusals).toEqual(once.refusals);
        overtaken += commitment.history.filter((entry) => entry.overtaken).length;
      }),
      runs,
    );
    expect(overtaken).toBeGreaterThan(0);
  });

  it('brings two devices to the same commitment, whoever sends first', () => {
    fc.assert(
      fc.property(anyStart, anyEvents, anyEvents, (start, here, there) => {
        const own = (events: readonly CommitmentEvent[], device: string) =>
          walk(
            start,
            events.map((event, i) => ({ ...event, id: `${device}${i}` })),
          ).at(-1) as Commitment;
        const a = own(here, 'a');
        const b = own(there, 'b');
        const ab = mergeCommitmentEvents(a, b.history).commitment;
        expect(mergeCommitmentEvents(b, a.history).commitment).toEqual(ab);
      }),
      runs,
    );
  });
});

describe('what is allowed', () => {
  it('is accepted, and nothing else', () => {
    fc.assert(
      fc.property(anyStart, anyEntries, anyActor, anyMoment, (start, entries, actor, at) => {
        const { commitment } = mergeCommitmentEvents(start, entries);
        const allowed = allowedCommitmentEvents(commitment, actor, at);
        for (const type of commitmentEventTypes) {
          const usual = act(type, actor, at);
          const isAccepted = applyCommitmentEvent(commitment, usual).ok;
          expect([type, isAccepted]).toEqual([type, allowed.includes(type)]);
        }
      }),
      runs,
    );
  });

  it('is refused, whatever it says, when it is not allowed', () => {
    fc.assert(
      fc.property(anyStart, anyEntries, anyEvent, (start, entries, event) => {
        const { commitment } = mergeCommitmentEvents(start, entries);
        const isAllowed = allowedCommitmentEvents(commitment, event.by, event.at).includes(
          event.type,
        );
        if (applyCommitmentEvent(commitment, event).ok) expect(isAllowed).toBe(true);
      }),
      runs,
    );
  });
});

describe('anything at all', () => {
  const typed = fc
    .tuple(fc.constantFrom(...commitmentEventTypes), fc.constantFrom(R, P), anyMoment)
    .chain(([type, by, at]) => spoiled(act(type, by, at, { id: 'own' })));

  it('makes no draft throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(anything, spoiled(makeDraft({ source, blockedBy: ['c2'] }))),
        (value) => {
          const result = createCommitment(deepFreeze(value) as never);
          if (result.ok) expect(readCommitment(result.value).ok).toBe(true);
          else expect(result.error.message).not.toBe('');
        },
      ),
      { numRuns: 600 },
    );
  });

  it('makes no act throw', () => {
    const stands = [make(), reported()].map((commitment) => deepFreeze(commitment));
    fc.assert(
      fc.property(fc.constantFrom(...stands), fc.oneof(anything, typed), (stand, value) => {
        const result = applyCommitmentEvent(stand, deepFreeze(value) as CommitmentEvent);
        if (result.ok) expect(readCommitment(result.value)).toEqual(result);
        const merged = mergeCommitmentEvents(stand, [value]);
        expect(readCommitment(merged.commitment).ok).toBe(true);
        mergeCommitmentEvents(stand, value as unknown[]);
        allowedCommitmentEvents(stand, value as never, value as never);
        allowedCommitmentEvents(stand, R, value as never);
        commitmentFlags(stand, value as never);
      }),
      { numRuns: 600 },
    );
  });

  it('makes no commitment throw', () => {
    const acts = commitmentEventTypes.flatMap((type) =>
      [R, P].flatMap((by) => [
        act(type, by, '2026-05-01T00:00:00Z'),
        act(type, by, '2026-03-02T06:00:00Z'),
      ]),
    );
    const rich = unwrap(
      applyCommitmentEvent(reported(), act('declareDissatisfied', R, '2026-03-05T00:00:00Z')),
    );
    const pending = unwrap(applyCommitmentEvent(rich, act('reassign', P, '2026-03-06T00:00:00Z')));
    fc.assert(
      fc.property(fc.oneof(anything, spoiled(pending), spoiled(rich)), (value) => {
        const commitment = deepFreeze(value) as Commitment;
        const read = readCommitment(commitment);
        if (read.ok) expect(readCommitment(read.value)).toEqual(read);
        for (const event of acts) {
          applyCommitmentEvent(commitment, event);
          mergeCommitmentEvents(commitment, [{ ...event, id: 'new' }]);
        }
        allowedCommitmentEvents(commitment, P, '2026-03-04T00:00:00Z');
        commitmentFlags(commitment, '2026-03-04');
        findBlockingCycles([commitment]);
        findBlockingCycles(commitment as never);
      }),
      { numRuns: 200 },
    );
  });
});

const source = { kind: 'post_mortem', id: 'pm1', itemId: 'change-1' } as const;

/** The value with one part of it, however deep, replaced by anything. */
function spoiled(value: unknown): fc.Arbitrary<unknown> {
  const places: (string | number)[][] = [];
  const visit = (part: unknown, path: (string | number)[]) => {
    if (path.length > 0) places.push(path);
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inner] of Object.entries(part)) visit(inner, [...path, key]);
  };
  visit(value, []);
  return fc.tuple(fc.constantFrom(...places), anything).map(([path, spoil]) => {
    const copy = structuredClone(value);
    const last = path.at(-1) as string;
    let owner = copy as Record<string, unknown>;
    for (const key of path.slice(0, -1)) owner = owner[key] as Record<string, unknown>;
    owner[last] = spoil;
    return copy;
  });
}
