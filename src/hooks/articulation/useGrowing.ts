'use client';
import { startTransition, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { soon } from './soon.ts';

/** So many at once are more than a screen can show. */
const MOST = 25;
/** Of long ones fewer, and one at least: so many characters at first, and then. */
const FIRST_LENGTH = 80_000;
const LENGTH = 200_000;

const never = () => () => {};
const no = () => false;
const yes = () => true;

/**
 * How many entries of a long list are drawn by now: a screenful at once, and the others as there is
 * time. A server's markup has them all. `lengthOf`: how much text an entry is, in characters.
 */
export function useGrowing<Entry>(
  entries: readonly Entry[],
  lengthOf: (entry: Entry) => number,
): number {
  const isMarkup = useSyncExternalStore(never, no, yes);
  const [drawn, setDrawn] = useState(() =>
    isMarkup ? Number.POSITIVE_INFINITY : further(0, entries, lengthOf),
  );
  const grow = useRef(() => {});
  useEffect(() => {
    grow.current = () => setDrawn(further(drawn, entries, lengthOf));
  });
  const total = entries.length;
  useEffect(() => {
    if (drawn >= total) return;
    return soon(() => startTransition(() => grow.current()));
  }, [drawn, total]);
  return Math.min(drawn, total);
}

/** As many more as are drawn at once; what comes into a short list is drawn with it. */
function further<Entry>(
  drawn: number,
  entries: readonly Entry[],
  lengthOf: (entry: Entry) => number,
): number {
  let next = drawn;
  const most = drawn === 0 ? FIRST_LENGTH : LENGTH;
  let length = 0;
  while (next < drawn + MOST && length < most) {
    const entry = entries[next];
    length += entry === undefined ? 0 : lengthOf(entry);
    next += 1;
  }
  return next;
}
