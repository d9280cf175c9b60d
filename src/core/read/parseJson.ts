import { isLongerThan } from '../exchange/utf8.ts';
import { accept, type Result } from '../result.ts';
import { refusalThat, type Sentence } from './sentences.ts';

/** The limits of a file. */
const MAX_BYTES = 50_000_000;
const MAX_DEPTH = 32;
const MAX_CONTAINERS = 1_000_000;

const sentences = {
  empty: ['E_EMPTY', 'The file is empty.'],
  forbiddenKey: ['E_FORBIDDEN_KEY', 'No field may be called {value}.'],
  notJson: ['E_JSON', 'This is not JSON, or not all of it.'],
  tooDeep: ['E_TOO_DEEP', 'Objects and arrays lie within each other at most 32 deep.'],
  tooLarge: ['E_TOO_LONG', 'A file has at most 50 MB.'],
  tooMany: ['E_TOO_LONG', 'A file has at most 1,000,000 objects and arrays.'],
} as const satisfies Record<string, Sentence>;

/** Names that every object has: as keys they would do harm. */
const forbidden = ['__proto__', 'constructor', 'prototype'];

/**
 * What a text in JSON says; anything but a text is taken for what it already says. Refuses
 * `E_EMPTY`, `E_JSON`, `E_TOO_LONG` (50 MB), `E_TOO_DEEP` (32) and `E_FORBIDDEN_KEY`, with the
 * place. The last of two equal keys counts, as in every JSON parser. Never throws.
 */
export function parseJson(input: unknown): Result<unknown> {
  const value = typeof input === 'string' ? parseText(input) : accept(input);
  return value.ok ? harmless(value.value) : value;
}

function parseText(text: string): Result<unknown> {
  // The mark that some editors write first is no part of the text.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return no('empty');
  if (isLongerThan(json, MAX_BYTES)) return no('tooLarge');
  if (isTooDeep(json)) return no('tooDeep');
  try {
    return accept(JSON.parse(json));
  } catch {
    return no('notJson');
  }
}

/** Counts brackets outside of strings: parsers of some engines overflow on what is very deep. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  let isString = false;
  for (let i = 0; i < json.length; i += 1) {
    const character = json[i];
    if (isString) {
      if (character === '\\') i += 1;
      else if (character === '"') isString = false;
    } else if (character === '"') isString = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
}

/** Looks into every object and array, also those that nobody will read. */
function harmless(value: unknown): Result<unknown> {
  const waiting = [{ value, path: [] as readonly string[] }];
  let containers = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: one, path } = next;
    if (typeof one !== 'object' || one === null) continue;
    containers += 1;
    if (containers > MAX_CONTAINERS) return no('tooMany');
    if (path.length >= MAX_DEPTH) return no('tooDeep', path);
    for (const [key, below] of Object.entries(one)) {
      if (forbidden.includes(key)) return no('forbiddenKey', [...path, key], key);
      if (typeof below === 'object') waiting.push({ value: below, path: [...path, key] });
    }
  }
  return accept(value);
}

function no(
  key: keyof typeof sentences,
  path: readonly string[] = [],
  value?: string,
): Result<never> {
  return { ok: false, error: refusalThat(sentences[key], path.join('.'), value) };
}
