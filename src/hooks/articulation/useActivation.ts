'use client';
import { useCallback } from 'react';
import type { Articulation } from '../../core/articulation/types.ts';
import { hostProblem } from '../problem.ts';
import type { UseRearticulationOptions } from './UseRearticulationOptions.ts';

/**
 * Tells the host that the document was brought into force here, with what becomes of each commitment.
 * Whoever only sees it happen is not told: one host would take the commitments over twice.
 */
export function useActivation({
  onActivate,
  onError,
}: Pick<UseRearticulationOptions, 'onActivate' | 'onError'>): (doc: Articulation) => void {
  return useCallback(
    (doc) => {
      try {
        onActivate?.(doc, doc.commitments);
      } catch (cause) {
        onError?.(hostProblem('onActivate', cause));
      }
    },
    [onActivate, onError],
  );
}
