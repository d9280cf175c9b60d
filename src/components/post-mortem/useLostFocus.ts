'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { focusedElement } from '../ui/focusedElement.ts';

interface Held {
  readonly element: Element;
  readonly section: HTMLElement | null;
}

/**
 * Finds a new place for the focus where what had it goes from the page by what somebody else does: a
 * section is taken from the light, an account is opened. `onLost`: called with the section that it
 * was in, as far as that is still there.
 */
export function useLostFocus(
  root: RefObject<HTMLElement | null>,
  onLost: (section: HTMLElement | null) => void,
): void {
  const held = useRef<Held | null>(null);
  useEffect(() => {
    const page = root.current;
    if (!page) return;
    const take = ({ target }: FocusEvent) => {
      const element = target as Element;
      held.current = { element, section: element.closest<HTMLElement>('[data-section]') };
    };
    const leave = ({ target }: FocusEvent) =>
      // Some browsers tell of what is taken away as well: that is gone by then.
      queueMicrotask(() => {
        const { element } = held.current ?? {};
        const hasLeft = element?.isConnected && focusedElement() !== element;
        if (element === target && hasLeft) held.current = null;
      });
    page.addEventListener('focusin', take);
    page.addEventListener('focusout', leave);
    return () => {
      page.removeEventListener('focusin', take);
      page.removeEventListener('focusout', leave);
    };
  }, [root]);
  useEffect(() => {
    if (!held.current || held.current.element.isConnected) return;
    // What somebody takes away by a press of their own says where to go on: that comes first.
    const timer = setTimeout(() => {
      const lost = held.current;
      if (!lost || lost.element.isConnected) return;
      held.current = null;
      if (!focusedElement()) onLost(lost.section?.isConnected ? lost.section : null);
    });
    return () => clearTimeout(timer);
  });
}
