import { compileRules, type Searches } from './compileRules.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findMarks } from './findMarks.ts';
import { readBlocks } from './readBlocks.ts';
import { readSentences } from './readSentences.ts';
import { plainWord, readTokens } from './readTokens.ts';
import type { Hint, LintPack } from './types.ts';

/** How much of a text is read, in UTF-16 code units. */
const MOST_CHARACTERS = 100_000;

/** A word of a name that tells who is meant: a longer one, or an acronym. */
const telling = /^\p{L}{4}|^\p{Lu}{2}/u;

const packs = new Map<string, LintPack>([
  ['de', de],
  ['en', en],
]);
const compiled = new Map<string, Searches>();

/** The languages that the check knows. */
export const lintLocales: readonly string[] = [...packs.keys()];

/**
 * Marks words that tend to close a conversation after something went wrong, with a question to ask
 * instead. Advice for the one who writes: it finds what is likely, not all there is.
 *
 * Quotes are left alone: in “…”, "…", ‘…’, „…“, ‚…‘, «…» and »…«, and lines that begin with `>`. A
 * quote that is not closed reaches to the end of its paragraph, never beyond. Left alone, too, is
 * what people say of their own side ("we should have told you"): so one takes responsibility.
 *
 * The time is in proportion to the length, and only the first 100,000 UTF-16 units are read.
 *
 * @param text - what was written, as it was written
 * @param locale - its language: 'en', 'de' or a variant such as 'de-AT'; any other finds nothing
 * @param partyNames - what the parties are called; without, they are found only as "you" and "they"
 * @returns hints that do not overlap, by where they start
 */
export function lintLanguage(
  text: string,
  locale: string,
  partyNames: readonly string[] = [],
): Hint[] {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  const pack = packs.get(language);
  if (!pack) return [];
  const searches = compiled.get(language) ?? compileRules(pack);
  compiled.set(language, searches);
  const names = nameWords(partyNames);

  return readBlocks(text.slice(0, MOST_CHARACTERS))
    .flatMap((block) => readSentences(readTokens(block, names)))
    .flatMap((sentence) =>
      findMarks(searches, sentence).map(({ start, end, category }) => ({
        start: sentence[start]?.start ?? 0,
        end: sentence[end - 1]?.end ?? 0,
        category,
        ...pack.advice[category],
      })),
    );
}

/** What people call a party: its name's first word that is no article, such as "Harbour". */
function nameWords(names: readonly string[]): ReadonlySet<string> {
  const shortNames = names.map(
    (name) => name.split(/\s+/).find((word) => telling.test(word)) ?? '',
  );
  return new Set(shortNames.map(plainWord));
}
