'use client';
import { useEffect, useMemo, useRef } from 'react';
import type { Actor, Commitment, CommitmentState } from '../../core/commitments/types.ts';
import type { CalendarDate } from '../../core/types.ts';
import type { TrackerMessages } from '../../i18n/en/tracker.ts';
import type { Formats } from '../../i18n/formats.ts';
import { rowFilter } from './filterRows.ts';
import { groupRows } from './groupRows.ts';
import { type Mapped, mapChanged } from './mapChanged.ts';
import { type CompareRows, rowOrder, sortRows } from './sortRows.ts';
import { type MakeRow, rowMaker } from './trackerRows.ts';
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
  readonly messages: TrackerMessages;
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
  const partyId = viewer?.partyId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the viewer only the party counts here.
  const makeRow = useMemo(() => rowMaker(viewer, today), [partyId, today]);
  const { show, direction, search, person, dimension } = view;
  const fits = useMemo(
    () => rowFilter({ show, direction, search, person, dimension }, nameOf),
    [show, direction, search, person, dimension, nameOf],
  );
  const compare = useMemo(
    () => rowOrder({ sort: view.sort, descending: view.descending }, nameOf, formats),
    [view.sort, view.descending, nameOf, formats],
  );
  const all = useRows(commitments, makeRow);
  const rows = useMemo(() => all.filter(fits), [all, fits]);
  const sorted = useSorted(rows, compare);

  const hasSides = viewer !== null && view.layout === 'sides';
  return useMemo(() => {
    const column = (id: TrackerColumn['id'], label: string, of: readonly TrackerRow[]) => ({
      id,
      label,
      lines: groupRows(of, view.group, { messages, stateName, nameOf, formats }),
      count: of.length,
    });
    const columns: TrackerColumn[] = hasSides
      ? [
          column(
            'ours',
            messages.weWillDo,
            sorted.filter((row) => row.direction === 'ours'),
          ),
          column(
            'theirs',
            messages.theyWillDo({ partner }),
            sorted.filter((row) => row.direction !== 'ours'),
          ),
        ].filter((one) => direction === 'all' || one.id === direction)
      : [column('all', messages.everything, sorted)];
    return { columns, rows: sorted };
  }, [sorted, hasSides, view.group, direction, messages, stateName, nameOf, formats, partner]);
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

interface Sorted {
  readonly rows: readonly TrackerRow[];
  readonly sorted: readonly TrackerRow[];
  readonly compare: CompareRows;
}

/** Sorted rows; from one act to the next only what changed is put in its place. */
function useSorted(rows: readonly TrackerRow[], compare: CompareRows): readonly TrackerRow[] {
  const last = useRef<Sorted | null>(null);
  const sorted = useMemo(() => {
    const before = last.current?.compare === compare ? last.current : null;
    return sortRows(rows, compare, before);
  }, [rows, compare]);
  useEffect(() => {
    last.current = { rows, sorted, compare };
  });
  return sorted;
}
