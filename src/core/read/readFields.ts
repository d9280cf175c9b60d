import { dateFault, isInstant } from '../calendarDate.ts';
import { cleanLine } from '../cleanLine.ts';
import { isEntityId } from '../entityId.ts';
import { isRecord } from '../isRecord.ts';
import { accept, type Result } from '../result.ts';
import type { CalendarDate, Instant } from '../types.ts';
import { wellFormed } from '../wellFormed.ts';
import { MAX_LINE_LENGTH, MAX_TEXT_LENGTH, readingSentences, refusalThat } from './sentences.ts';

/** Makes a value of ours from anything at all, or refuses it and names the place. */
export type Read<T> = (value: unknown, path: string) => Result<T>;

interface Field<T> {
  read: Read<T>;
  isOptional: boolean;
}

/** How each field of an object is read, in this order. */
export type Fields<T> = { [Key in keyof T]-?: Field<Exclude<T[Key], undefined>> };

/** A field that must be there. */
export function needs<T>(read: Read<T>): Field<T> {
  return { read, isOptional: false };
}

/** A field that may be left out. */
export function may<T>(read: Read<T>): Field<T> {
  return { read, isOptional: true };
}

/** Reads an object field by field; fields that are not listed are left out. */
export function readFields<T extends object>(
  fields: Fields<T>,
  value: unknown,
  path: string,
): Result<T> {
  if (!isRecord(value)) return refuseAs('shape', path);
  const read: Record<string, unknown> = {};
  for (const [key, field] of Object.entries<Field<unknown>>(fields)) {
    const own = Object.hasOwn(value, key) ? value[key] : undefined;
    if (own === undefined && field.isOptional) continue;
    const result = field.read(own, path ? `${path}.${key}` : key);
    if (!result.ok) return result;
    read[key] = result.value;
  }
  return accept(read as T);
}

/** Reads a list entry by entry. */
export function listOf<T>(read: Read<T>): Read<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) return refuseAs('shape', path);
    const list: T[] = [];
    for (let i = 0; i < value.length; i += 1) {
      const result = read(value[i], `${path}[${i}]`);
      if (!result.ok) return result;
      list.push(result.value);
    }
    return accept(list);
  };
}

/** One of the given words. */
export function wordOf<Word extends string>(words: readonly Word[]): Read<Word> {
  return (value, path) =>
    words.includes(value as Word) ? accept(value as Word) : refuseAs('enum', path, value);
}

/** A text of any kind; the empty one too. */
export const readText: Read<string> = (value, path) => {
  if (value === undefined) return refuseAs('empty', path);
  if (typeof value !== 'string') return refuseAs('type', path);
  return value.length > MAX_TEXT_LENGTH ? refuseAs('textTooLong', path) : accept(wellFormed(value));
};

/** A text that says something. */
export const readWords: Read<string> = (value, path) => {
  const text = readText(value, path);
  return text.ok && text.value.trim() === '' ? refuseAs('empty', path) : text;
};

/** A text in one line; the empty one too. */
export const readLineOrNone: Read<string> = (value, path) => {
  const text = readText(value, path);
  if (!text.ok) return text;
  const line = cleanLine(text.value);
  return line.length > MAX_LINE_LENGTH ? refuseAs('lineTooLong', path) : accept(line);
};

/** A text in one line that says something. */
export const readLine: Read<string> = (value, path) => {
  const line = readLineOrNone(value, path);
  return line.ok && line.value === '' ? refuseAs('empty', path) : line;
};

export const readId: Read<string> = (value, path) =>
  isEntityId(value) ? accept(value) : refuseAs('id', path, value);

/** Ids, each once. */
export const readIds: Read<string[]> = (value, path) => {
  const ids = listOf(readId)(value, path);
  return ids.ok ? accept([...new Set(ids.value)]) : ids;
};

export const readDate: Read<CalendarDate> = (value, path) => {
  const code = dateFault(value);
  if (code) return refuseAs(code === 'E_DATE' ? 'date' : 'dateRange', path, value);
  return accept(value as CalendarDate);
};

export const readInstant: Read<Instant> = (value, path) =>
  isInstant(value) ? accept(value) : refuseAs('instant', path, value);

function refuseAs(
  key: keyof typeof readingSentences,
  path: string,
  value?: unknown,
): Result<never> {
  return { ok: false, error: refusalThat(readingSentences[key], path, value) };
}
