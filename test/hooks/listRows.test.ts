import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filterSorted, sortRows } from '../../src/hooks/commitmentTracker/listRows.ts';
import { mapChanged } from '../../src/hooks/commitmentTracker/mapChanged.ts';
import type { RowOrder } from '../../src/hooks/commitmentTracker/rowOrder.ts';
import type { TrackerRow } from '../../src/hooks/commitmentTracker/trackerTypes.ts';

interface Entry {
  readonly id: string;
  readonly due: number;
}

const row = ({ id, due }: Entry, place: number) => ({ id, due: String(due), place }) as TrackerRow;
const order: RowOrder = {
  keyOf: ({ due }) => due ?? '',
  compareKeys: (a, b) => Number(a) - Number(b),
};
const compare = (a: TrackerRow, b: TrackerRow) =>
  Number(a.due) - Number(b.due) || a.place - b.place;

const lists = fc.uniqueArray(fc.record({ id: fc.string(), due: fc.nat(20) }), {
  selector: ({ id }) => id,
});

interface Steps {
  readonly from: readonly Entry[];
  readonly to: readonly TrackerRow[];
  readonly sorted: ReturnType<typeof sortRows>;
  readonly shown: ReturnType<typeof filterSorted>;
}

function listRows(
  from: readonly Entry[],
  keeps: typeof fits,
  by: RowOrder,
  before: Steps | null,
): Steps {
  const to = mapChanged(from, row, before);
  const sorted = sortRows(to, by, before?.sorted ?? null);
  return { from, to, sorted, shown: filterSorted(sorted, keeps, before?.shown ?? null) };
}

const fits = ({ due }: TrackerRow) => Number(due) % 5 !== 0;
const expected = (list: readonly Entry[]) => list.map(row).filter(fits).sort(compare);

it('gives what filtering and sorting anew gives, whatever was replaced, added or taken away', () => {
  fc.assert(
    fc.property(lists, fc.array(fc.tuple(fc.nat(), fc.nat(20), fc.nat(4))), (before, edits) => {
      const now = [...before];
      for (const [place, due, kind] of edits) {
        const at = now.length === 0 ? 0 : place % now.length;
        if (kind > 1 && now[at]) now[at] = { id: now[at].id, due };
        else if (kind === 1) now.splice(at, 1);
        else now.splice(at, 0, { id: `new ${now.length} ${place} ${due}`, due });
      }
      const first = listRows(before, fits, order, null);
      expect(first.shown.listed).toEqual(expected(before));
      expect(listRows(now, fits, order, first).shown.listed).toEqual(expected(now));
    }),
  );
});

it('puts one changed row of many in its place without asking about all others', () => {
  const before = Array.from({ length: 10_000 }, (_, i) => ({
    id: `r${i}`,
    due: (i * 7919) % 10_000,
  }));
  let asked = 0;
  const countFits = (one: TrackerRow) => {
    asked += 1;
    return fits(one);
  };
  const countOrder: RowOrder = {
    ...order,
    compareKeys: (a, b) => {
      asked += 1;
      return order.compareKeys(a, b);
    },
  };
  const first = listRows(before, countFits, countOrder, null);
  const now = [...before];
  now[4000] = { id: 'r4000', due: 3 };
  asked = 0;
  expect(listRows(now, countFits, countOrder, first).shown.listed).toEqual(expected(now));
  expect(asked).toBeLessThan(60);
});
