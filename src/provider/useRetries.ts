'use client';
import { useEffect } from 'react';
import type { RecordKeeper } from '../hooks/partnership/RecordKeeper.ts';
import { onReturn } from '../store/partnership/onReturn.ts';

/** How long a store that cannot be reached is left in peace. */
const PAUSE_MS = 20_000;

/**
 * Asks a store once more while it cannot be reached: when the line is back, or somebody comes back to
 * the page, and every so often. A store need not watch its line itself.
 */
export function useRetries(keeper: RecordKeeper, isOffline: boolean): void {
  useEffect(() => {
    if (!isOffline) return;
    const { retry } = keeper;
    const stop = onReturn(retry);
    window.addEventListener('online', retry);
    const timer = setInterval(retry, PAUSE_MS);
    return () => {
      stop();
      window.removeEventListener('online', retry);
      clearInterval(timer);
    };
  }, [keeper, isOffline]);
}
