'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId, useRef } from 'react';
import { styled } from 'styled-components';
import { tableCss } from './tableCss.ts';
import { useMergedRef } from './useMergedRef.ts';
import { useScrollsSideways } from './useScrollsSideways.ts';
import { ownCss } from './weight.ts';

export interface TableColumn {
  readonly id: string;
  readonly label: ReactNode;
  /** `'end'` for numbers, so that their digits stand under each other. */
  readonly align?: 'start' | 'end' | undefined;
}

export interface TableRow {
  readonly id: string;
  /** One per column, in the columns' order. The first names the row. */
  readonly cells: readonly ReactNode[];
}

export interface TableProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  readonly caption: ReactNode;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

const Root = styled.div.withConfig({ componentId: 'troth-table' })`${ownCss(tableCss)}`;

/** A plain table with named columns and rows. Too wide for its place, it scrolls sideways. */
export const Table = forwardRef<HTMLDivElement, TableProps>(function Table(
  { caption, columns, rows, ...rest },
  ref,
) {
  const captionId = useId();
  const box = useRef<HTMLDivElement>(null);
  const mergedRef = useMergedRef(box, ref);
  const scrolls = useScrollsSideways(box);
  // A box that scrolls must be reachable by keyboard, and so needs a role and a name.
  const region = scrolls && { role: 'region', tabIndex: 0, 'aria-labelledby': captionId };
  return (
    <Root data-part="table" {...rest} {...region} ref={mergedRef}>
      <table>
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, label, align }) => (
              <th key={id} scope="col" data-align={align}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map(({ id, align }, index) =>
                index === 0 ? (
                  <th key={id} scope="row" data-align={align}>
                    {row.cells[index]}
                  </th>
                ) : (
                  <td key={id} data-align={align}>
                    {row.cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Root>
  );
});
