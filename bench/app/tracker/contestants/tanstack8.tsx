import { useDeferredValue, useMemo } from 'react';
import {
  createColumnHelper,
  flexRender,
  getCoreRowModel,
  getFilteredRowModel,
  getSortedRowModel,
  useReactTable,
} from 'tanstack-table-8';
import type { Commitment } from 'troth/core';
import { enter } from '../enter.ts';
import { reactList } from '../reactList.tsx';
import { dueOf, isOpen } from '../trackerData.ts';
import type { Input } from '../view.ts';
import { VirtualTable, virtualTableParts } from '../virtualTable.tsx';
import { dueText, peopleOf, stateOf } from '../words.ts';

// TanStack Table 8, still the one that many have: each row carries closures of its own.

const column = createColumnHelper<Commitment>();
const COLUMNS = [
  column.accessor('title', { header: 'Title' }),
  column.accessor(peopleOf, { id: 'people', header: 'People' }),
  // Its own guess for dates written as texts is far slower.
  column.accessor(dueOf, {
    id: 'due',
    header: 'Due',
    sortingFn: 'basic',
    cell: ({ row }) => dueText(row.original),
  }),
  column.accessor(stateOf, { id: 'state', header: 'State' }),
  column.accessor((one) => (isOpen(one) ? 'open' : 'over'), {
    id: 'phase',
    filterFn: 'equals',
    enableGlobalFilter: false,
  }),
];
const HIDDEN = { phase: false };
const OPEN = [{ id: 'phase', value: 'open' }];
const NONE: typeof OPEN = [];

const coreModel = getCoreRowModel<Commitment>();
const filteredModel = getFilteredRowModel<Commitment>();
const sortedModel = getSortedRowModel<Commitment>();

function List({ commitments, view }: Input) {
  const globalFilter = useDeferredValue(view.search);
  const sorting = useMemo(
    () => (view.sort === 'given' ? [] : [{ id: view.sort, desc: false }]),
    [view.sort],
  );
  const table = useReactTable({
    data: commitments,
    columns: COLUMNS,
    state: {
      sorting,
      columnFilters: view.show === 'open' ? OPEN : NONE,
      globalFilter,
      columnVisibility: HIDDEN,
    },
    getRowId: ({ id }) => id,
    getCoreRowModel: coreModel,
    getFilteredRowModel: filteredModel,
    getSortedRowModel: sortedModel,
  });
  const { rows } = table.getRowModel();
  return (
    <VirtualTable
      head={table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map((header) => (
            <th key={header.id}>
              {flexRender(header.column.columnDef.header, header.getContext())}
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
            cells: row
              .getVisibleCells()
              .map((cell) => (
                <td key={cell.id}>{flexRender(cell.column.columnDef.cell, cell.getContext())}</td>
              )),
          }
        );
      }}
    />
  );
}

enter({ name: 'tanstack8', open: reactList(List), ...virtualTableParts });
