import { describe, expect, it } from 'vitest';
import { fromCsv } from '../../../src/core/index.ts';
import { drafts, faults, importing, people, preview, refusalOf } from './commitments.ts';

const sides = 'northwind,harbour';
const head = 'title,requester,performer';

describe('fromCsv', () => {
  it('makes a draft of each row, by the one who imports and at that moment', () => {
    const file = `id,title,requester,performer,deliverable,conditions,due,dimension_ids,blocked_by
c7,Stock list,Northwind Health,Harbour Logistics,The list,"All sites
Checked twice",2026-04-30,"competence
goodwill",c1`;
    expect(preview(file)).toEqual({
      unknownColumns: [],
      rows: [
        {
          line: 2,
          ok: true,
          notes: [],
          draft: {
            id: 'c7',
            title: 'Stock list',
            requester: { partyId: 'northwind' },
            performer: { partyId: 'harbour' },
            by: { partyId: 'northwind' },
            at: '2026-03-04T09:30:00Z',
            terms: {
              deliverable: 'The list',
              conditions: [
                { id: 'n1', text: 'All sites' },
                { id: 'n2', text: 'Checked twice' },
              ],
              due: '2026-04-30',
            },
            dimensionIds: ['competence', 'goodwill'],
            blockedBy: ['c1'],
          },
        },
      ],
    });
  });

  it('needs a title and two sides only', () => {
    expect(drafts(`${head}\nStock list,${sides}`)).toMatchObject([
      { id: 'n1', title: 'Stock list', terms: { deliverable: '', conditions: [], due: null } },
    ]);
  });

  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('reads %s, as the header has them', (_, separator) => {
    const file = `performer;TITLE;Requester ID;due
harbour;"Stock, list; and\tmore";northwind;2026-04-30`;
    const text = file.replace(/;(?! and)/g, separator);
    expect(drafts(text)).toMatchObject([
      {
        title: 'Stock, list; and more',
        requester: { partyId: 'northwind' },
        terms: { due: '2026-04-30' },
      },
    ]);
  });

  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
  ])('reads line ends of %s, and counts lines by them', (_, end) => {
    const lines = [head, '', `"Stock`, `list",${sides}`, ',,', `,${sides}`, ''];
    const { rows } = preview(lines.join(end));
    expect(rows.map(({ line, ok }) => [line, ok])).toEqual([
      [3, true],
      [6, false],
    ]);
  });

  it('passes over a byte order mark and blank rows before the header', () => {
    expect(drafts(`\ufeff"title",requester,performer\nStock list,${sides}`)).toHaveLength(1);
    expect(
      preview(`\ufeff\n;;\ntitle;requester;performer\n\nA;northwind;harbour`).rows,
    ).toMatchObject([{ line: 5, ok: true }]);
  });

  it('counts the lines inside quoted cells of all rows before', () => {
    const cell = '"a\r\nb\nc\rd""\ne"';
    const file = `${head},deliverable\nA,${sides},${cell}\nB,${sides},${cell}\n,${sides},x`;
    expect(preview(file).rows.map(({ line }) => line)).toEqual([2, 7, 12]);
    expect(drafts(file.replace('\n,', '\nC,'))[0]?.terms.deliverable).toBe('a\r\nb\nc\rd"\ne');
  });

  it('says all that is wrong with a row at once, with its line and columns, and keeps the rest', () => {
    const file = `id,title,requester,performer,due
c1,Good,${sides},
__proto__, ,Nobody,,2026-02-29
c1,Same,${sides},9999-12-31`;
    expect(faults(file)).toEqual([
      '3 id E_ID',
      '3 title E_EMPTY',
      '3 requester E_ACTOR',
      '3 performer E_EMPTY',
      '3 due E_DATE',
      '4 id E_DUPLICATE_ID',
      '4 due E_DATE_RANGE',
    ]);
    const [good, bad] = preview(file).rows;
    expect(good).toMatchObject({ ok: true, draft: { id: 'c1', title: 'Good' } });
    expect(bad).toMatchObject({
      cells: { id: '__proto__', title: ' ', requester: 'Nobody', performer: '', due: '2026-02-29' },
    });
  });

  it.each([
    ['DATE-01', '2026-02-29', 'E_DATE'],
    ['DATE-03', '2100-02-29', 'E_DATE'],
    ['DATE-05', '2026-04-31', 'E_DATE'],
    ['DATE-07', '2026-00-10', 'E_DATE'],
    ['DATE-09', '9999-12-31', 'E_DATE_RANGE'],
    ['DATE-11', '0099-01-01', 'E_DATE_RANGE'],
    ['DATE-13', '1/2/2026', 'E_DATE'],
    ['DATE-15', '٢٠٢٦-٠١-٠١', 'E_DATE'],
    ['DATE-17', '0', 'E_DATE'],
    ['DATE-19', '2026-03-29T02:30', 'E_DATE'],
    ['a spreadsheet’s number', '46112', 'E_DATE'],
  ])('%s: refuses the day %s and names it', (_, due, code) => {
    const { rows } = preview(`${head},due\nStock list,${sides},${due}`);
    expect(rows).toMatchObject([{ ok: false, errors: [{ code, path: 'due' }] }]);
    expect(rows[0]?.ok === false && rows[0].errors[0]?.message).toContain(due);
  });

  it('takes a day with spaces around it, and an empty one for none yet', () => {
    const file = `${head},due\nA,${sides}, 2026-04-30 \nB,${sides}, `;
    expect(drafts(file).map(({ terms }) => terms.due)).toEqual(['2026-04-30', null]);
  });

  it('refuses ids that are there already, in the file or outside', () => {
    const file = `id,${head}\nc1,A,${sides}\nc2,B,${sides}\nc2,C,${sides}`;
    const { rows } = preview(file, { existingIds: new Set(['c1']) });
    expect(faults(file, { existingIds: ['c1'] })).toEqual([
      '2 id E_DUPLICATE_ID',
      '4 id E_DUPLICATE_ID',
    ]);
    expect(rows[2]).toMatchObject({ errors: [{ message: 'The row of line 3 has the same id.' }] });
  });

  it('refuses what newId gives when it is taken or no id', () => {
    const file = `${head},conditions\nA,${sides},\nB,${sides},`;
    expect(faults(file, { newId: () => 'same' })).toEqual(['3 id E_DUPLICATE_ID']);
    expect(faults(file, { newId: () => '' })).toEqual(['2 id E_ID', '3 id E_ID']);
    const once = `id,${head},conditions\nc1,A,${sides},"x\ny"`;
    expect(faults(once, { newId: () => 'same' })).toEqual([
      '2 terms.conditions[1].id E_DUPLICATE_ID',
    ]);
  });

  it('brings in drafts only, and says so where the file states more', () => {
    const file = `${head},state\nA,${sides},promised\nB,${sides},Draft\nC,${sides},`;
    const [a, b, c] = preview(file).rows;
    expect(a).toMatchObject({ ok: true, notes: [{ code: 'E_STATE', path: 'state' }] });
    expect([b, c]).toMatchObject([{ notes: [] }, { notes: [] }]);
    expect(drafts(file).every((draft) => !('state' in draft))).toBe(true);
  });

  it('names columns it does not know and ignores their cells, whatever they are called', () => {
    const file = `${head},Priority,__proto__,constructor,\nA,${sides},high,polluted,polluted,x`;
    expect(preview(file).unknownColumns).toEqual(['Priority', '__proto__', 'constructor']);
    expect(drafts(file)).toHaveLength(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const [row] = preview(`${head},__proto__\n,${sides},x`).rows;
    expect(row && !row.ok && Object.getOwnPropertyNames(row.cells)).toEqual(head.split(','));
  });

  it('takes a row that ends early, and refuses one that has more cells than columns', () => {
    const file = `${head},due\nA,${sides}\nB,${sides},2026-04-30,,\nC,${sides},,extra`;
    expect(faults(file)).toEqual(['4 undefined E_SHAPE']);
  });
});

