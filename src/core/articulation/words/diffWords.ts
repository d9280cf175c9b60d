import { alignPieces } from './alignPieces.ts';
import { commonEnds } from './commonEnds.ts';
import { type Effort, fullEffort } from './effort.ts';
import { joinParts, type WordPart } from './joinParts.ts';
import { splitSentences } from './splitSentences.ts';
import { isDense, splitWords } from './splitWords.ts';

/**
 * What was changed in a text, word by word: `same` and `removed` parts joined are `before`, `same`
 * and `added` parts joined are `after`, to the last character. First sentences are compared, then
 * the words of those that differ. What a reader sees as one sign (an emoji, a flag, a letter with
 * its marks) is never cut; `locale`: the language, for those that put no space between words.
 *
 * The work has a bound: texts that have little in common are given as removed and added. Parts may
 * hold signs that turn the direction of what follows: show each as isolated (`<bdi>`). Never throws.
 */
export function diffWords(before: string, after: string, locale?: string): WordPart[] {
  const effort = fullEffort(locale);
  const parts = betweenEnds(before, after, (from, to) =>
    partsOf(...splitSentences(from, to), effort, (removed, added) =>
      betweenEnds(removed, added, (one, other) => diffStretch(one, other, effort)),
    ),
  );
  return joinParts(parts);
}

type Compare = (before: string, after: string) => WordPart[];

/** Sets the common beginning and end aside, and compares the rest. */
function betweenEnds(before: string, after: string, compare: Compare): WordPart[] {
  const { start, end } = commonEnds(before, after);
  const from = before.slice(start, before.length - end);
  const to = after.slice(start, after.length - end);
  return [
    { kind: 'same', text: before.slice(0, start) },
    ...(from === '' || to === '' ? replace(from, to) : compare(from, to)),
    { kind: 'same', text: before.slice(before.length - end) },
  ];
}

function diffStretch(before: string, after: string, effort: Effort): WordPart[] {
  const length = before.length + after.length;
  if (length > effort.letters) return replace(before, after);
  effort.letters -= length;
  const locale = localeFor(before, after, effort);
  return partsOf(splitWords(before, locale), splitWords(after, locale), effort, replace);
}

/** Both sides are cut in the same way; `null`: the dictionary would take too much time. */
function localeFor(before: string, after: string, effort: Effort): string | undefined | null {
  if (!isDense(before) && !isDense(after)) return effort.locale;
  const length = before.length + after.length;
  if (length > effort.lookups) return null;
  effort.lookups -= length;
  return effort.locale;
}

function replace(removed: string, added: string): WordPart[] {
  return [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
}

/** Aligns pieces; what lies between those in common is compared further. */
function partsOf(
  before: readonly string[],
  after: readonly string[],
  effort: Effort,
  compare: Compare,
): WordPart[] {
  const parts: WordPart[] = [];
  const at = { before: 0, after: 0 };
  const runs = alignPieces(before, after, effort);
  for (const run of [...runs, { before: before.length, after: after.length, length: 0 }]) {
    const removed = before.slice(at.before, run.before).join('');
    const added = after.slice(at.after, run.after).join('');
    const isReplaced = removed !== '' && added !== '';
    for (const part of (isReplaced ? compare : replace)(removed, added)) parts.push(part);
    at.before = run.before + run.length;
    at.after = run.after + run.length;
    parts.push({ kind: 'same', text: before.slice(run.before, at.before).join('') });
  }
  return parts;
}
