'use client';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { mergeProps } from '../mergeProps.ts';
import { foldText } from './filterRows.ts';
import type { TrackerLine } from './trackerTypes.ts';

interface GridOptions {
  readonly lines: readonly TrackerLine[];
  /** The lines that are in the page: `first` up to before `end`. */
  readonly shown: { readonly first: number; readonly end: number };
  /** Ids of the rows begin with it. */
  readonly id: string;
  /** Rows that a page of keys moves by. */
  readonly page?: number | undefined;
  readonly onOpen: (commitmentId: string) => void;
  /** Brings a line into view. */
  readonly onMove?: ((index: number) => void) | undefined;
}

/** Letters typed within this time belong to one word. */
const TYPING_MS = 700;

/**
 * A long list as a grid with one tab stop: the focus stays on the grid, `aria-activedescendant`
 * walks. Up, Down, Home, End, Page keys move, letters jump to a title, Enter or Space opens.
 */
export function useTrackerGrid({ lines, shown, id, page = 8, onOpen, onMove }: GridOptions) {
  const [wanted, setWanted] = useState<string | null>(null);
  const typed = useRef({ text: '', at: 0 });
  // Kept by key, so that it survives new data; gone rows leave their place to the next one.
  const active = useMemo(() => {
    const at = wanted === null ? -1 : lines.findIndex((line) => line.key === wanted);
    return at >= 0 ? at : lines.findIndex((line) => line.kind === 'row');
  }, [lines, wanted]);

  const moveTo = useCallback(
    (index: number) => {
      const line = lines[index];
      if (!line) return;
      setWanted(line.key);
      onMove?.(index);
    },
    [lines, onMove],
  );

  const jump = (letter: string, now: number) => {
    const last = typed.current;
    const text = now - last.at < TYPING_MS ? last.text + foldText(letter) : foldText(letter);
    typed.current = { text, at: now };
    // The same letter again goes on to the next; a longer word may still mean this one.
    const start = text.length === 1 ? active + 1 : active;
    for (let step = 0; step < lines.length; step += 1) {
      const index = (start + step) % lines.length;
      const line = lines[index];
      if (line?.kind !== 'row') continue;
      if (foldText(line.commitment.title).startsWith(text)) return moveTo(index);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: lines.length - 1,
      PageDown: Math.min(active + page, lines.length - 1),
      PageUp: Math.max(active - page, 0),
    };
    const step = steps[key];
    if (step !== undefined) {
      event.preventDefault();
      moveTo(step);
      return;
    }
    const isTyping = event.timeStamp - typed.current.at < TYPING_MS && typed.current.text !== '';
    if (key === 'Enter' || (key === ' ' && !isTyping)) {
      event.preventDefault();
      const line = lines[active];
      if (line?.kind === 'row') onOpen(line.id);
    } else if (key.length === 1) {
      event.preventDefault();
      jump(key, event.timeStamp);
    }
  };

  // A space would part it into two ids where something points to it.
  const rowId = ({ key }: TrackerLine) =>
    `${id}-${key.replace(/[\s%]/g, (part) => `%${part.charCodeAt(0)}`)}`;
  // Scrolled away, the row is not there to point to; the next key brings it back.
  const activeLine = active >= shown.first && active < shown.end ? lines[active] : undefined;

  const getGridProps = <Props extends object>(props?: Props) =>
    mergeProps(
      {
        id,
        role: 'grid' as const,
        tabIndex: 0,
        'aria-rowcount': lines.length,
        'aria-activedescendant': activeLine && rowId(activeLine),
        onKeyDown,
      },
      props,
    );

  const getRowProps = <Props extends object>(index: number, props?: Props) => {
    const line = lines[index];
    return mergeProps(
      {
        id: line && rowId(line),
        role: 'row' as const,
        'aria-rowindex': index + 1,
        'data-state': index === active ? 'active' : undefined,
        onClick: () => {
          if (line) setWanted(line.key);
          if (line?.kind === 'row') onOpen(line.id);
        },
      },
      props,
    );
  };

  return { active, moveTo, getGridProps, getRowProps };
}

/** What an element around the rows of a grid carries. */
export const rowGroupProps = { role: 'rowgroup' } as const;
/** What a cell carries; the focus stays on the grid. */
export const cellProps = { role: 'gridcell' } as const;
