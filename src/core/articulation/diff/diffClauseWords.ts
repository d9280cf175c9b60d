import { textFields } from '../textFields.ts';
import { diffWords } from '../words/diffWords.ts';
import type { ClauseDiff } from './clauseDiff.ts';

/** The same, with what was changed in each text, word by word (`diffWords`). Never throws. */
export function diffClauseWords(diff: ClauseDiff, locale?: string): ClauseDiff {
  if (diff.fields.length === 0) return diff;
  const fields = diff.fields.map((one) =>
    textFields.includes(one.field)
      ? { ...one, words: diffWords(textOf(one.before), textOf(one.after), locale) }
      : one,
  );
  return { ...diff, fields };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
