import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseArticulation,
  toArticulationJson,
} from '../../../src/core/articulation/parseArticulation.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { verifyArticulation } from '../../../src/core/articulation/verifyArticulation.ts';
import { valueAt } from '../../../src/core/own.ts';
import { mergeImport } from '../../../src/hooks/articulation/mergeImport.ts';
import { afterwards } from '../../components/rearticulation-form/harness.tsx';
import {
  agreed,
  bare,
  inForce,
  proposed,
  signed,
  written,
} from '../../components/rearticulation-form/smallText.tsx';
import { written as full } from '../../core/articulation/support/agreements.ts';
import { anyArticulation } from '../../core/articulation/support/anyArticulation.ts';

/** The places of all that somebody wrote in it, in the lists and in the fields above them. */
function wordsIn(doc: Articulation): readonly (readonly string[])[] {
  const notes = Object.keys(doc.commitments).map((id) => ['commitments', id, 'note']);
  const texts = Object.keys(doc.clauses).map((id) => ['clauses', id, 'text']);
  const reasons = Object.keys(doc.reasons).map((id) => ['reasons', id]);
  const paths = [['title'], ['triggerNote'], ...texts, ...reasons, ...notes];
  return paths.filter((path) => String(valueAt(doc, path)).trim() !== '');
}

describe('a document from a file in which nothing was done that is not known here', () => {
  it('takes no words away', () => {
    const present = full();
    const empty = { ...present, people: {}, clauses: {}, reasons: {}, commitments: {} };
    expect(mergeImport(present, { ...empty, trigger: '', triggerNote: '', reviewBy: '' })).toEqual(
      present,
    );
  });

  it('leaves no place blank that has words here, whatever either says, and can be read again', () => {
    fc.assert(
      fc.property(anyArticulation, anyArticulation, (one, other) => {
        const present: Articulation = { ...one, status: 'draft', signatures: {} };
        const found: Articulation = { ...other, id: one.id, status: 'draft', signatures: {} };
        const merged = mergeImport(present, found);
        const isLost = (path: readonly string[]) =>
          (valueAt(merged, path) as string | undefined)?.trim() === '';
        expect(wordsIn(present).filter(isLost)).toEqual([]);
        for (const list of ['clauses', 'people'] as const) {
          expect(Object.keys(merged[list])).toEqual(
            expect.arrayContaining(Object.keys(present[list])),
          );
        }
        const json = toArticulationJson(merged);
        expect(json.ok && parseArticulation(json.value)).toMatchObject({ ok: true });
        // A second time, nothing is left to keep.
        expect(mergeImport(present, merged)).toBe(merged);
      }),
    );
  });

  it('goes on where the file says so: a task that ends there, one that does not end any more', () => {
    const present = full();
    const { fax } = present.clauses;
    const goesOn = { ...fax, ended: undefined };
    const found = { ...present, clauses: { ...present.clauses, fax: goesOn } } as Articulation;
    expect(mergeImport(present, found)).toEqual(found);
  });

  it('is not signed under words that only stand here', () => {
    const once = signed(agreed(), 'harbour');
    const edited = afterwards(once, ['northwind', ['triggerNote'], 'Written afterwards']);
    const merged = mergeImport(edited, once);
    expect(merged).toEqual(edited);
    expect(merged.status).toBe('in_review');
  });
});

describe('a document from a file in which more was done', () => {
  it('is taken as it is: what it lacks was left out, and what was signed stays signed', () => {
    const present: Articulation = { ...proposed(), triggerNote: 'Not in what was signed' };
    for (const later of [agreed(), signed(agreed(), 'harbour'), inForce()]) {
      expect(mergeImport(present, later)).toBe(later);
    }
    expect(verifyArticulation(mergeImport(present, inForce())).verdict).toBe('as_signed');
  });
});

it('gives the file back where the present one is closed, or another one', () => {
  const blank = { ...inForce(), triggerNote: '' };
  expect(mergeImport({ ...inForce(), triggerNote: 'A' }, blank)).toBe(blank);
  const another = { ...bare(), id: 'another' };
  expect(mergeImport(written(), another)).toBe(another);
});

it('comes in beside a document of which any part is damaged, and can be read again', () => {
  const damages = fc.oneof(
    fc.constantFrom(undefined, null, 'text', 0, [], { c1: null }, { c1: {} }, { call: {} }),
    fc.jsonValue(),
  );
  const present = full();
  const fields = fc.constantFrom(...(Object.keys(present) as (keyof Articulation)[]));
  fc.assert(
    fc.property(fields, damages, (field, value) => {
      const merged = mergeImport({ ...present, [field]: value } as Articulation, full());
      const json = toArticulationJson(merged);
      expect(json.ok && parseArticulation(json.value)).toMatchObject({ ok: true });
    }),
  );
});
