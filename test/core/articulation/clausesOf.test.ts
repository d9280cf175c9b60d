import { expect, it } from 'vitest';
import { clauseFields, hasClauseField } from '../../../src/core/articulation/clauseFields.ts';
import { clausesOf } from '../../../src/core/articulation/clausesOf.ts';
import { partialWording } from '../../../src/core/articulation/shape/clauseShapes.ts';
import { articulationSections } from '../../../src/core/articulation/templates/articulationSections.ts';
import { articulationTemplates } from '../../../src/core/articulation/templates/index.ts';
import { clauseSections, type StoredClause } from '../../../src/core/articulation/types.ts';
import { begun, deepFreeze, written } from './support/agreements.ts';

const clause = (section: StoredClause['section'], order: string, text = 'x'): StoredClause => ({
  section,
  order,
  text,
  proposedBy: 'harbour',
});

it('lists clauses section by section, then by order, then by id, blank ones too', () => {
  const clauses = {
    late: clause('purpose', 'a1'),
    b: clause('purpose', 'a0', ''),
    a: clause('purpose', 'a0'),
    exit: clause('review_exit', 'a0'),
    first: clause('situation', 'a9'),
    lost: clause('purpose', '!'),
  };
  const doc = deepFreeze({ clauses });
  expect(clausesOf(doc).map(({ id }) => id)).toEqual(['first', 'a', 'b', 'late', 'lost', 'exit']);
  expect(clausesOf(doc, 'purpose').map(({ id }) => id)).toEqual(['a', 'b', 'late', 'lost']);
  expect(clausesOf(doc, 'aim')).toEqual([]);
  expect(clausesOf(doc, 'situation')).toEqual([{ ...clauses.first, id: 'first' }]);
});

it('has a field for all that a clause can say, and each section says something', () => {
  const used = Object.values(clauseFields).flat();
  expect([...new Set(used)].sort()).toEqual(Object.keys(partialWording.fields).sort());
  expect(Object.keys(clauseFields)).toEqual([...clauseSections]);
  for (const fields of Object.values(clauseFields)) expect(fields[0]).toBe('text');
});

it('knows which fields a section has, whatever it is asked', () => {
  expect(hasClauseField('outcome', 'target')).toBe(true);
  expect(hasClauseField('purpose', 'target')).toBe(false);
  expect(hasClauseField('toString', 'text')).toBe(false);
  expect(hasClauseField(undefined, 'text')).toBe(false);
});

it('shows the sections of the template, then those in which a clause stands all the same', () => {
  const light = begun({ template: articulationTemplates.light });
  expect(articulationSections(light)).toEqual(
    articulationTemplates.light.sections.map(({ id }) => id),
  );
  const { clauses } = written();
  expect(articulationSections({ ...light, clauses }).slice(5)).toEqual(['resource']);
  const junk = { template: { sections: [null, { id: 'x' }] }, clauses: { a: 7 } } as never;
  expect(articulationSections(junk)).toEqual([]);
});
