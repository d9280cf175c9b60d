'use client';
import { memo, useEffect, useId, useMemo, useRef } from 'react';
import { changes } from '../../hooks/commitmentTracker/mapChanged.ts';
import type { TrackerColumn } from '../../hooks/commitmentTracker/trackerTypes.ts';
import { useRowWindow } from '../../hooks/commitmentTracker/useRowWindow.ts';
import {
  cellProps,
  rowGroupProps,
  useTrackerGrid,
} from '../../hooks/commitmentTracker/useTrackerGrid.ts';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';
import { usePrinting } from '../ui/usePrinting.ts';
import { Nothing } from './Nothing.tsx';
import { Row } from './Row.tsx';

/** A guess that holds until a row has been measured, in pixels. */
const ROW = 80;

interface ListProps {
  readonly tracker: TrackerApi;
  readonly column: TrackerColumn;
  readonly headingLevel: 3 | 4 | 5;
}

/** One list under its heading, or a word where nothing is in it. */
export function List({ tracker, column, headingLevel }: ListProps) {
  const { messages, formats } = tracker;
  const Heading = `h${headingLevel}` as const;
  const titleId = useId();
  const list = useRef<HTMLElement>(null);
  return (
    <section ref={list} data-part="column" data-column={column.id} aria-labelledby={titleId}>
      <Heading data-part="column-title" id={titleId} tabIndex={-1}>
        {column.label}{' '}
        <span data-part="count">{messages.count({ count: column.count }, formats)}</span>
      </Heading>
      {column.count === 0 ? (
        <Nothing tracker={tracker} column={column} list={list} />
      ) : (
        <Rows
          column={column}
          titleId={titleId}
          nameOf={column.id === 'all' ? tracker.host.nameOf : tracker.shortNameOf}
          onOpen={tracker.actions.open}
          host={tracker.host}
          acts={tracker.acts}
          messages={messages}
          formats={formats}
        />
      )}
    </section>
  );
}

interface RowsProps extends Pick<TrackerApi, 'host' | 'acts' | 'messages' | 'formats'> {
  readonly column: TrackerColumn;
  readonly titleId: string;
  readonly nameOf: TrackerApi['shortNameOf'];
  readonly onOpen: (commitmentId: string) => void;
}

/**
 * Only the rows in view are in the page; the counts say how many there really are. Remembered,
 * because a letter typed into the search draws the tools at once and the rows later.
 */
const Rows = memo(function Rows({ column, titleId, onOpen, ...row }: RowsProps) {
  const { messages, formats } = row;
  const { lines } = column;
  const id = useId();
  const keys = useKeys(lines);
  const rows = useRowWindow({ keys, usual: ROW, all: usePrinting() });
  const { first, end } = rows;
  const grid = useTrackerGrid({
    lines,
    id,
    shown: { first, end },
    onOpen,
    onMove: rows.scrollToRow,
  });
  return (
    <div
      {...grid.getGridProps({ 'aria-labelledby': titleId, 'aria-describedby': `${id}-keys` })}
      ref={rows.scroller}
      data-part="scroller"
    >
      <div ref={rows.before} role="presentation" />
      <div {...rowGroupProps} data-part="grid">
        {lines.slice(first, end).map((line, i) => (
          <div
            key={line.key}
            {...grid.getRowProps(first + i)}
            data-index={first + i}
            data-part="row"
            data-kind={line.kind}
          >
            {line.kind === 'group' ? (
              <span {...cellProps} data-part="group-label">
                {line.label} <span data-part="count">{formats.number(line.count)}</span>
              </span>
            ) : (
              <Row {...row} row={line} />
            )}
          </div>
        ))}
      </div>
      <div ref={rows.after} role="presentation" />
      <span id={`${id}-keys`} hidden>
        {messages.keys}
      </span>
    </div>
  );
});

/** The keys of the lines; the same list as before while they are the same. */
function useKeys(lines: TrackerColumn['lines']): readonly string[] {
  const last = useRef<{ lines: TrackerColumn['lines']; keys: readonly string[] } | null>(null);
  const keys = useMemo(() => {
    const before = last.current;
    const isAsLong = before?.lines.length === lines.length;
    const places = isAsLong ? changes(before.lines, lines) : null;
    const isSame = places?.every((at) => lines[at]?.key === before?.keys[at]);
    return before && isSame ? before.keys : lines.map((line) => line.key);
  }, [lines]);
  useEffect(() => {
    last.current = { lines, keys };
  });
  return keys;
}
