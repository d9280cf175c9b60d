import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedChangesToCommitments } from '../../../src/core/postmortem/agreedChangesToCommitments.ts';
import { allowedPostMortemVerbs } from '../../../src/core/postmortem/allowedPostMortemVerbs.ts';
import { applyPostMortemEvent } from '../../../src/core/postmortem/applyPostMortemEvent.ts';
import type { PostMortemActor, PostMortemEvent } from '../../../src/core/postmortem/events.ts';
import { isPostMortem } from '../../../src/core/postmortem/isPostMortem.ts';
import { postMortemAdvice } from '../../../src/core/postmortem/postMortemAdvice.ts';
import { postMortemGaps } from '../../../src/core/postmortem/postMortemGaps.ts';
import { postMortemHash } from '../../../src/core/postmortem/postMortemHash.ts';
import { postMortemReadiness } from '../../../src/core/postmortem/postMortemReadiness.ts';
import { isRevealed, postMortemFor } from '../../../src/core/postmortem/reveal.ts';
import type { PostMortem, PostMortemStage } from '../../../src/core/postmortem/types.ts';
import { anything } from '../trust/make.ts';
import { anyStart, anyStep, type Step, stepOn } from './support/anySteps.ts';
import { deepFreeze, F, H, inReview, N, STRANGER } from './support/postMortems.ts';

interface Move {
  before: PostMortem;
  event: PostMortemEvent;
  after: PostMortem;
}

/** Every move that was accepted, all of it frozen; refused ones leave the document where it was. */
function movesOf(start: PostMortem, steps: readonly Step[]): Move[] {
  const moves: Move[] = [];
  let doc = deepFreeze(start);
  for (const step of steps) {
    const event = deepFreeze(stepOn(doc, step));
    const next = applyPostMortemEvent(doc, event);
    if (!next.ok) continue;
    moves.push({ before: doc, event, after: deepFreeze(next.value) });
    doc = next.value;
  }
  return moves;
}

function always(check: (move: Move) => void) {
  fc.assert(
    fc.property(anyStart, fc.array(anyStep, { maxLength: 25 }), (start, steps) => {
      for (const move of movesOf(start, steps)) check(move);
    }),
    { numRuns: 150 },
  );
}

/** How many moves of each kind were looked at: a property that meets none would say nothing. */
function counted(check: (move: Move, count: (kind: string) => void) => void) {
  const counts = new Map<string, number>();
  always((move) => check(move, (kind) => counts.set(kind, (counts.get(kind) ?? 0) + 1)));
  return counts;
}

const own = ['perspectives', 'selfChecks', 'impact'] as const;

