import type { FocusEvent, FormEvent } from 'react';

type Area = HTMLTextAreaElement;

/** The length of what stood there when its height was last looked at. */
const lengths = new WeakMap<Area, number>();

/**
 * A text area that is as tall as its text has all that surrounds it laid out at every key. So while
 * somebody writes in it, its size is set and contained, and found anew once the text no longer fits,
 * or is shorter. Who has pulled it to a height keeps that.
 */
export const steadyHeight = {
  onFocus: ({ currentTarget }: FocusEvent<Area>) => hold(currentTarget),
  onInput: ({ currentTarget: area }: FormEvent<Area>) => {
    const isShorter = area.value.length < (lengths.get(area) ?? 0);
    lengths.set(area, area.value.length);
    if (!isShorter && area.scrollHeight <= area.clientHeight) return;
    release(area);
    hold(area);
  },
  onBlur: ({ currentTarget }: FocusEvent<Area>) => release(currentTarget),
};

function hold(area: Area): void {
  const style = getComputedStyle(area);
  if (area.style.height !== '' || style.getPropertyValue('field-sizing') !== 'content') return;
  lengths.set(area, area.value.length);
  const held = { 'block-size': style.blockSize, contain: 'layout size', 'field-sizing': 'fixed' };
  for (const [name, value] of Object.entries(held)) area.style.setProperty(name, value);
}

function release(area: Area): void {
  for (const name of ['block-size', 'contain', 'field-sizing']) area.style.removeProperty(name);
}
