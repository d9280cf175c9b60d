import { accept, type Result } from '../result.ts';
import { refusalThat, type Sentence } from './sentences.ts';

/** Objects and arrays lie within each other at most so deep, in a file. */
export const MAX_DEPTH = 32;
const MAX_CONTAINERS = 1_000_000;

const sentences = {
  forbiddenKey: ['E_FORBIDDEN_KEY', 'No field may be called {value}.'],
  notJson: ['E_JSON', 'No file can hold what stands here.'],
  tooDeep: ['E_TOO_DEEP', 'Objects and arrays lie within each other at most 32 deep.'],
  tooMany: ['E_TOO_LONG', 'A file has at most 1,000,000 objects and arrays.'],
} as const satisfies Record<string, Sentence>;

/** Names that every object has: as keys they would do harm. */
const forbidden = ['__proto__', 'constructor', 'prototype'];

/** Kinds of values that no text in JSON can say. */
const notInFiles = ['bigint', 'function', 'symbol'];

/**
 * The value itself, once every object and array in it was looked into, also those that nobody will
 * read. `depth`: how many objects it lies in. Refuses `E_FORBIDDEN_KEY`, `E_TOO_DEEP`,
 * `E_TOO_LONG` and what no file can hold (`E_JSON`); `path` is the place in the value. Never throws.
 */
export function harmless(value: unknown, depth = 0): Result<unknown> {
  try {
    return lookInto(value, depth);
  } catch {
    // A getter of the value's own threw.
    return refuseHarm('notJson');
  }
}

function lookInto(given: unknown, depth: number): Result<unknown> {
  if (depth > MAX_DEPTH) return refuseHarm('tooDeep');
  const waiting = [{ value: given, path: [] as readonly string[] }];
  let containers = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (notInFiles.includes(typeof value)) return refuseHarm('notJson', path);
    if (typeof value !== 'object' || value === null) continue;
    if (!isContainer(value)) return refuseHarm('notJson', path);
    containers += 1;
    if (containers > MAX_CONTAINERS) return refuseHarm('tooMany');
    if (depth + path.length >= MAX_DEPTH) return refuseHarm('tooDeep', path);
    for (const [key, below] of Object.entries(value)) {
      if (forbidden.includes(key)) return refuseHarm('forbiddenKey', [...path, key], key);
      if (!isPlain(below)) waiting.push({ value: below, path: [...path, key] });
    }
  }
  return accept(given);
}

/** Whether a file holds it as the object or list that it is; a Date would come back as a text. */
function isContainer(value: object): boolean {
  if (Array.isArray(value)) return true;
  const isObject = Object.prototype.toString.call(value) === '[object Object]';
  return isObject && typeof (value as { toJSON?: unknown }).toJSON !== 'function';
}

/** Most of what is in a file: nothing in it can do harm. */
function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
}

/** Why a value would do harm. */
export function refuseHarm(
  key: keyof typeof sentences,
  path: readonly string[] = [],
  value?: string,
): Result<never> {
  return { ok: false, error: refusalThat(sentences[key], path.join('.'), value) };
}
