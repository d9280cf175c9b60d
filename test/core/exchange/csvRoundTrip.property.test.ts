import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  type CommitmentDraft,
  createCommitment,
  csvText,
  fromCsv,
  toCsv,
} from '../../../src/core/index.ts';
import { unwrap } from '../commitments/conversation.ts';
import { draft, drafted, drafts, importing, parties, people } from './commitments.ts';

/** Signs that separate, quote, guard or run. */
const sign = fc.constantFrom(...'=+-@|＝＋－＠\t\r\n "\',;a7é', '😀', '\u00a0', '\ufeff', '\u2028');
const text = fc.oneof(fc.string({ unit: sign, maxLength: 10 }), fc.string({ unit: 'binary' }));
const oneLine = text
  .map((value) => value.replace(/[\r\n]+/g, ' '))
  .filter((value) => value.trim() !== '');
const id = fc
  .string({ unit: fc.constantFrom(...'=+-@|\'",; abc😀'), minLength: 1, maxLength: 8 })
  .filter((value) => value.trim() !== '');

const anyDraft: fc.Arbitrary<CommitmentDraft> = fc
  .record({
    title: text.filter((value) => createCommitment(draft({ title: value })).ok),
    swapped: fc.boolean(),
    person: fc.constantFrom(undefined, 'night-lead', 'ward-lead'),
    deliverable: text,
    conditions: fc.array(oneLine, { maxLength: 3 }),
    due: fc.constantFrom(null, '2026-02-28', '2028-02-29', '2999-12-31'),
    dimensionIds: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    blockedBy: fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  })
  .map(({ title, swapped, person, deliverable, conditions, due, dimensionIds, blockedBy }) => {
    const northwind = { partyId: 'northwind', ...(person && { personId: person }) };
    const harbour = { partyId: 'harbour' };
    const [requester, performer] = swapped ? [harbour, northwind] : [northwind, harbour];
    return draft({
      title,
      requester,
      performer,
      terms: { deliverable, conditions: conditions.map((words) => ({ id: '', text: words })), due },
      dimensionIds,
      ...(blockedBy && { blockedBy }),
    });
  });

/** Commitments with ids of their own, conditions included. */
const anyCommitments = fc
  .uniqueArray(fc.tuple(id, anyDraft), { maxLength: 5, selector: ([one]) => one })
  .map((entries) => {
    let count = 0;
    return entries.map(([own, one]) => {
      const conditions = one.terms.conditions.map(({ text: words }) => {
        count += 1;
        return { id: `n${count}`, text: words };
      });
      const { blockedBy = [], ...rest } = one;
      const others = blockedBy.filter((other) => other !== own);
      const waits = others.length > 0 && { blockedBy: others };
      const terms = { ...one.terms, conditions };
      return unwrap(createCommitment({ ...rest, ...waits, id: own, terms, at: importing().at }));
    });
  });

describe('CSV there and back', () => {
  it('fromCsv makes of what toCsv wrote the same commitments', () => {
    fc.assert(
      fc.property(anyCommitments, fc.boolean(), (commitments, named) => {
        const csv = toCsv(commitments, named ? { parties, people } : {});
        const read = drafts(csv, { people }).map((one) => unwrap(createCommitment(one)));
        expect(read).toEqual(commitments);
        expect(toCsv(read, named ? { parties, people } : {})).toBe(csv);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['CSV-01', '=HYPERLINK("http://e","x")'],
    ['CSV-03', '+1+1'],
    ['CSV-05', '@SUM(A1)'],
    ['CSV-07', '\r=1'],
    ['CSV-09', ' =1'],
    ['CSV-11', '＝1'],
    ['CSV-13', '|calc'],
    ['CSV-15', '-5'],
    ['CSV-17', '"=1'],
    ['CSV-19', ';=1'],
    ['CSV-21', 'the "agreed" day'],
    ['an apostrophe', "'=1"],
    ['two apostrophes', "''+1"],
    ['an apostrophe in a name', "'s-Hertogenbosch"],
    ['TEXT-05', 'مرحبا Northwind'],
    ['TEXT-07', '👨‍👩‍👧'],
    ['TEXT-19', '<img src=x onerror=alert(1)>'],
  ])('%s comes back as it was: %j', (_, deliverable) => {
    const terms = { deliverable, conditions: [], due: null };
    expect(drafts(toCsv([drafted({ terms })]))[0]?.terms).toEqual(terms);
  });

  it('CSV-23, TEXT-01: half a surrogate pair comes back as the replacement sign', () => {
    const csv = toCsv([{ ...drafted(), title: 'a\ud800b' }]);
    expect(drafts(csv)[0]?.title).toBe('a\ufffdb');
  });

  it('gives a preview or a refusal for any text at all, and only drafts that can be made', () => {
    const head = 'title,requester,performer,due,conditions\n';
    const rows = fc.string({ unit: fc.constantFrom(...',;\t\r\n"\'=A ', 'northwind', 'harbour') });
    const file = fc.oneof(
      fc.string({ unit: 'binary' }),
      rows,
      rows.map((rest) => head + rest),
    );
    fc.assert(
      fc.property(file, (given) => {
        const result = fromCsv(given, importing());
        if (!result.ok) {
          expect(result.error.message).toMatch(/^[A-Z].+\.$/);
          return;
        }
        const lines = given.split(/\r\n|\r|\n/).length;
        let before = 1;
        for (const row of result.value.rows) {
          expect(row.line).toBeGreaterThan(before);
          expect(row.line).toBeLessThanOrEqual(lines);
          before = row.line;
          if (row.ok) expect(createCommitment(row.draft)).toMatchObject({ ok: true });
          else expect(row.errors.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('CSV-25: PapaParse reads every table that csvText writes, but for the guard', () => {
    const table = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(table, (rows) => {
        const { data, errors } = Papa.parse<string[]>(csvText(rows), {
          delimiter: ',',
          newline: '\r\n',
          skipEmptyLines: false,
        });
        expect(errors).toEqual([]);
        expect(data.pop()).toEqual(['']); // after the last line end
        const guarded = rows.flat().map((cell, i) => [cell, data.flat()[i]]);
        expect(data.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const [cell, read] of guarded) {
          expect([cell, `'${cell}`]).toContain(read);
          expect(read).not.toMatch(/^\s*[=+\-@|＝＋－＠\t\r]/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
