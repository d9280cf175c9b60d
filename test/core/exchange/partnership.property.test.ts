import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, it } from 'vitest';
import {
  type Partnership,
  partnershipCalendar,
  partnershipCsv,
  partnershipIssues,
  partnershipMarkdown,
  partnershipTables,
} from '../../../src/core/index.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import {
  anyArticulation,
  anyPartnership,
  anyPostMortem,
} from '../partnership/support/anyPartnership.ts';
import { anything } from '../trust/make.ts';
import { readCsv } from './parseCsv.ts';
import { expectWellFolded, readCalendar } from './support/readCalendar.ts';

const now = '2026-09-20T09:30:00Z';
const formats = createFormats('de', 'Europe/Berlin');

const markdowns = (record: Partnership) => [
  partnershipMarkdown(record, { words: en, formats, now, readers: 'participants' }),
  partnershipMarkdown(record, { words: de, formats, now, names: 'roles', level: 2 }),
];

const calendar = (record: Partnership, before?: Partnership) =>
  partnershipCalendar(record, { words: en, formats, now, before });

// Many documents are made and written in each: slow on a busy machine.
const patient = { timeout: 60_000 };

it('writes every record: headings in order, equal rows, a calendar that reads', patient, () => {
  fc.assert(
    fc.property(anyPartnership, anyPartnership, (record, before) => {
      for (const text of markdowns(record)) {
        const tags = new MarkdownIt().parse(text, {}).filter(({ type }) => type === 'heading_open');
        const levels = tags.map(({ tag }) => Number(tag.slice(1)));
        for (const [i, level] of levels.slice(1).entries()) {
          expect(level).toBeLessThanOrEqual((levels[i] as number) + 1);
          expect(level).toBeGreaterThan(levels[0] as number);
        }
      }
      for (const name of partnershipTables) {
        const [head, ...rows] = readCsv(partnershipCsv(record, name));
        for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
      }
      const file = calendar(record, before);
      expectWellFolded(file);
      const uids = readCalendar(file).map(({ uid }) => uid);
      expect(new Set(uids).size).toBe(uids.length);
    }),
    { numRuns: 25 },
  );
});

it('throws at nothing, whatever a record holds', patient, () => {
  const part = fc.oneof(
    anything,
    fc.dictionary(fc.constantFrom('a', '__proto__', 'late', '7'), anything),
  );
  const names = ['parties', 'people', 'instruments', 'responses'] as const;
  const documents = ['commitments', 'postMortems', 'articulations'] as const;
  const spoil = fc.dictionary(fc.constantFrom(...names, ...documents), part);
  const record = fc
    .tuple(anyPartnership, spoil)
    .map(([whole, broken]) => ({ ...whole, ...broken }) as Partnership);
  fc.assert(
    fc.property(fc.oneof(record, anything as fc.Arbitrary<never>), (given) => {
      for (const text of markdowns(given)) expect(text.startsWith('#')).toBe(true);
      for (const name of partnershipTables) readCsv(partnershipCsv(given, name));
      expectWellFolded(calendar(given, given));
      for (const { path, code } of partnershipIssues(given)) {
        expect([typeof path, code.startsWith('E_')]).toEqual([
          path === undefined ? 'undefined' : 'string',
          true,
        ]);
      }
    }),
    { numRuns: 60 },
  );
});

/** A document with one value, somewhere in it, replaced by another. */
function spoilt(doc: object, turns: Iterator<number>, value: unknown): object {
  const copy = structuredClone(doc) as Record<string, unknown>;
  let at = copy;
  for (;;) {
    const keys = Object.keys(at);
    const key = keys[turns.next().value % keys.length] ?? 'title';
    const below = at[key];
    const isDeep = typeof below === 'object' && below !== null && Object.keys(below).length > 0;
    if (isDeep && turns.next().value % 4 > 0) at = below as Record<string, unknown>;
    else {
      at[key] = value;
      return copy;
    }
  }
}

it('throws at nothing, whatever stands in one place of a document', patient, () => {
  const value = fc.oneof(anything, fc.constantFrom('x', '', -1, 1.5, null, [], {}));
  fc.assert(
    fc.property(
      anyPostMortem,
      anyArticulation,
      anyPartnership,
      fc.infiniteStream(fc.nat()),
      value,
      (postMortem, articulation, record, turns, other) => {
        const given = {
          ...record,
          postMortems: { [postMortem.id]: spoilt(postMortem, turns, other) },
          articulations: { [articulation.id]: spoilt(articulation, turns, other) },
        } as Partnership;
        const options = { words: en, formats, now, readers: 'participants' } as const;
        expect(partnershipMarkdown(given, options)).toMatch(/^# /);
        readCsv(partnershipCsv(given, 'postMortems'));
        readCsv(partnershipCsv(given, 'articulations'));
        readCsv(partnershipCsv(given, 'clauses'));
        expectWellFolded(calendar(given));
      },
    ),
    { numRuns: 80 },
  );
});

it('passes over nothing of a record that is right', () => {
  fc.assert(
    fc.property(anyPartnership, (record) => {
      expect(partnershipIssues(record)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
