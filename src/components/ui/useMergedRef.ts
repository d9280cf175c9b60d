'use client';
import { type ForwardedRef, type RefCallback, type RefObject, useCallback } from 'react';

/** One stable ref that serves the component's own and the caller's, whether object or function. */
export function useMergedRef<T>(own: RefObject<T | null>, given: ForwardedRef<T>): RefCallback<T> {
  return useCallback(
    (node) => {
      own.current = node;
      if (typeof given !== 'function') {
        if (given) given.current = node;
        return;
      }
      // From React 19 on a function ref may hand back its own clean-up.
      const cleanUp: unknown = given(node);
      if (typeof cleanUp !== 'function') return;
      return () => {
        own.current = null;
        cleanUp();
      };
    },
    [own, given],
  );
}
