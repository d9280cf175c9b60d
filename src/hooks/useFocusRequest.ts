'use client';
import { type RefObject, useCallback, useEffect, useState } from 'react';

const controls = 'input:not([type="hidden"]), textarea, select, button, [tabindex]';

/**
 * A function that moves the focus to an element by its id once the next render is on screen. A
 * fieldset passes the focus on to its chosen (else its first) control. Works in a shadow root.
 */
export function useFocusRequest(root: RefObject<HTMLElement | null>): (id: string) => void {
  const [wanted, setWanted] = useState<{ readonly id: string }>();
  useEffect(() => {
    if (!wanted || !root.current) return;
    const tree = root.current.getRootNode() as Document | ShadowRoot;
    const target = tree.getElementById(wanted.id);
    if (!target) return;
    const control = target.matches(controls)
      ? target
      : (target.querySelector<HTMLElement>('input:checked') ??
        target.querySelector<HTMLElement>(controls));
    control?.focus({ preventScroll: true });
    target.scrollIntoView?.({ block: 'nearest' });
  }, [wanted, root]);
  return useCallback((id) => setWanted({ id }), []);
}
