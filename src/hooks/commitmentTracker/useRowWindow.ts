'use client';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { rowAt, rowOffsets } from './rowOffsets.ts';

interface RowWindowOptions {
  /** A key for each row, in order; stable for a row. */
  readonly keys: readonly string[];
  /** How high a row is until one was measured, in pixels. */
  readonly usual: number;
  /** Every row is wanted, as on paper. */
  readonly all?: boolean | undefined;
}

interface Range {
  readonly first: number;
  /** Behind the last one. */
  readonly end: number;
}

/** Rows kept ready on either side of what is in view, in pixels. */
const MARGIN = 400;
/** What is taken to be in view where nothing is laid out: on a server, in a hidden tab. */
const UNSEEN = 640;

const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * A long list of which only the rows in view are in the page. Rows may be of any height: they stand
 * in the flow between two spacers, and each is measured when it is there. Attach `scroller` to the
 * element that scrolls, `before` and `after` to the spacers, and render the rows `first` to `end`,
 * each with its index in `data-index`.
 */
export function useRowWindow({ keys, usual, all = false }: RowWindowOptions) {
  const scroller = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const measured = useRef(new Map<string, number>());
  const [version, setVersion] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for what was measured.
  const offsets = useMemo(
    () => rowOffsets(keys, { measured: measured.current, usual }),
    [keys, usual, version],
  );
  const [seen, setSeen] = useState({ top: 0, height: UNSEEN });

  const range: Range = all
    ? { first: 0, end: keys.length }
    : {
        first: rowAt(offsets, seen.top - MARGIN),
        end: Math.min(keys.length, rowAt(offsets, seen.top + seen.height + MARGIN) + 1),
      };
  const { first, end } = range;

  const look = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const height = element.clientHeight || UNSEEN;
    const top = element.scrollTop;
    // Half a margin of scrolling shows nothing that is not there already; the top shows all.
    setSeen((last) => {
      const isNear = Math.abs(last.top - top) < (top > 0 ? MARGIN / 2 : 1);
      return isNear && last.height === height ? last : { top, height };
    });
  }, []);

  /** A row that shall be in view; looked for again once it has been measured. */
  const wanted = useRef<number | null>(null);
  const bringIntoView = useCallback((offsets: Float64Array, index: number) => {
    const element = scroller.current;
    if (!element) return;
    const [top, bottom] = [offsets[index] ?? 0, offsets[index + 1] ?? 0];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight) {
      element.scrollTop = bottom - element.clientHeight;
    }
  }, []);

  const scrollToRow = useCallback(
    (index: number) => {
      wanted.current = index;
      bringIntoView(offsets, index);
      look();
    },
    [bringIntoView, offsets, look],
  );

  useBrowserLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // Set here and not as props: a server's markup stays free of inline styles.
    setHeight(before.current, all ? 0 : (offsets[first] ?? 0));
    setHeight(after.current, all ? 0 : (offsets[keys.length] ?? 0) - (offsets[end] ?? 0));
    // What is above the first row in view must not move it when its height turns out different.
    const anchor = rowAt(offsets, element.scrollTop);
    let shift = 0;
    let changed = false;
    for (const row of element.querySelectorAll<HTMLElement>(':scope [data-index]')) {
      const index = Number(row.dataset.index);
      const key = keys[index];
      const height = row.offsetHeight;
      if (key === undefined || height === 0) continue;
      const known = measured.current.get(key) ?? usual;
      if (known === height) continue;
      measured.current.set(key, height);
      changed = true;
      if (index < anchor) shift += height - known;
    }
    if (shift !== 0) element.scrollTop += shift;
    if (changed) setVersion((count) => count + 1);
    else if (wanted.current !== null) {
      bringIntoView(offsets, wanted.current);
      wanted.current = null;
    }
    look();
  });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    element.addEventListener('scroll', look, { passive: true });
    if (typeof ResizeObserver === 'undefined') {
      return () => element.removeEventListener('scroll', look);
    }
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      // Narrower rows are higher ones.
      if (element.clientWidth !== width) {
        width = element.clientWidth;
        measured.current.clear();
        setVersion((count) => count + 1);
      }
      look();
    });
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [look]);

  return { scroller, before, after, first, end, scrollToRow };
}

function setHeight(spacer: HTMLElement | null, height: number): void {
  if (spacer) spacer.style.blockSize = `${height}px`;
}
