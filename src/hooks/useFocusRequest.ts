'use client';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

const controls = 'input:not([type="hidden"]), textarea, select, button, [tabindex]';

/**
 * So long the element may take to come, in milliseconds: a host that owns the value may render twice
 * before it is there. Later, the focus would be taken from something else.
 */
const PATIENCE = 500;

/**
 * A function that moves the focus to an element by its id once it is on screen. A fieldset passes
 * the focus on to its chosen (else its first) control. Works in a shadow root.
 */
export function useFocusRequest(root: RefObject<HTMLElement | null>): (id: string) => void {
  const wanted = useRef<{ readonly id: string; readonly at: number } | null>(null);
  const [, redraw] = useState({});
  useEffect(() => {
    if (!wanted.current || !root.current) return;
    const { id, at } = wanted.current;
    const tree = root.current.getRootNode() as Document | ShadowRoot;
    const target = tree.getElementById(id);
    const isTooLate = performance.now() - at > PATIENCE;
    if (target || isTooLate) wanted.current = null;
    if (!target || isTooLate) return;
    const control = target.matches(controls)
      ? target
      : (target.querySelector<HTMLElement>('input:checked') ??
        target.querySelector<HTMLElement>(controls));
    control?.focus({ preventScroll: true });
    target.scrollIntoView?.({ block: 'nearest' });
  });
  return useCallback((id) => {
    wanted.current = { id, at: performance.now() };
    redraw({});
  }, []);
}
