'use client';
import { useEffect, useMemo, useRef } from 'react';
import type { Actor, Commitment, CommitmentState } from '../../core/commitments/types.ts';
import type { CalendarDate } from '../../core/types.ts';
import type { TrackerListsMessages } from '../../i18n/en/trackerLists.ts';
import type { Formats } from '../../i18n/formats.ts';
import { actingParty } from './actingParty.ts';
import { rowFilter } from './filterRows.ts';
import { type GroupedRows, groupings, groupRows } from './groupRows.ts';
import { filterSorted, type ListedRows, sortRows } from './listRows.ts';
import { type Mapped, mapChanged } from './mapChanged.ts';
import { type RowOrder, rowOrders } from './rowOrder.ts';
import { isOver, type MakeRow, rowMaker } from './trackerRows.ts';
import type { TrackerColumn, TrackerRow, Viewer } from './trackerTypes.ts';
import type { TrackerView } from './trackerView.ts';

interface ColumnsOptions {
  readonly commitments: readonly Commitment[];
  readonly view: TrackerView;
  readonly viewer: Viewer | null;
  readonly today: CalendarDate;
  /** The other side's name, when there is just one. */
  readonly partner: string | null;
  readonly nameOf: (actor: Actor) => string;
  readonly formats: Formats;
  readonly messages: TrackerListsMessages;
  readonly stateName: Readonly<Record<CommitmentState, string>>;
}

/** The lists as they are shown: rows made once, filtered, in order, in groups. */
export function useTrackerColumns({
  commitments,
  view,
  viewer,
  today,
  partner,
  nameOf,
  formats,
  messages,
  stateName,
}: ColumnsOptions) {
  const partyId = viewer?.partyId ?? null;
  const acting = actingParty(viewer);
  const makeRow = useMemo(() => rowMaker(partyId, today, acting), [partyId, today, acting]);
  const { show, direction, search, person, dimension } = view;
  const fits = useMemo(
    () => rowFilter({ show, direction, search, person, dimension }, nameOf),
    [show, direction, search, person, dimension, nameOf],
  );
  const orderOf = useMemo(() => rowOrders(nameOf, formats), [nameOf, formats]);
  const sorted = useSorted(useRows(commitments, makeRow), orderOf(view));
  const lastListed = useRef<ListedRows | null>(null);
  const listed = useMemo(() => filterSorted(sorted, fits, lastListed.current), [sorted, fits]);
  const rows = listed.listed;

  const grouping = useMemo(
    () => groupings({ messages, stateName, nameOf, formats })[view.group],
    [messages, stateName, nameOf, formats, view.group],
  );
  const hasSides = viewer !== null && view.layout === 'sides';
  const lastGrouped = useRef(new Map<string, GroupedRows>());
  const columns = useMemo(() => {
    const column = (
      id: TrackerColumn['id'],
      label: string,
      belongs: (row: TrackerRow) => boolean,
    ) => ({
      id,
      label,
      belongs,
      grouped: groupRows(
        id === 'all' ? rows : rows.filter(belongs),
        grouping,
        lastGrouped.current.get(id) ?? null,
      ),
    });
    if (!hasSides) return [column('all', messages.everything, () => true)];
    const isOurs = (row: TrackerRow) => row.direction === 'ours';
    return [
      column('ours', messages.weWillDo, isOurs),
      column('theirs', messages.theyWillDo({ partner }), (row) => !isOurs(row)),
    ].filter(({ id }) => direction === 'all' || id === direction);
  }, [rows, grouping, hasSides, direction, messages, partner]);
  useEffect(() => {
    lastListed.current = listed;
    lastGrouped.current = new Map(columns.map(({ id, grouped }) => [id, grouped]));
  });

  return useMemo(
    () => ({
      columns: columns.map(
        ({ id, label, belongs, grouped }): TrackerColumn => ({
          id,
          label,
          lines: grouped.lines,
          count: grouped.rows.length,
          closed: show === 'open' && grouped.rows.length === 0 ? closedIn(sorted.all, belongs) : 0,
        }),
      ),
      rows,
    }),
    [columns, rows, show, sorted],
  );
}

/** How many have come to an end, of those that belong in a list. */
function closedIn(all: readonly TrackerRow[], belongs: (row: TrackerRow) => boolean): number {
  return all.filter((row) => isOver(row.commitment) && belongs(row)).length;
}

/** A row for each commitment; from one act to the next the others stay the same rows. */
function useRows(commitments: readonly Commitment[], makeRow: MakeRow): readonly TrackerRow[] {
  const last = useRef<(Mapped<Commitment, TrackerRow> & { makeRow: MakeRow }) | null>(null);
  const rows = useMemo(() => {
    const before = last.current?.makeRow === makeRow ? last.current : null;
    return mapChanged(commitments, makeRow, before);
  }, [commitments, makeRow]);
  useEffect(() => {
    last.current = { from: commitments, to: rows, makeRow };
  });
  return rows;
}

/** The rows in an order; one that was used before is still known. */
function useSorted(all: readonly TrackerRow[], order: RowOrder): ListedRows {
  const known = useRef(new WeakMap<RowOrder, ListedRows>());
  const sorted = useMemo(
    () => sortRows(all, order, known.current.get(order) ?? null),
    [all, order],
  );
  useEffect(() => {
    known.current.set(order, sorted);
  });
  return sorted;
}
