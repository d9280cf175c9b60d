import { cleanLine } from '../cleanLine.ts';
import { isEntityId } from '../entityId.ts';
import {
  type Read,
  readDate,
  readId,
  readInstant,
  readLine,
  readLineOrNone,
  readText,
  wordOf,
} from '../read/readFields.ts';
import { accept, type Result } from '../result.ts';
import type { CalendarDate, Instant } from '../types.ts';
import { wellFormed } from '../wellFormed.ts';
import { isOrderKey } from './orderKeys.ts';
import { MOST_ENTRIES, refuseShape } from './sentences.ts';
import { leaf, type Shape } from './shapes.ts';

/** Reads what may be left blank: `''`. */
export function blankOr<T extends string>(read: Read<T>): Read<T | ''> {
  return (value, path) => (value === '' ? accept('') : read(value, path));
}

const blank = (): '' => '';

/** A text that is too long is shown all the same: nobody loses what they have written. */
const shownText = (value: unknown) => (typeof value === 'string' ? wellFormed(value) : '');
const shownLine = (value: unknown) => wellFormed(cleanLine(value));

/** Words of any length. */
export const text: Shape<string> = leaf(readText, shownText, true);

/** Words in one line; it may be empty. */
export const line: Shape<string> = leaf(readLineOrNone, shownLine, true);

/** Words in one line that say something. */
export const title: Shape<string> = leaf(readLine, shownLine, true);

export const dateOrBlank: Shape<CalendarDate | ''> = leaf(blankOr(readDate), blank);
export const instantOrBlank: Shape<Instant | ''> = leaf(blankOr(readInstant), blank);
export const instant: Shape<Instant> = leaf<Instant>(readInstant, blank);

/** A moment, or a day where nobody knows the hour; `''`: nobody knows. */
export const when: Shape<Instant | CalendarDate | ''> = leaf(
  blankOr((value, path) =>
    typeof value === 'string' && value.includes('T')
      ? readInstant(value, path)
      : readDate(value, path),
  ),
  blank,
);

/** The id of something or somebody. */
export const name: Shape<string> = leaf<string>(readId, blank);
export const nameOrBlank: Shape<string> = leaf<string>(blankOr(readId), blank);

/** The ids of several, each once; of a bad list, those that are ids are shown. */
export const names: Shape<readonly string[]> = leaf<readonly string[]>(readNames, (value) =>
  Array.isArray(value) ? [...new Set(value.filter(isEntityId))].slice(0, MOST_ENTRIES) : [],
);

function readNames(value: unknown, path: string): Result<readonly string[]> {
  if (value === undefined) return refuseShape('missing', path);
  if (!Array.isArray(value)) return refuseShape('notAnArray', path);
  if (value.length > MOST_ENTRIES) return refuseShape('tooMany', path);
  for (let i = 0; i < value.length; i += 1) {
    const id = readId(value[i], path ? `${path}.${i}` : String(i));
    if (!id.ok) return id;
  }
  return accept([...new Set<string>(value)]);
}

/** One of the words; a bad one becomes `fallback`, the first one if left out. */
export function word<Word extends string>(
  words: readonly [Word, ...Word[]],
  fallback: Word = words[0],
): Shape<Word> {
  return leaf(wordOf(words), () => fallback);
}

/** One of the words, or none of them yet. */
export function wordOrBlank<Word extends string>(words: readonly Word[]): Shape<Word | ''> {
  return leaf(blankOr(wordOf(words)), blank);
}

/** One of the words, or `null`: nobody has said. */
export function wordOrNull<Word extends string>(words: readonly Word[]): Shape<Word | null> {
  const read = wordOf(words);
  return leaf<Word | null>(
    (value, path) => (value === null ? accept(null) : read(value, path)),
    () => null,
  );
}

/** Where an entry stands in its list. */
export const order: Shape<string> = leaf<string>(
  (value, path) => (isOrderKey(value) ? accept(value) : refuseShape('order', path, value)),
  (value) => (typeof value === 'string' ? value : ''),
);

/** A number on the scale that the host uses, or `null`: not rated. */
export const score: Shape<number | null> = leaf<number | null>(
  (value, path) => {
    if (value === null) return accept(null);
    if (typeof value !== 'number') return refuseShape('numberType', path);
    if (!Number.isFinite(value)) return refuseShape('notANumber', path);
    // JSON knows no -0.
    return accept(value === 0 ? 0 : value);
  },
  () => null,
);

/** Reads a whole number from 1 on. */
export const readVersion: Read<number> = (value, path) =>
  Number.isSafeInteger(value) && (value as number) > 0
    ? accept(value as number)
    : refuseShape('version', path, value);

/** A whole number from 1 on; a bad one becomes 1. */
export const version: Shape<number> = leaf<number>(readVersion, () => 1);

/** Stands for what is there; anything else counts as not there. */
export const yes: Shape<true> = leaf<true>(
  (value, path) => (value === true ? accept(true) : refuseShape('notTrue', path, value)),
  () => true,
);

/** Reads yes or no. */
export const readFlag: Read<boolean> = (value, path) =>
  typeof value === 'boolean' ? accept(value) : refuseShape('notAFlag', path);

/** Yes or no; anything else counts as no. */
export const flag: Shape<boolean> = leaf<boolean>(readFlag, () => false);
