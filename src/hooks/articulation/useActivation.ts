'use client';
import { useCallback } from 'react';
import type { Articulation } from '../../core/articulation/types.ts';
import { hostProblem } from '../problem.ts';
import type { UseRearticulationOptions } from './UseRearticulationOptions.ts';

/** Hears that a document came into force, and of the version whose place it took, if that is known. */
export type OnActivated = (doc: Articulation, superseded: Articulation | null) => void;

/**
 * Tells the host that the document was brought into force here, with what becomes of each commitment
 * and of the version before. Whoever only sees it happen is not told: one host would take the
 * commitments over twice.
 */
export function useActivation({
  onActivate,
  onSuperseded,
  onError,
}: Pick<UseRearticulationOptions, 'onActivate' | 'onSuperseded' | 'onError'>): OnActivated {
  return useCallback(
    (doc, superseded) => {
      const tell = (name: string, call: () => void) => {
        try {
          call();
        } catch (cause) {
          onError?.(hostProblem(name, cause));
        }
      };
      if (superseded) tell('onSuperseded', () => onSuperseded?.(superseded));
      tell('onActivate', () => onActivate?.(doc, doc.commitments));
    },
    [onActivate, onSuperseded, onError],
  );
}
