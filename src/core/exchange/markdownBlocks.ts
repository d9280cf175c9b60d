import { escapeMarkdown, escapeMarkdownLine } from './escapeMarkdown.ts';

/** A label and what is said to it; nothing is left out. */
export type Fact = readonly [label: string, value: string];

/** Markdown in paragraphs, lists and headings, parted by empty lines. */
export type Blocks = readonly string[];

/** A label above a text of any length; nothing at all where the text says nothing. */
export function labelled(label: string, text: string): Blocks {
  const escaped = escapeMarkdown(text);
  return escaped === '' ? [] : [bold(label), escaped];
}

/** A list of labels with values in one line each. */
export function facts(all: readonly Fact[]): Blocks {
  return block(all.filter(says).map(([label, value]) => `- ${fact(label, value)}`));
}

/** A list of texts, each in one line. */
export function bullets(texts: readonly string[]): Blocks {
  return block(
    texts
      .map(escapeMarkdownLine)
      .filter(Boolean)
      .map((text) => `- ${text}`),
  );
}

/** A labelled list of texts; nothing without any. */
export function labelledBullets(label: string, texts: readonly string[]): Blocks {
  const list = bullets(texts);
  return list.length === 0 ? [] : [bold(label), ...list];
}

/** One entry of a list with facts about it below. `head`: Markdown already. */
export function entry(head: string, all: readonly Fact[]): string {
  return [
    `- ${head}`,
    ...all.filter(says).map(([label, value]) => `  - ${fact(label, value)}`),
  ].join('\n');
}

/** Lines that belong together, such as the entries of a list; nothing without any. */
export function block(lines: readonly string[]): Blocks {
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** A heading only where something stands below it. */
export function below(heading: string, said: Blocks): Blocks {
  return said.length === 0 ? [] : [heading, ...said];
}

export function bold(text: string): string {
  const escaped = escapeMarkdownLine(text);
  return escaped === '' ? '' : `**${escaped}**`;
}

function fact(label: string, value: string): string {
  // A sentence that speaks for itself has no label.
  if (label === '') return escapeMarkdownLine(value);
  return `${bold(label.endsWith('?') ? label : `${label}:`)} ${escapeMarkdownLine(value)}`;
}

function says([, value]: Fact): boolean {
  return escapeMarkdownLine(value) !== '';
}
