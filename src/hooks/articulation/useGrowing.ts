'use client';
import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import { soon } from './soon.ts';

/** So many are more than a screen can show. */
const STEP = 25;

const never = () => () => {};
const no = () => false;
const yes = () => true;

/**
 * How many entries of a long list are drawn by now: a screenful at once, and the others as there is
 * time. A server's markup has them all.
 */
export function useGrowing(total: number): number {
  const isMarkup = useSyncExternalStore(never, no, yes);
  const [drawn, setDrawn] = useState(isMarkup ? Number.POSITIVE_INFINITY : STEP);
  useEffect(() => {
    if (drawn >= total) return;
    return soon(() => startTransition(() => setDrawn(drawn + STEP)));
  }, [drawn, total]);
  return Math.min(drawn, total);
}
