import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedArticulationVerbs } from '../../../src/core/articulation/allowedArticulationVerbs.ts';
import { applyArticulationEvent } from '../../../src/core/articulation/applyArticulationEvent.ts';
import { articulationAdvice } from '../../../src/core/articulation/articulationAdvice.ts';
import { articulationGaps } from '../../../src/core/articulation/articulationGaps.ts';
import { articulationReadiness } from '../../../src/core/articulation/articulationReadiness.ts';
import { clauseStanding, standings } from '../../../src/core/articulation/clauseStanding.ts';
import { contentHash } from '../../../src/core/articulation/contentHash.ts';
import type {
  ArticulationActor,
  ArticulationEvent,
} from '../../../src/core/articulation/events.ts';
import { isArticulation } from '../../../src/core/articulation/isArticulation.ts';
import { readArticulation } from '../../../src/core/articulation/readArticulation.ts';
import type {
  Articulation,
  ArticulationStatus,
  StoredClause,
} from '../../../src/core/articulation/types.ts';
import { verifyArticulation } from '../../../src/core/articulation/verifyArticulation.ts';
import { differingFields, withWording } from '../../../src/core/articulation/withWording.ts';
import { saysSomething, wordingOf } from '../../../src/core/articulation/wordingOf.ts';
import { anything } from '../trust/make.ts';
import { anyStart, anyStep, type Step, stepOn } from './support/anySteps.ts';
import { deepFreeze, ready, unwrap } from './support/conversations.ts';

interface Move {
  before: Articulation;
  event: ArticulationEvent;
  after: Articulation;
}

/** Every move that was accepted, all of it frozen; refused ones leave the document where it was. */
function movesOf(start: Articulation, steps: readonly Step[]): Move[] {
  const moves: Move[] = [];
  let doc = deepFreeze(start);
  for (const step of steps) {
    const event = deepFreeze(stepOn(doc, step));
    const next = applyArticulationEvent(doc, event);
    if (!next.ok) continue;
    moves.push({ before: doc, event, after: deepFreeze(next.value) });
    doc = next.value;
  }
  return moves;
}

/** How many moves of each kind were looked at: a property that meets none would say nothing. */
function counted(check: (move: Move, count: (kind: string) => void) => void) {
  const counts = new Map<string, number>();
  fc.assert(
    fc.property(anyStart, fc.array(anyStep, { maxLength: 30, size: 'max' }), (start, steps) => {
      for (const move of movesOf(start, steps)) {
        check(move, (kind) => counts.set(kind, (counts.get(kind) ?? 0) + 1));
      }
    }),
    { numRuns: 80 },
  );
  return counts;
}

const isSettled = ({ status }: Articulation) => status === 'in_force' || status === 'superseded';

