import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postMortemFor } from '../../../src/core/postmortem/reveal.ts';
import { type PostMortem, perspectiveFields } from '../../../src/core/postmortem/types.ts';
import { mergeImport } from '../../../src/hooks/postMortem/mergeImport.ts';
import { sharing, written } from '../../core/postmortem/support/postMortems.ts';

const present: PostMortem = {
  ...sharing(),
  answers: { intended: { northwind: 'A quiet morning', harbour: 'A full van' } },
  impact: { harbour: { care: { before: 4, after: 2 } } },
};

describe('a document from a file', () => {
  it('takes no words away that whoever saved it could not see', () => {
    for (const partyId of ['northwind', 'harbour', '']) {
      expect(mergeImport(present, postMortemFor(present, { partyId }))).toEqual(present);
    }
  });

  it('comes in beside a document of which any part is damaged', () => {
    const file = written();
    const damages = fc.oneof(
      fc.constantFrom(undefined, null, 'text', 0, [], { northwind: null }, { harbour: {} }),
      fc.jsonValue(),
    );
    const fields = fc.constantFrom(...(Object.keys(present) as (keyof PostMortem)[]));
    fc.assert(
      fc.property(fields, damages, (field, value) => {
        const merged = mergeImport({ ...present, [field]: value } as PostMortem, file);
        const own = merged.perspectives.northwind;
        expect(perspectiveFields.every((one) => typeof own?.[one] === 'string')).toBe(true);
      }),
    );
  });
});
