import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ArticulationDraft,
  createArticulation,
} from '../../../src/core/articulation/createArticulation.ts';
import {
  parseArticulation,
  toArticulationJson,
} from '../../../src/core/articulation/parseArticulation.ts';
import { readArticulation } from '../../../src/core/articulation/readArticulation.ts';
import { readWhole } from '../../../src/core/articulation/readWhole.ts';
import { articulationTemplates } from '../../../src/core/articulation/templates/index.ts';
import { articulationTriggers } from '../../../src/core/articulation/types.ts';
import { deepFreeze, draft, inForce, unwrap } from './support/agreements.ts';
import { anyArticulation, anyJunk, anySpoiled } from './support/anyArticulation.ts';

describe('readers', () => {
  it('agree on good documents, and hand them back as they are', () => {
    fc.assert(
      fc.property(anyArticulation, (given) => {
        const doc = deepFreeze(given);
        const read = unwrap(readArticulation(doc));
        expect(read.issues).toEqual([]);
        expect(read.doc).toBe(doc);
        expect(unwrap(readWhole(doc))).toBe(doc);
      }),
      { numRuns: 300 },
    );
  });

  it('agree on bad ones: what is mended is told, then it is good, and nothing is taken', () => {
    fc.assert(
      fc.property(anySpoiled, (given) => {
        const doc = deepFreeze(given);
        const { doc: shown, issues } = unwrap(readArticulation(doc));
        const faults = issues.filter(({ refusal }) => refusal.code !== 'E_UNKNOWN_FIELD');
        expect(readWhole(doc).ok).toBe(faults.length === 0);
        for (const { refusal } of issues) expect(refusal.message).toMatch(/^[A-Z`].*\.$/);
        // What is shown needs no more mending.
        expect(unwrap(readArticulation(shown)).doc).toEqual(shown);
      }),
      { numRuns: 1000 },
    );
  });

  it('answer anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyJunk), (value) => {
        expect(readArticulation(value).ok).toBe(false);
        expect(parseArticulation(value).ok).toBe(false);
        expect(readArticulation({ id: 'a', partyIds: ['b', 'c'], clauses: value }).ok).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('files', () => {
  it('give any document back as it was', () => {
    fc.assert(
      fc.property(anyArticulation, (doc) => {
        const text = unwrap(toArticulationJson(doc));
        expect(parseArticulation(text)).toEqual({ ok: true, value: doc });
      }),
      { numRuns: 300 },
    );
  });

  it('give any new document back as it was, and any next version', () => {
    const anyDraft: fc.Arbitrary<ArticulationDraft> = fc.record(
      {
        ...{ id: fc.constant('v2'), title: fc.constant(draft.title), at: fc.constant(draft.at) },
        by: fc.constant(draft.by),
        partyIds: fc.constantFrom(
          draft.partyIds,
          ['northwind', 'lakeside'],
          ['lakeside', 'harbour', 'northwind'],
        ),
        template: fc.constantFrom(...Object.values(articulationTemplates)),
        supersedes: anyArticulation.map((doc) => inForce({ ...doc, id: 'v1' })),
        trigger: fc.constantFrom('', ...articulationTriggers),
      },
      { requiredKeys: ['id', 'title', 'at', 'by', 'partyIds'] },
    );
    fc.assert(
      fc.property(anyDraft, (given) => {
        const doc = unwrap(createArticulation(deepFreeze(given)));
        expect(parseArticulation(unwrap(toArticulationJson(doc)))).toEqual({
          ok: true,
          value: doc,
        });
      }),
      { numRuns: 300 },
    );
  });
});