describe('fromCsv, sides', () => {
  const side = (requester: string, rest: Parameters<typeof faults>[1] = {}) =>
    faults(`${head}\nA,${requester},harbour`, rest);

  it('finds a party by its id or its name, spaces and hidden characters aside', () => {
    for (const name of ['northwind', 'Northwind Health', ' Northwind \u202e Health ']) {
      expect(side(name)).toEqual([]);
    }
  });

  it('TEXT-09: never takes one name for another that looks alike', () => {
    expect(side('Nоrthwind Health')).toEqual(['2 requester E_ACTOR']); // a Cyrillic o
    expect(side('northwind health')).toEqual(['2 requester E_ACTOR']);
    expect(side('constructor')).toEqual(['2 requester E_ACTOR']);
  });

  it('asks for the id where two parties have one name', () => {
    const parties = [
      { id: 'a', name: 'Northwind' },
      { id: 'b', name: 'Northwind' },
      { id: 'harbour', name: 'Harbour' },
    ];
    expect(side('Northwind', { parties, by: { partyId: 'a' } })).toEqual(['2 requester E_ACTOR']);
    expect(side('a', { parties, by: { partyId: 'a' } })).toEqual([]);
  });

  it('goes by the id when the name has changed, but not against the name of another party', () => {
    const file = (name: string) =>
      `title,requester_id,requester,performer\nA,northwind,${name},harbour`;
    expect(faults(file('Northwind Trust'))).toEqual([]);
    expect(faults(file('Northwind Health'))).toEqual([]);
    expect(faults(file('Lakeside Council'))).toEqual(['2 requester E_ACTOR']);
    expect(faults(file('x').replace('A,northwind', 'A,Northwind Health'))).toEqual([
      '2 requester_id E_ACTOR',
    ]);
  });

  it('refuses a promise within one party, and one that the importer has no part in', () => {
    expect(side('harbour')).toEqual(['2 performer E_ACTOR']);
    expect(side('lakeside')).toEqual(['2 requester E_ACTOR']);
    expect(side('lakeside', { by: { partyId: 'harbour', personId: 'dispatcher' } })).toEqual([]);
  });

  it('finds people of that party by id or name', () => {
    const file = (id: string, name: string) =>
      `${head},performer_person_id,performer_person\nA,${sides},${id},${name}`;
    const performers = (id: string, name: string, list = people) =>
      drafts(file(id, name), { people: list })[0]?.performer.personId;
    expect(performers('', 'Dispatcher')).toBe('dispatcher');
    expect(performers('dispatcher', 'Head of dispatch')).toBe('dispatcher');
    expect(performers('', '')).toBeUndefined();
    expect(faults(file('', 'Ward lead'), { people })).toEqual(['2 performer_person E_ACTOR']);
    expect(faults(file('driver', ''), { people })).toEqual(['2 performer_person_id E_ACTOR']);
    // Known, but of the other party.
    expect(faults(file('ward-lead', ''), { people })).toEqual(['2 performer_person_id E_ACTOR']);
  });

  it('takes ids of people as they are when nothing is known of people, and no names', () => {
    const file = `${head},performer_person_id,performer_person\nA,${sides},driver,\nB,${sides},,Driver`;
    const [a, b] = preview(file).rows;
    expect(a).toMatchObject({ ok: true, draft: { performer: { personId: 'driver' } }, notes: [] });
    expect(b).toMatchObject({ ok: true, notes: [{ code: 'E_ACTOR', path: 'performer_person' }] });
    expect(drafts(file)[1]?.performer).toEqual({ partyId: 'harbour' });
    expect(faults(file.replace('driver', 'prototype'))).toEqual(['2 performer_person_id E_ID']);
  });
});

