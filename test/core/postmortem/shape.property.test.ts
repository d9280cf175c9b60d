import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachText, mapText } from '../../../src/core/document/mapText.ts';
import { readLeniently } from '../../../src/core/document/readLeniently.ts';
import { readStrictly } from '../../../src/core/document/readStrictly.ts';
import {
  isRevealed,
  type PostMortem,
  postMortemHash,
  readPostMortem,
  validSignatures,
} from '../../../src/core/index.ts';
import { valueAt } from '../../../src/core/own.ts';
import { applyPostMortemEvent } from '../../../src/core/postmortem/applyPostMortemEvent.ts';
import { postMortemShape } from '../../../src/core/postmortem/shape/postMortemShape.ts';
import { anyJunk, anyPostMortem, anySpoiled, anyText, pathsIn } from './support/anyPostMortem.ts';
import { deepFreeze, edit, F, H, N, STRANGER, unwrap, written } from './support/postMortems.ts';

const shapeOf = (doc: PostMortem) => postMortemShape(doc.partyIds);
const said = (doc: PostMortem) => JSON.stringify(doc);

const anyActor = fc.constantFrom(N, N, H, H, F, STRANGER, { ...H, role: 'facilitator' as const });
const anyKey = fc.constantFrom('timeline', 'late', 'new', 'text', 'northwind', '__proto__', '');
const anyValue = fc.oneof(
  anyText,
  anyJunk,
  fc.constantFrom(null, true, 'yes', 'shared', '2026-03-04', 3, { before: 1, after: null }),
  fc.constantFrom(
    ...['factors.number', 'timeline.late', 'changes.card'].map((path) =>
      valueAt(written(), path.split('.')),
    ),
  ),
);

describe('readers', () => {
  it('agree on good documents, and hand them back as they are', () => {
    fc.assert(
      fc.property(anyPostMortem, (given) => {
        const doc = deepFreeze(given);
        const read = readLeniently(shapeOf(doc), doc);
        expect(read.issues).toEqual([]);
        expect(read.value).toBe(doc);
        expect(unwrap(readStrictly(shapeOf(doc), doc))).toBe(doc);
      }),
      { numRuns: 300 },
    );
  });

  it('agree on bad ones: what is mended is told, and then it is good', () => {
    fc.assert(
      fc.property(anySpoiled, (given) => {
        const doc = deepFreeze(given);
        const { doc: shown, issues } = unwrap(readPostMortem(doc));
        const strict = readStrictly(shapeOf(doc), doc);
        const faults = issues.filter(({ refusal }) => refusal.code !== 'E_UNKNOWN_FIELD');
        expect(strict.ok).toBe(faults.length === 0);
        // What is shown needs no more mending.
        expect(unwrap(readPostMortem(shown)).doc).toEqual(shown);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any edit of any document', () => {
  const anyDoc = fc.oneof(anyPostMortem, anySpoiled, fc.constant(written()));

  /** Any value at a place that is there, or nearly. */
  const anyTry = fc
    .tuple(anyDoc, fc.nat(), fc.array(anyKey, { maxLength: 2 }), anyValue, anyActor)
    .map(([doc, pick, more, value, by]) => {
      const paths = pathsIn(doc);
      return { doc, event: edit(by, [...(paths[pick % paths.length] ?? []), ...more], value) };
    });

  /** What stands at the same place of another document. */
  const anyTransfer = fc
    .tuple(anyDoc, anyPostMortem, fc.nat(), anyActor)
    .map(([doc, other, pick, by]) => {
      const paths = pathsIn(other).filter(
        ([section = '', ...below]) => section !== 'template' && below.length > 0,
      );
      const path = paths[pick % paths.length] as readonly string[];
      return { doc, event: edit(by, path, valueAt(other, path)) };
    });

  // So many runs take their time on a busy machine.
  it('is refused with a code, or leads to a document as readable as before', {
    timeout: 60_000,
  }, () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(anyTry, anyTransfer), ({ doc, event }) => {
        const before = readPostMortem(deepFreeze(doc));
        const result = applyPostMortemEvent(doc, event);
        if (!result.ok) {
          expect(result.error.code).toMatch(/^E_[A-Z_]+$/);
          expect(result.error.message).toMatch(/[.:?]$/);
          return;
        }
        accepted += 1;
        expect(result.value).not.toBe(doc);
        const places = (read: typeof before) =>
          unwrap(read).issues.map(({ path }) => path.join('.'));
        const known = new Set(places(before));
        // Where something bad stood, what is put there has to be good; nothing else gets worse.
        expect(places(readPostMortem(result.value)).filter((place) => !known.has(place))).toEqual(
          [],
        );
      }),
      { numRuns: 5000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (doc, event) => {
        expect(applyPostMortemEvent(doc as never, event as never).ok).toBe(false);
        expect(applyPostMortemEvent(doc as never, edit(H, ['title'], 'x')).ok).toBe(false);
        expect(isRevealed(doc as never)).toBe(false);
        expect(validSignatures(doc as never)).toEqual([]);
        expect(postMortemHash(doc as never)).toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, whatever one of its parts is', () => {
    const doc = written();
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(doc)), fc.anything(), (part, value) => {
        const spoilt = { ...doc, [part]: value } as never;
        expect(typeof isRevealed(spoilt)).toBe('boolean');
        expect(Array.isArray(validSignatures(spoilt))).toBe(true);
        expect(postMortemHash(spoilt)).toMatch(/^([0-9a-f]{64})?$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('texts', () => {
  it('are all that people wrote, each at its place', () => {
    const doc = written({
      history: [
        {
          id: 'h1',
          type: 'sendBack',
          by: N,
          at: '2026-03-09T12:00:00Z',
          reason: 'The day cannot be kept',
        },
      ],
    });
    const found: Record<string, string> = {};
    eachText(shapeOf(doc), doc, (text, path) => {
      if (text) found[path.join('.')] = text;
    });
    expect(found).toMatchObject({
      title: 'The delivery of 4 March',
      'timeline.late.source': 'Delivery note 311',
      'perspectives.northwind.effect': doc.perspectives.northwind?.effect,
      'acknowledgements.harbour.elements.responsibility': 'Calling was ours to do',
      'history.0.reason': 'The day cannot be kept',
    });
    for (const place of [
      'id',
      'stage',
      'timeline.late.order',
      'changes.card.due',
      'history.0.type',
    ]) {
      expect(found).not.toHaveProperty([place]);
    }
  });

  it('can be put into other words, and nothing else changes', () => {
    fc.assert(
      fc.property(anyPostMortem, (doc) => {
        const shape = shapeOf(doc);
        expect(mapText(shape, deepFreeze(doc), (text) => text)).toBe(doc);
        const hidden = mapText(shape, doc, () => 'x');
        expect(unwrap(readPostMortem(hidden)).issues).toEqual([]);
        const restored: Record<string, string> = {};
        eachText(shape, doc, (text, path) => {
          restored[path.join('\n')] = text;
        });
        const back = mapText(shape, hidden, (_, path) => restored[path.join('\n')] as string);
        expect(said(back)).toBe(said(doc));
      }),
      { numRuns: 200 },
    );
  });
});