describe('no sequence of events', () => {
  it('changes what is in force, other than that another version takes its place', () => {
    const counts = counted(({ before, event, after }, count) => {
      if (!isSettled(before)) return;
      count(before.status);
      expect([before.status, event.type]).toEqual(['in_force', 'supersede']);
      expect({ ...after, status: before.status, history: before.history }).toEqual(before);
    });
    expect(counts.get('in_force')).toBeGreaterThan(0);
  });

  it('leaves a signature that does not fit what is written, or two of one party', () => {
    const counts = counted(({ after }, count) => {
      const given = Object.values(after.signatures);
      if (given.length === 0) return;
      count('signed');
      expect(verifyArticulation(after).verdict).toBe('as_signed');
      for (const signature of given) expect(signature.contentHash).toBe(contentHash(after));
      expect(new Set(given.map(({ partyId }) => partyId)).size).toBe(given.length);
    });
    expect(counts.get('signed')).toBeGreaterThan(20);
  });

  it('is partly signed without signatures, or has them elsewhere before it is in force', () => {
    const counts = counted(({ before, after }, count) => {
      const isSigned = Object.keys(after.signatures).length > 0;
      expect(after.status === 'partly_signed' || isSettled(after)).toBe(isSigned);
      if (before.status === 'partly_signed' && !isSigned) count('voided');
    });
    expect(counts.get('voided')).toBeGreaterThan(5);
  });

  it('is in force without a signature of every party, and a word on each open commitment', () => {
    const counts = counted(({ event, after }, count) => {
      if (event.type !== 'activate') return;
      count('activated');
      expect(after.status).toBe('in_force');
      expect(verifyArticulation(after).missing).toEqual([]);
      for (const id of event.openCommitments) expect(after.commitments[id]?.kind).toBeTruthy();
    });
    expect(counts.get('activated')).toBeGreaterThan(0);
  });

  it('edits or loses history, or any round', () => {
    counted(({ before, event, after }) => {
      const added = event.type === 'edit' ? 0 : 1;
      expect(after.history).toHaveLength(before.history.length + added);
      expect(after.history.slice(0, before.history.length)).toEqual(before.history);
      expect(new Set(after.history.map(({ id }) => id)).size).toBe(after.history.length);
      for (const [section, rounds] of Object.entries(before.echoes)) {
        const kept = Object.keys(after.echoes[section as 'aim'] ?? {});
        expect(kept).toEqual(expect.arrayContaining(Object.keys(rounds)));
      }
    });
  });

  it('loses another wording while the parties differ over it', () => {
    const counts = counted(({ before, event, after }, count) => {
      for (const [id, clause] of Object.entries(after.clauses)) {
        for (const { partyId, wording } of clauseStanding(before, id)?.counters ?? []) {
          if (isOwnDoing(event, id, partyId)) continue;
          if (event.type === 'accept' && event.from === partyId && id in event.wordings) continue;
          count('kept');
          const live = clauseStanding(after, id)?.counters.find((one) => one.partyId === partyId);
          const isMet = wording !== null && differingFields(clause, wording).length === 0;
          expect(isMet || live?.wording === wording).toBe(true);
        }
      }
    });
    expect(counts.get('kept')).toBeGreaterThan(20);
  });

  it('puts other words in the place of a side’s once proposed, unless it agrees or they stay beside', () => {
    const counts = counted(({ before, event, after }, count) => {
      const { status, history } = before;
      if (status === 'draft' && !history.some(({ type }) => type === 'propose')) return;
      for (const [id, clause] of Object.entries(before.clauses)) {
        const now = after.clauses[id];
        const isSame = now && JSON.stringify(wordingOf(now)) === JSON.stringify(wordingOf(clause));
        if (isSame || event.by.partyId === clause.proposedBy || !saysSomething(clause)) continue;
        count('beside');
        const standing = clauseStanding(after, id);
        const kept = standing?.counters.find(({ partyId }) => partyId === clause.proposedBy);
        const old = withWording(now as StoredClause, kept?.wording ?? {});
        expect(wordingOf(old)).toEqual(wordingOf(clause));
      }
    });
    expect(counts.get('beside')).toBeGreaterThan(0);
  });

  it('leads elsewhere than from status to status', () => {
    const next: Record<ArticulationStatus, ArticulationStatus[]> = {
      draft: ['in_review', 'withdrawn'],
      in_review: ['draft', 'partly_signed', 'withdrawn'],
      partly_signed: ['draft', 'in_review', 'in_force', 'withdrawn'],
      in_force: ['superseded'],
      superseded: [],
      withdrawn: [],
    };
    const seen = counted(({ before, after }, count) => {
      if (after.status === before.status) return;
      expect(next[before.status]).toContain(after.status);
      count(`${before.status} ${after.status}`);
    });
    expect(seen.size).toBeGreaterThan(6);
  });

  it('is accepted that was not allowed, and nothing leads out of what can be read', () => {
    counted(({ before, event, after }) => {
      if (event.type !== 'edit') {
        expect(allowedArticulationVerbs(before, event.by)).toContain(event.type);
      }
      expect(isArticulation(after)).toBe(true);
      expect(unwrap(readArticulation(after))).toEqual({ doc: after, issues: [] });
      expect(articulationReadiness(after).missing).toHaveLength(articulationGaps(after).length);
      expect(JSON.parse(JSON.stringify(after))).toEqual(after);
    });
  });
});

/** Whether a party takes another stand to a clause, or writes it itself. */
function isOwnDoing(event: ArticulationEvent, id: string, partyId: string): boolean {
  if (event.by.partyId !== partyId) return false;
  if (event.type === 'edit') return event.path[0] === 'clauses' && event.path[1] === id;
  if (event.type === 'accept') return id in event.wordings;
  return (event.type === 'counter' || event.type === 'sendBack') && event.clauseId === id;
}

describe('nothing at all', () => {
  const everything = (doc: Articulation, event: ArticulationEvent) => {
    applyArticulationEvent(doc, event);
    allowedArticulationVerbs(doc, event as unknown as ArticulationActor);
    articulationGaps(doc, event as never);
    articulationAdvice(doc);
    articulationReadiness(doc);
    if (isArticulation(doc)) standings(doc);
  };

  it('makes anything throw: any document, any event', () => {
    fc.assert(
      fc.property(anything, anything, (doc, event) => {
        everything(doc as Articulation, event as ArticulationEvent);
        expect(applyArticulationEvent(doc as Articulation, event as ArticulationEvent).ok).toBe(
          false,
        );
        expect(applyArticulationEvent(ready(), event as ArticulationEvent).ok).toBe(false);
      }),
    );
  });

  it('makes anything throw: a document or an event with something else in one place', () => {
    fc.assert(
      fc.property(anyStart, anyStep, fc.nat(), anything, (start, step, place, value) => {
        const broken = structuredClone(start) as unknown as Record<string, unknown>;
        const places = placesOf(broken);
        const [holder, key] = places[place % places.length] as [Record<string, unknown>, string];
        holder[key] = value;
        const doc = broken as unknown as Articulation;
        const event = stepOn(start, step);
        everything(doc, event);
        for (const by of start.partyIds) allowedArticulationVerbs(doc, { partyId: by });
        everything(start, { ...event, [key]: value } as ArticulationEvent);
      }),
      { numRuns: 500 },
    );
  });
});

/** Every place in a value: what it lies in, and under which key. */
function placesOf(value: object): [object, string][] {
  return Object.entries(value).flatMap(([key, part]): [object, string][] => [
    [value, key],
    ...(typeof part === 'object' && part !== null ? placesOf(part) : []),
  ]);
}
