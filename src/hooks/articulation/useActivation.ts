'use client';
import { useEffect, useRef } from 'react';
import type { Articulation } from '../../core/articulation/types.ts';
import { hostProblem } from '../problem.ts';
import type { UseRearticulationOptions } from './UseRearticulationOptions.ts';

/** Tells the host when the open document comes into force, with what becomes of each commitment. */
export function useActivation(
  doc: Articulation,
  { onActivate, onError }: Pick<UseRearticulationOptions, 'onActivate' | 'onError'>,
): void {
  const before = useRef(doc);
  useEffect(() => {
    const last = before.current;
    before.current = doc;
    const hasBegun = last.id === doc.id && last.status !== 'in_force' && doc.status === 'in_force';
    if (!hasBegun || !onActivate) return;
    try {
      onActivate(doc, doc.commitments);
    } catch (cause) {
      onError?.(hostProblem('onActivate', cause));
    }
  }, [doc, onActivate, onError]);
}
