'use client';
import type { MouseEvent } from 'react';

/**
 * For a form's own button: tells the form itself that it was pressed. A frame that is sandboxed
 * without `allow-forms` drops a submission before anybody hears of it. Enter in a field presses the
 * button, too.
 */
export function tellForm(event: MouseEvent<HTMLButtonElement>): void {
  const { form } = event.currentTarget;
  if (event.defaultPrevented || !form) return;
  event.preventDefault();
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}
