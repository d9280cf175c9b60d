'use client';
import type { ReactNode } from 'react';
import type { MeasureTable } from '../../hooks/commitmentTracker/measureTypes.ts';
import { Table } from '../ui/Table.tsx';

interface TextTableProps {
  readonly table: MeasureTable;
  /** What stands under the name of a row. */
  readonly under?: ((index: number) => ReactNode) | undefined;
}

/** A table of figures: names first, then numbers under each other. */
export function TextTable({ table, under }: TextTableProps) {
  return (
    <Table
      caption={table.caption}
      columns={table.columns.map((label, index) => ({
        id: label,
        label,
        align: index === 0 ? 'start' : 'end',
      }))}
      rows={table.rows.map(({ id, cells: [name, ...numbers] }, index) => ({
        id,
        cells: [
          under ? (
            <>
              {name}
              {under(index)}
            </>
          ) : (
            name
          ),
          ...numbers,
        ],
      }))}
    />
  );
}
