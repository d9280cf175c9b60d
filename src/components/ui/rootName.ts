import type { AriaAttributes } from 'react';

/** A widget is named by its title, unless the host names it: a title would win over a label. */
export function rootName(
  titleId: string,
  { 'aria-label': label }: AriaAttributes,
): Pick<AriaAttributes, 'aria-labelledby'> {
  return label === undefined ? { 'aria-labelledby': titleId } : {};
}
