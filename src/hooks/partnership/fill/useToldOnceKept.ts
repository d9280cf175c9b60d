'use client';
import { useCallback, useMemo, useRef } from 'react';
import type { UseRearticulationOptions } from '../../articulation/UseRearticulationOptions.ts';

type Told = Pick<UseRearticulationOptions, 'onActivate' | 'onSuperseded'>;

/**
 * The host's callbacks for a version that came into force here, told once the record has kept it:
 * what the store refuses after all never came into force. `keeping` begins the wait, and returns how
 * to end it: with whether it was kept.
 */
export function useToldOnceKept({ onActivate, onSuperseded }: Told) {
  const isKept = useRef<Promise<boolean>>(Promise.resolve(true));
  const keeping = useCallback(() => {
    let end: (kept: boolean) => void = () => {};
    isKept.current = new Promise((resolve) => {
      end = resolve;
    });
    return end;
  }, []);
  const told = useMemo(
    (): Told => ({
      onActivate:
        onActivate &&
        (async (doc, dispositions) => {
          if (await isKept.current) await onActivate(doc, dispositions);
        }),
      onSuperseded:
        onSuperseded &&
        (async (doc) => {
          if (await isKept.current) await onSuperseded(doc);
        }),
    }),
    [onActivate, onSuperseded],
  );
  return { keeping, told };
}
