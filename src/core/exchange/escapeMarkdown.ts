import { cleanLine } from '../cleanLine.ts';
import { wellFormed } from '../wellFormed.ts';

/** Line breaks of any kind: engines differ in what they take for one. */
const lineBreak = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;

/** Signs that mean something anywhere in a line; `.` and `:` only inside a word, as in an address. */
const inlineSign = /[\\`*_{}[\]<>&~|#@=^$]|[.:](?=[^\s.])/g;

/** What makes a list, a heading's underline, a definition or front matter at the start of a line. */
const lineStart = /^(\d*)([-+:.)])/;

/**
 * Text as Markdown that shows exactly that text: whatever stands in it, it becomes paragraphs and
 * line breaks, nothing else (CommonMark and GitHub's tables, lists and bare addresses). Indents are
 * dropped; blank lines part paragraphs.
 */
export function escapeMarkdown(text: string): string {
  const lines = wellFormed(text).split(lineBreak).map(escapeLine);
  return lines
    .map((line, i) => (line !== '' && lines[i + 1] ? `${line}\\` : line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** The same in one line, for a heading, a list entry or a name. */
export function escapeMarkdownLine(text: string): string {
  return escapeLine(cleanLine(wellFormed(text)));
}

function escapeLine(line: string): string {
  return line
    .replaceAll('\t', ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replace(inlineSign, '\\$&')
    .replace(lineStart, '$1\\$2');
}
