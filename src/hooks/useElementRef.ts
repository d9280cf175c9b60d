'use client';
import { type Ref, type RefCallback, type RefObject, useCallback, useRef } from 'react';

/**
 * The element that a hook needs, and a function that joins the hook's ref with the caller's. The
 * joined ref is the same as long as the caller's is, so React does not detach it in between.
 */
export function useElementRef<T extends Element>(): [
  RefObject<T | null>,
  (given: Ref<T> | undefined) => RefCallback<T>,
] {
  const element = useRef<T | null>(null);
  const last = useRef<{ readonly given: Ref<T> | undefined; readonly joined: RefCallback<T> }>(
    null,
  );
  const join = useCallback((given: Ref<T> | undefined) => {
    if (last.current && last.current.given === given) return last.current.joined;
    const joined = (node: T | null) => {
      element.current = node;
      if (typeof given !== 'function') {
        if (given) (given as { current: T | null }).current = node;
        return;
      }
      // From React 19 on a function ref may hand back its own clean-up.
      const cleanUp: unknown = given(node);
      if (typeof cleanUp !== 'function') return;
      return () => {
        element.current = null;
        cleanUp();
      };
    };
    last.current = { given, joined };
    return joined;
  }, []);
  return [element, join];
}
