import { cleanLine } from '../cleanLine.ts';
import { MAX_LINE_LENGTH } from '../read/sentences.ts';
import { wellFormed } from '../wellFormed.ts';

/** A text as the title of a commitment: in one line, and no longer than one can be. */
export function titleFrom(text: string): string {
  const line = cleanLine(text);
  const start = line.slice(0, MAX_LINE_LENGTH - 1).trimEnd();
  return wellFormed(line.length > MAX_LINE_LENGTH ? `${start}…` : line);
}
