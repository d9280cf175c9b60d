import { soon } from './soon.ts';

/** So long (in milliseconds) a slice takes at most, unless one piece of work takes longer. */
const SLICE = 8;
/** So much a slice does at most, unless one piece is more: what was done is to be shown as well. */
const MOST = 20_000;

interface SlicedWork {
  /** How many pieces there are, at least one. */
  readonly count: number;
  /** How much a piece is: a slice takes pieces of 20,000 in all, the first one however long it takes. */
  readonly sizeOf: (piece: number) => number;
  readonly work: (piece: number) => void;
  /** After each slice; the first one is over before the function returns. */
  readonly onSlice: () => void;
}

/**
 * Does work in pieces without keeping the thread from what people do; returns how to call it off.
 * The first slice is measured by its size alone, so that what is small never shows half done.
 */
export function runInSlices({ count, sizeOf, work, onSlice }: SlicedWork): () => void {
  let next = 0;
  let callOff: (() => void) | null = null;
  const run = () => {
    const end = next === 0 ? Number.POSITIVE_INFINITY : performance.now() + SLICE;
    let size = 0;
    do {
      size += sizeOf(next);
      work(next);
      next += 1;
    } while (next < count && size + sizeOf(next) <= MOST && performance.now() < end);
    callOff = next < count ? soon(run) : null;
    onSlice();
  };
  run();
  return () => callOff?.();
}
