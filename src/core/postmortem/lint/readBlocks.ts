/** A stretch of a text that hangs together: a paragraph or an item of a list. */
export interface Block {
  readonly text: string;
  readonly start: number;
}

const line = /([^\r\n\u2028\u2029]*)(\r\n|[\r\n\u2028\u2029]|$)/g;
const quoted = /^\s*>/;
const listed = /^\s*([-*+•–]|\d{1,3}[.)])\s/;

/**
 * The blocks of a text. Blank lines part them, an item of a list begins one, and lines that Markdown
 * takes for a quote (`>` in front) are left out. A single line break parts nothing.
 */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) blocks.push({ text: text.slice(start, end), start });
  };
  for (const { 0: all, 1: words = '', index } of text.matchAll(line)) {
    const isOut = words.trim() === '' || quoted.test(words);
    if (isOut || listed.test(words)) {
      close(index);
      start = isOut ? index + all.length : index;
    }
  }
  close(text.length);
  return blocks;
}
