import { cleanLine } from '../../../core/cleanLine.ts';
import { wellFormed } from '../../../core/wellFormed.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';

/** So much of a text makes a name; a text may have a million characters, so no more is looked at. */
const SHORT = 60;
const LOOKED_AT = 300;

type Words = Pick<PostMortemHost, 'shownText' | 'messages' | 'formats'>;

/** A short name of an entry of a list: what it says, else its number. */
export function entryName(host: Words, text: string, number: number): string {
  const line = cleanLine(host.shownText(text.slice(0, LOOKED_AT)));
  if (line === '') return host.messages.entryNumber({ number }, host.formats);
  return line.length > SHORT ? `${wellFormed(line.slice(0, SHORT)).trimEnd()}…` : wellFormed(line);
}