describe('fromCsv, texts', () => {
  it('cleans the title and keeps the deliverable as it is', () => {
    const file = `${head},deliverable\n"Stock\n\u202elist",${sides},"two\n\u0634lines "`;
    expect(drafts(file)).toMatchObject([
      { title: 'Stock list', terms: { deliverable: 'two\n\u0634lines ' } },
    ]);
  });

  it('TEXT-17: names the limit of a line and of a text', () => {
    const file = `${head},deliverable\n${'a'.repeat(501)},${sides},${'b'.repeat(1_000_001)}`;
    const [row] = preview(file).rows;
    expect(row).toMatchObject({
      errors: [
        { code: 'E_TOO_LONG', path: 'title', message: 'A line has at most 500 characters.' },
        { code: 'E_TOO_LONG', path: 'deliverable', message: expect.stringContaining('1,000,000') },
      ],
    });
  });

  it('refuses a commitment that waits for itself, and ids that are none', () => {
    const file = `id,${head},dimension_ids,blocked_by\nc1,A,${sides},"ok\nprototype","c2\nc1"`;
    expect(faults(file)).toEqual(['2 dimension_ids E_ID', '2 blocked_by E_CYCLE']);
  });
});

describe('fromCsv, the file as a whole', () => {
  it.each([
    ['nothing', ''],
    ['a byte order mark', '\ufeff'],
    ['blank lines', '\r\n \n\n'],
    ['separators', ',,,\n,,'],
  ])('refuses a file with %s in it', (_, text) => {
    expect(refusalOf(text)).toMatchObject({ code: 'E_EMPTY' });
  });

  it('has no rows for a header alone', () => {
    expect(preview(`${head}\n`)).toEqual({ rows: [], unknownColumns: [] });
  });

  it('refuses a header without a title, or with a column twice', () => {
    expect(refusalOf('name,requester\nA,northwind')).toMatchObject({
      code: 'E_SHAPE',
      path: 'title',
    });
    expect(refusalOf('title,due,Due\nA,,')).toMatchObject({ code: 'E_SHAPE', path: 'due' });
    expect(refusalOf('{"title": 1}')).toMatchObject({ code: 'E_SHAPE' });
    expect(refusalOf('t\0i\0t\0l\0e\0')).toMatchObject({ code: 'E_SHAPE' });
  });

  it('refuses a quote that does not close, with its line', () => {
    const error = refusalOf(`${head}\n"A\nB",${sides}\nC,"north\nwind,harbour\nD,${sides}`);
    expect(error).toMatchObject({ code: 'E_SHAPE', path: 'line 4' });
    expect(error.message).toBe('In line 4, a double quote opens a cell and is never closed.');
    expect(refusalOf(`${head}\nA,"`)).toMatchObject({ code: 'E_SHAPE', path: 'line 2' });
    expect(refusalOf(`${head}\nA,"x""`)).toMatchObject({ code: 'E_SHAPE', path: 'line 2' });
  });

  it('refuses a quote that closes in the middle of a cell, which readers cut differently', () => {
    expect(refusalOf(`${head}\n"A\n"B,${sides}`)).toMatchObject({
      code: 'E_SHAPE',
      path: 'line 3',
    });
    expect(refusalOf(`${head}\n"A" ,${sides}`)).toMatchObject({ code: 'E_SHAPE', path: 'line 2' });
  });

  it('takes a quote inside a cell for a quote', () => {
    expect(drafts(`${head}\nA 5" pipe,${sides}`)[0]?.title).toBe('A 5" pipe');
  });

  it('names the limit of 50 MB, counted in bytes', () => {
    // A quote that never closes is found at once, where the size is right.
    const filler = (count: number, sign: string) => refusalOf(`"${sign.repeat(count)}`);
    expect(filler(49_999_999, 'x')).toMatchObject({ code: 'E_SHAPE' });
    expect(filler(50_000_000, 'x')).toMatchObject({ code: 'E_TOO_LONG' });
    expect(filler(25_000_000, 'é').message).toContain('50 MB');
  });

  it('names the limit of 50,000 rows', () => {
    const rows = (count: number) => `title\n${'A\n\n'.repeat(count)}`;
    expect(preview(rows(50_000)).rows).toHaveLength(50_000);
    const error = refusalOf(rows(50_001));
    expect(error).toMatchObject({ code: 'E_TOO_LONG' });
    expect(error.message).toContain('50,000 rows');
  });

  it('refuses what is no text, no moment or no actor', () => {
    expect(fromCsv(7 as never, importing())).toMatchObject({ error: { code: 'E_TYPE' } });
    expect(refusalOf(head, { at: 'today' })).toMatchObject({ code: 'E_DATE', path: 'at' });
    expect(refusalOf(head, { by: {} as never })).toMatchObject({ path: 'by.partyId' });
  });
});
