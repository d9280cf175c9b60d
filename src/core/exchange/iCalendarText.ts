import { wellFormed } from '../wellFormed.ts';
import { utf8Bytes } from './utf8.ts';

const LINE_OCTETS = 75;

/** Line breaks of any kind: some readers take the last two for one. */
const lineBreak = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;

/** A value of type TEXT (RFC 5545, 3.3.11), cleared of control characters. */
export function iCalendarText(text: string): string {
  return wellFormed(text)
    .replace(lineBreak, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A content line with its end, folded at 75 octets, never inside a character (RFC 5545, 3.1). */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = utf8Bytes(character);
    if (octets + more > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return `${folded}\r\n`;
}
