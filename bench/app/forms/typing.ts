import { frame } from '../clock.ts';

/** What is typed, over and over: sentences as somebody writes them here. */
const TEXT =
  ' On both mornings nobody rang from the road, so we only saw it when the boxes were opened. ' +
  'You always say that somebody will call, and then we wait. We would like to hear of it ' +
  'before seven, so that another van can still be sent.';

/** The key that is pressed as number `i`, from 0. */
export function keyAt(i: number): string {
  return TEXT.charAt(i % TEXT.length);
}

/** The text of the first keys. */
export function typedAfter(keys: number): string {
  return Array.from({ length: keys }, (_, i) => keyAt(i)).join('');
}

/**
 * Puts the caret at the end of a field, on the screen. What is around it may only take its real size
 * once it is there, so that it takes more than one go.
 */
export async function enterField(field: HTMLTextAreaElement): Promise<void> {
  field.focus({ preventScroll: true });
  field.setSelectionRange(field.value.length, field.value.length);
  for (let i = 0; i < 10; i += 1) {
    field.scrollIntoView({ block: 'center' });
    await frame();
    await frame();
    if (isOnScreen(field)) return;
  }
}

/** Whether the middle of an element can be seen. */
export function isOnScreen(element: Element): boolean {
  const { top, height, left, width } = element.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === element;
}

/**
 * One key into the focused field. The text goes in by the browser's own editing command, with all
 * that it does and tells (`beforeinput`, `input`, the caret, the undo stack), as from a keyboard.
 */
export function press(field: HTMLTextAreaElement, key: string): void {
  const about = { key, bubbles: true, cancelable: true, composed: true };
  field.dispatchEvent(new KeyboardEvent('keydown', about));
  field.dispatchEvent(new KeyboardEvent('keypress', { ...about, charCode: key.charCodeAt(0) }));
  document.execCommand('insertText', false, key);
  field.dispatchEvent(new KeyboardEvent('keyup', about));
}
