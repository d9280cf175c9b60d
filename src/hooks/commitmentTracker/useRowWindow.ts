'use client';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
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
  const heights = useRef(new Map<string, number>());
  const offsets = useRef<Float64Array>(new Float64Array(1));
  /** What the spacers were last set for. */
  const placed = useRef<(Range & { keys: readonly string[]; all: boolean }) | null>(null);
  /** A row that shall be in view; looked for again once it has been measured. */
  const wanted = useRef<number | null>(null);
  const [range, setRange] = useState<Range>(() => ({
    first: 0,
    end: Math.ceil((UNSEEN + MARGIN) / usual),
  }));
  // A list that became shorter is cut here; the effect below finds out what is in view of it.
  const first = all ? 0 : Math.min(range.first, Math.max(0, keys.length - 1));
  const end = all ? keys.length : Math.min(range.end, keys.length);

  /** Renders other rows when what is in view has come near the end of those that are there. */
  const look = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const top = element.scrollTop;
    const bottom = top + (element.clientHeight || UNSEEN);
    const at = (y: number) => rowAt(offsets.current, y);
    const last = offsets.current.length - 2;
    setRange((range) => {
      const isEnough =
        range.first <= at(top - MARGIN / 2) &&
        range.end > Math.min(last, at(bottom + MARGIN / 2)) &&
        // Rows far away are let go.
        range.first >= at(top - 2 * MARGIN) &&
        range.end <= at(bottom + 2 * MARGIN) + 2;
      return isEnough ? range : { first: at(top - MARGIN), end: at(bottom + MARGIN) + 1 };
    });
  }, []);

  const bringIntoView = useCallback((index: number) => {
    const element = scroller.current;
    if (!element) return;
    const top = offsets.current[index] ?? 0;
    const bottom = offsets.current[index + 1] ?? 0;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight) {
      element.scrollTop = bottom - element.clientHeight;
    }
  }, []);

  const scrollToRow = useCallback(
    (index: number) => {
      wanted.current = index;
      bringIntoView(index);
      look();
    },
    [bringIntoView, look],
  );

  // React 18 warns of layout effects on a server, where neither of the two runs.
  const useMeasuring = typeof document === 'undefined' ? useEffect : useLayoutEffect;
  useMeasuring(() => {
    const element = scroller.current;
    if (!element) return;
    const place = () => {
      const now = rowOffsets(keys, { measured: heights.current, usual });
      offsets.current = now;
      // Set here and not as props: a server's markup stays free of inline styles.
      setHeight(before.current, all ? 0 : (now[first] ?? 0));
      setHeight(after.current, all ? 0 : (now[keys.length] ?? 0) - (now[end] ?? 0));
    };
    const { current: last } = placed;
    const isPlaced =
      last?.keys === keys && last.first === first && last.end === end && last.all === all;
    if (!isPlaced) place();
    placed.current = { keys, first, end, all };
    // What is above the first row in view must not move it when its height turns out different.
    const anchor = rowAt(offsets.current, element.scrollTop);
    let shift = 0;
    let isNew = false;
    for (const row of element.querySelectorAll<HTMLElement>(':scope [data-index]')) {
      const index = Number(row.dataset.index);
      const key = keys[index];
      const height = row.offsetHeight;
      if (key === undefined || height === 0) continue;
      const known = heights.current.get(key) ?? usual;
      if (known === height) continue;
      heights.current.set(key, height);
      isNew = true;
      if (index < anchor) shift += height - known;
    }
    if (isNew) place();
    if (shift !== 0) element.scrollTop += shift;
    if (wanted.current !== null) {
      bringIntoView(wanted.current);
      // Rows on the way there may turn out higher than thought: again, once they are known.
      if (!isNew) wanted.current = null;
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
      if (element.clientWidth === width) return look();
      // Narrower rows are higher ones.
      width = element.clientWidth;
      heights.current.clear();
      placed.current = null;
      setRange((range) => ({ ...range }));
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
