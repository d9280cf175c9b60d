import { DataGrid, type GridColDef } from '@mui/x-data-grid';
import { useMemo } from 'react';
import type { Commitment } from 'troth/core';
import { rowHeight } from '../contestant.ts';
import { enter } from '../enter.ts';
import { reactList } from '../reactList.tsx';
import { dueOf, isOpen } from '../trackerData.ts';
import type { Input } from '../view.ts';
import { dueText, peopleOf, stateOf } from '../words.ts';

// MUI X Data Grid, the free edition: it sorts and filters all rows, and shows 100 on a page.

const PAGE = 100;
const COLUMNS: GridColDef<Commitment>[] = [
  { field: 'title', headerName: 'Title', flex: 4 },
  { field: 'people', headerName: 'People', flex: 4, valueGetter: (_, row) => peopleOf(row) },
  {
    field: 'due',
    headerName: 'Due',
    flex: 2,
    valueGetter: (_, row) => dueOf(row),
    valueFormatter: (_, row) => dueText(row),
  },
  { field: 'state', headerName: 'State', flex: 2, valueGetter: (_, row) => stateOf(row) },
  { field: 'phase', valueGetter: (_, row) => (isOpen(row) ? 'open' : 'over') },
];
const HIDDEN = { phase: false };
const FIRST_PAGE = { pagination: { paginationModel: { pageSize: PAGE } } };

function List({ commitments, view }: Input) {
  const { show, sort, search } = view;
  const sortModel = useMemo(
    () => (sort === 'given' ? [] : [{ field: sort, sort: 'asc' as const }]),
    [sort],
  );
  const filterModel = useMemo(
    () => ({
      items: show === 'open' ? [{ field: 'phase', operator: 'equals', value: 'open' }] : [],
      quickFilterValues: search ? [search] : [],
    }),
    [show, search],
  );
  return (
    <DataGrid
      rows={commitments}
      columns={COLUMNS}
      columnVisibilityModel={HIDDEN}
      sortModel={sortModel}
      filterModel={filterModel}
      rowHeight={rowHeight}
      initialState={FIRST_PAGE}
    />
  );
}

enter({
  name: 'mui',
  open: reactList(List),
  row: '.MuiDataGrid-row',
  place: 'data-rowindex',
  cells: {
    title: '[data-field="title"]',
    people: '[data-field="people"]',
    due: '[data-field="due"]',
    state: '[data-field="state"]',
  },
  scroller: '.MuiDataGrid-virtualScroller',
  page: PAGE,
});
