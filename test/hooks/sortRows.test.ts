import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortRows } from '../../src/hooks/commitmentTracker/sortRows.ts';
import type { TrackerRow } from '../../src/hooks/commitmentTracker/trackerTypes.ts';

const row = (id: string, due: number) => ({ id, due: String(due) }) as TrackerRow;
const compare = (a: TrackerRow, b: TrackerRow) =>
  Number(a.due) - Number(b.due) || (a.id < b.id ? -1 : Number(a.id > b.id));

const lists = fc
  .uniqueArray(fc.record({ id: fc.string(), due: fc.nat(20) }), { selector: ({ id }) => id })
  .map((list) => list.map(({ id, due }) => row(id, due)));

it('gives what sorting anew gives, whatever was replaced, added or taken away', () => {
  fc.assert(
    fc.property(lists, fc.array(fc.tuple(fc.nat(), fc.nat(20), fc.nat(2))), (before, edits) => {
      const now = [...before];
      for (const [place, due, kind] of edits) {
        const at = now.length === 0 ? 0 : place % now.length;
        if (kind === 0 && now[at]) now[at] = row(now[at].id, due);
        else if (kind === 1) now.splice(at, 1);
        else now.splice(at, 0, row(`new ${now.length} ${place} ${due}`, due));
      }
      const sorted = sortRows(before, compare, null);
      expect(sortRows(now, compare, { rows: before, sorted })).toEqual([...now].sort(compare));
    }),
  );
});

it('puts one changed row of many in its place without asking about all others', () => {
  const before = Array.from({ length: 10_000 }, (_, i) => row(`r${i}`, (i * 7919) % 10_000));
  const sorted = sortRows(before, compare, null);
  const now = [...before];
  now[4000] = row('r4000', 3);
  let asked = 0;
  const counting = (a: TrackerRow, b: TrackerRow) => {
    asked += 1;
    return compare(a, b);
  };
  expect(sortRows(now, counting, { rows: before, sorted })).toEqual([...now].sort(compare));
  expect(asked).toBeLessThan(20);
});
