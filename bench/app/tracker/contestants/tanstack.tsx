import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_equals,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useDeferredValue, useMemo } from 'react';
import type { Commitment } from 'troth/core';
import { enter } from '../enter.ts';
import { reactList } from '../reactList.tsx';
import { dueOf, isOpen } from '../trackerData.ts';
import type { Input } from '../view.ts';
import { VirtualTable, virtualTableParts } from '../virtualTable.tsx';
import { dueText, peopleOf, stateOf } from '../words.ts';

// TanStack Table 9 with TanStack Virtual, as their documentation shows it.

const FEATURES = tableFeatures({
  columnFilteringFeature,
  columnVisibilityFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { equals: filterFn_equals, includesString: filterFn_includesString },
  sortFns: { basic: sortFn_basic, text: sortFn_text },
});

const column = createColumnHelper<typeof FEATURES, Commitment>();
const COLUMNS = column.columns([
  column.accessor('title', { header: 'Title', sortFn: 'text' }),
  column.accessor(peopleOf, { id: 'people', header: 'People' }),
  column.accessor(dueOf, {
    id: 'due',
    header: 'Due',
    sortFn: 'basic',
    cell: ({ row }) => dueText(row.original),
  }),
  column.accessor(stateOf, { id: 'state', header: 'State' }),
  column.accessor((one) => (isOpen(one) ? 'open' : 'over'), {
    id: 'phase',
    filterFn: 'equals',
    enableGlobalFilter: false,
  }),
]);
const HIDDEN = { phase: false };
const OPEN = [{ id: 'phase', value: 'open' }];
const NONE: typeof OPEN = [];

const idOf = ({ id }: Commitment) => id;

function List({ commitments, view }: Input) {
  const globalFilter = useDeferredValue(view.search);
  const sorting = useMemo(
    () => (view.sort === 'given' ? [] : [{ id: view.sort, desc: false }]),
    [view.sort],
  );
  const table = useTable({
    features: FEATURES,
    columns: COLUMNS,
    data: commitments,
    getRowId: idOf,
    globalFilterFn: 'includesString',
    state: {
      sorting,
      columnFilters: view.show === 'open' ? OPEN : NONE,
      globalFilter,
      columnVisibility: HIDDEN,
    },
  });
  const { rows } = table.getRowModel();
  return (
    <VirtualTable
      head={table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map((header) => (
            <th key={header.id}>
              <table.FlexRender header={header} />
            </th>
          ))}
        </tr>
      ))}
      count={rows.length}
      row={(index) => {
        const row = rows[index];
        return (
          row && {
            id: row.id,
            cells: row.getVisibleCells().map((cell) => (
              <td key={cell.id}>
                <table.FlexRender cell={cell} />
              </td>
            )),
          }
        );
      }}
    />
  );
}

enter({ name: 'tanstack', open: reactList(List), ...virtualTableParts });
