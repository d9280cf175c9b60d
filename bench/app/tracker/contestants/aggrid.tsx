import {
  ClientSideRowModelModule,
  type ColDef,
  ColumnApiModule,
  type GetRowIdParams,
  ModuleRegistry,
  QuickFilterModule,
  TextFilterModule,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Commitment } from 'troth/core';
import { rowHeight } from '../contestant.ts';
import { enter } from '../enter.ts';
import { reactList } from '../reactList.tsx';
import { dueOf, isOpen } from '../trackerData.ts';
import type { Input, View } from '../view.ts';
import { dueText, peopleOf, stateOf } from '../words.ts';

// AG Grid, the free edition, with no more of its modules than it needs here.

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  TextFilterModule,
  QuickFilterModule,
  ColumnApiModule,
]);

const COLUMNS: ColDef<Commitment>[] = [
  { colId: 'title', field: 'title', headerName: 'Title', flex: 4 },
  of('people', 'People', 4, peopleOf),
  {
    ...of('due', 'Due', 2, dueOf),
    valueFormatter: ({ data }) => (data ? dueText(data) : ''),
  },
  of('state', 'State', 2, stateOf),
  {
    ...of('phase', 'Phase', 1, (one) => (isOpen(one) ? 'open' : 'over')),
    filter: 'agTextColumnFilter',
    hide: true,
  },
];
const OPEN = { phase: { filterType: 'text', type: 'equals', filter: 'open' } };
const OTHERS_UNSORTED = { sort: null };

function of(
  colId: string,
  headerName: string,
  flex: number,
  textOf: (one: Commitment) => string,
): ColDef<Commitment> {
  return { colId, headerName, flex, valueGetter: ({ data }) => (data ? textOf(data) : '') };
}

function columnsIn(sort: View['sort']): ColDef<Commitment>[] {
  return COLUMNS.map((one) => (one.colId === sort ? { ...one, initialSort: 'asc' } : one));
}

const idOf = ({ data }: GetRowIdParams<Commitment>) => data.id;

function List({ commitments, view }: Input) {
  const grid = useRef<AgGridReact<Commitment>>(null);
  const shown = useRef(view);
  const [first] = useState(view.sort);
  const columns = useMemo(() => columnsIn(first), [first]);
  const { show, sort } = view;
  // Order and filters are not props of this grid; it is told.
  useLayoutEffect(() => {
    const api = grid.current?.api;
    if (!api) return;
    const before = shown.current;
    if (before.sort !== sort) {
      api.applyColumnState({
        state: [{ colId: sort, sort: 'asc' }],
        defaultState: OTHERS_UNSORTED,
      });
    }
    if (before.show !== show) api.setFilterModel(show === 'open' ? OPEN : null);
    shown.current = { ...before, sort, show };
  }, [show, sort]);
  return (
    <AgGridReact
      ref={grid}
      rowData={commitments}
      columnDefs={columns}
      getRowId={idOf}
      rowHeight={rowHeight}
      rowBuffer={6}
      quickFilterText={view.search}
      animateRows={false}
    />
  );
}

enter({
  name: 'aggrid',
  open: reactList(List),
  row: '.ag-row',
  place: 'row-index',
  cells: {
    title: '[col-id="title"]',
    people: '[col-id="people"]',
    due: '[col-id="due"]',
    state: '[col-id="state"]',
  },
  scroller: '.ag-body-viewport, .ag-grid-viewport',
});
