import { cleanLine } from '../../../core/cleanLine.ts';
import { wellFormed } from '../../../core/wellFormed.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';

/** So much of a text makes a name; a text may have a million characters, so no more is looked at. */
const SHORT = 60;
const LOOKED_AT = 300;

type Words = Pick<RearticulationHost, 'shownText' | 'messages' | 'formats'>;

/** A short name of a clause: how it begins, else its place in its section. */
export function clauseName({ shownText, messages, formats }: Words, text: string, place: number) {
  const line = wellFormed(cleanLine(shownText(text.slice(0, LOOKED_AT))));
  const short = line.length > SHORT ? `${wellFormed(beginning(line)).trimEnd()}…` : line;
  return messages.clauseName({ text: short, place }, formats);
}

/** As many whole words as there is room for; where there are no spaces, as many characters. */
function beginning(line: string): string {
  const space = line.lastIndexOf(' ', SHORT);
  return line.slice(0, space > SHORT / 2 ? space : SHORT);
}
