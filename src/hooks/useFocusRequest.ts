'use client';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { controlIn } from './controlIn.ts';

/**
 * So long an element that was not there at once may take to come, in milliseconds: a host that owns
 * the value may render twice before it is there. Later, the focus would be taken from something else.
 */
const PATIENCE = 500;

interface Wanted {
  readonly id: string;
  readonly otherwise: string | null;
  /** When it was missed first. A drawing that takes long is not late by itself. */
  readonly missedAt?: number;
  /** What has the focus meanwhile. */
  readonly meanwhile?: HTMLElement | null;
}

/**
 * A function that moves the focus to an element by its id once it is on screen. A fieldset passes
 * the focus on to its first control (`controlIn`). `otherwise`: what has the focus where there is
 * no such control, or not yet. Works in a shadow root.
 */
export function useFocusRequest(
  root: RefObject<HTMLElement | null>,
): (id: string, otherwise?: string) => void {
  const wanted = useRef<Wanted | null>(null);
  const [, redraw] = useState({});
  useEffect(() => {
    if (!wanted.current || !root.current) return;
    const { id, otherwise, missedAt = performance.now(), meanwhile = null } = wanted.current;
    wanted.current = null;
    const tree = root.current.getRootNode() as Document | ShadowRoot;
    const hasGoneOn = meanwhile !== null && tree.activeElement !== meanwhile;
    if (hasGoneOn || performance.now() - missedAt > PATIENCE) return;
    if (comeTo(tree.getElementById(id))) return;
    const next = meanwhile ?? (otherwise === null ? null : comeTo(tree.getElementById(otherwise)));
    wanted.current = { id, otherwise, missedAt, meanwhile: next };
  });
  return useCallback((id, otherwise) => {
    wanted.current = { id, otherwise: otherwise ?? null };
    redraw({});
  }, []);
}

/** Moves the focus there, or to a control in it; what has it now, or `null` where nothing can. */
function comeTo(target: HTMLElement | null): HTMLElement | null {
  if (target === null) return null;
  const control = controlIn(target);
  control?.focus({ preventScroll: true });
  target.scrollIntoView?.({ block: 'nearest' });
  return control;
}
