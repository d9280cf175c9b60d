import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import { overscan, rowHeight } from './contestant.ts';

type Props = {
  /** Cells of the head. */
  head: ReactNode;
  count: number;
  /** One row, drawn when it is in view. */
  row(index: number): { id: string; cells: ReactNode } | undefined;
};

/** A table of which TanStack Virtual keeps the rows in view in the page. */
export function VirtualTable({ head, count, row }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
  });
  return (
    <div className="scroller" ref={scroller}>
      <table>
        <thead>{head}</thead>
        <tbody style={{ blockSize: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const shown = row(index);
            if (!shown) return null;
            return (
              <tr key={shown.id} data-index={index} style={{ transform: `translateY(${start}px)` }}>
                {shown.cells}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Where to look in it. */
export const virtualTableParts = {
  row: 'tbody tr',
  place: 'data-index',
  cells: {
    title: 'td:nth-child(1)',
    people: 'td:nth-child(2)',
    due: 'td:nth-child(3)',
    state: 'td:nth-child(4)',
  },
  scroller: '.scroller',
};