describe('no sequence of events', () => {
  it('changes what belongs to another side', () => {
    const counts = counted(({ before, event, after }, count) => {
      for (const place of own) {
        for (const partyId of before.partyIds) {
          const isSame = after[place][partyId] === before[place][partyId];
          if (!isSame) count(place);
          if (partyId !== event.by.partyId)
            expect(after[place][partyId]).toBe(before[place][partyId]);
        }
      }
    });
    expect([...counts.keys()].sort()).toEqual([...own].sort());
  });

  it('changes a perspective that is submitted, other than to take it back', () => {
    always(({ before, event, after }) => {
      for (const partyId of before.partyIds) {
        if (!before.perspectives[partyId]?.submittedAt) continue;
        if (event.type === 'withdrawPerspective') continue;
        expect(after.perspectives[partyId]).toBe(before.perspectives[partyId]);
      }
    });
  });

  it('reveals anything before all have submitted, or hides it again', () => {
    const counts = counted(({ before, after }, count) => {
      const submitted = after.partyIds.filter((id) => after.perspectives[id]?.submittedAt);
      expect(isRevealed(after)).toBe(submitted.length === 2);
      if (isRevealed(before)) expect(isRevealed(after)).toBe(true);
      if (isRevealed(after)) return;
      count('hidden');
      expect(['draft', 'sharing', 'escalated', 'closed']).toContain(after.stage);
      expect(after.understanding).toBe(before.understanding);
      for (const viewer of [N, H, F, STRANGER]) {
        const view = postMortemFor(after, viewer);
        for (const partyId of after.partyIds.filter((id) => id !== viewer.partyId)) {
          const { submittedAt, ...words } = view.perspectives[partyId] ?? {};
          expect(Object.values(words).join('')).toBe('');
        }
      }
    });
    expect(counts.get('hidden')).toBeGreaterThan(20);
  });

  it('shows what another side states of its trust before a talk has begun', () => {
    const counts = counted(({ after }, count) => {
      if (after.history.some(({ type }) => type === 'startMeeting')) return;
      count(after.stage);
      for (const viewer of [N, H, F, STRANGER]) {
        const { impact } = postMortemFor(after, viewer);
        const others = Object.entries(impact).filter(([partyId]) => partyId !== viewer.partyId);
        for (const [, scores] of others) expect(scores).toEqual({});
      }
    });
    expect(counts.get('sharing')).toBeGreaterThan(20);
    expect(counts.get('escalated')).toBeGreaterThan(0);
  });

  it('edits or loses history, or any signature or round', () => {
    always(({ before, event, after }) => {
      const added = event.type === 'edit' ? 0 : 1;
      expect(after.history).toHaveLength(before.history.length + added);
      expect(after.history.slice(0, before.history.length)).toEqual(before.history);
      expect(new Set(after.history.map(({ id }) => id)).size).toBe(after.history.length);
      expect(after.signatures).toMatchObject(before.signatures);
      for (const partyId of before.partyIds) {
        const rounds = Object.keys(before.understanding[partyId] ?? {});
        expect(Object.keys(after.understanding[partyId] ?? {})).toEqual(
          expect.arrayContaining(rounds),
        );
      }
    });
  });

  it('lowers the version, or raises it by more than one', () => {
    const counts = counted(({ before, after }, count) => {
      expect([before.version, before.version + 1]).toContain(after.version);
      if (after.version > before.version) {
        count('raised');
        const signed = Object.values(before.signatures).map(({ version }) => version);
        expect(signed).toContain(before.version);
      }
    });
    expect(counts.get('raised')).toBeGreaterThan(5);
  });

  it('is agreed without both signatures under the very content', () => {
    const counts = counted(({ after }, count) => {
      if (after.stage !== 'agreed' && after.stage !== 'agreed_with_differences') return;
      count(after.stage);
      const hash = postMortemHash(after);
      const valid = Object.values(after.signatures).filter(
        ({ version, contentHash }) => version === after.version && contentHash === hash,
      );
      expect(new Set(valid.map(({ partyId }) => partyId))).toEqual(new Set(after.partyIds));
      const differs = valid.some(({ stance }) => stance === 'agree_with_difference');
      expect(after.stage === 'agreed_with_differences').toBe(differs);
    });
    expect([...counts.keys()].sort()).toEqual(['agreed', 'agreed_with_differences']);
  });

  it('leads elsewhere than from stage to stage', () => {
    const next: Record<PostMortemStage, PostMortemStage[]> = {
      draft: ['sharing'],
      sharing: ['in_meeting', 'escalated'],
      in_meeting: ['in_review', 'escalated'],
      in_review: ['in_meeting', 'agreed', 'agreed_with_differences', 'escalated'],
      agreed: ['in_review', 'closed'],
      agreed_with_differences: ['in_review', 'escalated', 'closed'],
      escalated: ['sharing', 'in_meeting', 'closed'],
      closed: [],
    };
    const seen = counted(({ before, after }, count) => {
      if (before.stage === 'closed') count('after the end');
      if (after.stage === before.stage) return;
      expect(next[before.stage]).toContain(after.stage);
      count(`${before.stage} ${after.stage}`);
    });
    expect(seen.has('after the end')).toBe(false);
    expect(seen.size).toBeGreaterThan(10);
  });

  it('is accepted that was not allowed, and nothing leads out of what can be read', () => {
    always(({ before, event, after }) => {
      if (event.type !== 'edit') {
        expect(allowedPostMortemVerbs(before, event.by)).toContain(event.type);
      }
      expect(isPostMortem(after)).toBe(true);
      expect(postMortemReadiness(after).missing).toHaveLength(postMortemGaps(after).length);
      expect(JSON.parse(JSON.stringify(after))).toEqual(after);
    });
  });
});

describe('nothing at all', () => {
  const everything = (doc: PostMortem, event: PostMortemEvent) => {
    applyPostMortemEvent(doc, event);
    allowedPostMortemVerbs(doc, event as unknown as PostMortemActor);
    postMortemGaps(doc);
    postMortemAdvice(doc);
    postMortemReadiness(doc);
    agreedChangesToCommitments(doc);
  };

  it('makes anything throw: any document, any event', () => {
    fc.assert(
      fc.property(anything, anything, (doc, event) => {
        everything(doc as PostMortem, event as PostMortemEvent);
        expect(applyPostMortemEvent(doc as PostMortem, event as PostMortemEvent).ok).toBe(false);
        expect(applyPostMortemEvent(inReview(), event as PostMortemEvent).ok).toBe(false);
      }),
    );
  });

  it('makes anything throw: a document with something else in one place', () => {
    fc.assert(
      fc.property(anyStart, anyStep, fc.nat(), anything, (start, step, place, value) => {
        const broken = structuredClone(start) as unknown as Record<string, unknown>;
        const places = placesOf(broken);
        const [holder, key] = places[place % places.length] as [Record<string, unknown>, string];
        holder[key] = value;
        everything(broken as unknown as PostMortem, stepOn(start, step));
        everything(start, { ...stepOn(start, step), [key]: value } as PostMortemEvent);
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
