import { cleanLine } from './cleanLine.ts';
import { wellFormed } from './wellFormed.ts';

/** So much of a text tells it apart from others. */
const SHORT = 60;
/** A text may have a million characters, so no more is looked at. */
const LOOKED_AT = 300;

/**
 * How a text begins, in one line: as many whole words as there is room for; where there are no
 * spaces, as many characters. `''`: nothing is written. `shown` gives a text as it may be read.
 */
export function shortened(text: string, shown: (text: string) => string): string {
  const line = wellFormed(cleanLine(shown(text.slice(0, LOOKED_AT))));
  if (line.length <= SHORT) return line;
  const space = line.lastIndexOf(' ', SHORT);
  const beginning = line.slice(0, space > SHORT / 2 ? space : SHORT);
  return `${wellFormed(beginning).trimEnd()}\u2026`;
}
