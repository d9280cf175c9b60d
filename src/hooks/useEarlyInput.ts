'use client';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Hands over what was chosen and typed in a page from a server before React took it over. React
 * leaves that on the screen, tells nobody of it, and wipes it out when it next draws.
 */
export function useEarlyInput(root: RefObject<HTMLElement | null>): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    for (const control of root.current?.querySelectorAll<HTMLInputElement>(controls) ?? []) {
      const { value, checked, defaultValue, defaultChecked } = control;
      // Once React is done: events in between would find the values of the server.
      if (checked && !defaultChecked) queueMicrotask(() => choose(control));
      if (value !== defaultValue) queueMicrotask(() => type(control, value));
    }
  }, [root]);
}

const controls = 'input:not([type="file"]), textarea';

function choose(control: HTMLInputElement): void {
  control.checked = false;
  control.click();
}

/** React hears of a value only if it is not the one that was last set in the ordinary way. */
function type(control: HTMLInputElement, value: string): void {
  control.value = control.defaultValue;
  Reflect.set(Object.getPrototypeOf(control), 'value', value, control);
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
