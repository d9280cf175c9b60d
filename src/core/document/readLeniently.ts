import { isRecord } from '../isRecord.ts';
import { isSame } from '../isSame.ts';
import { own } from '../own.ts';
import type { Read } from '../read/readFields.ts';
import { refusalThat, type Sentence } from '../read/sentences.ts';
import type { Refusal, Result } from '../result.ts';
import { emptyOf } from './emptyOf.ts';
import { MOST_ENTRIES, shapeSentences } from './sentences.ts';
import type { FieldsShape, LeafShape, ListShape, RecordShape, Shape } from './shapes.ts';

type Path = readonly string[];

/** Something in a document that cannot be read, or that is not known; `path`: keys down to it. */
export interface ReadIssue {
  readonly path: Path;
  readonly refusal: Refusal;
}

/** Parts in which nothing was found to mend, each with the shape that it was read by. */
export type KnownParts = WeakMap<object, unknown>;

/** What gathers while a document is read. */
interface Findings {
  readonly issues: ReadIssue[];
  readonly known: KnownParts;
}

/** In place of what a record or a list leaves out. */
const leftOut = Symbol('left out');

/**
 * Reads a part of a document so that it can be shown, whatever it holds. A bad value becomes its
 * stand-in, a bad entry is left out, a field that is not known stays where it is; each is told as
 * an issue. The answer is the given value itself, and so is each of its parts, wherever nothing had
 * to be mended; nothing is ever taken from the given value. Never throws.
 *
 * `known`: the same map at each reading, so that parts that are the ones they were are not read
 * again. What is in it must never be written to.
 */
export function readLeniently<T>(
  shape: Shape<T>,
  value: unknown,
  known: KnownParts = new WeakMap(),
): { value: T; issues: readonly ReadIssue[] } {
  const issues: ReadIssue[] = [];
  const read = readPart(shape, value, [], { issues, known });
  return { value: (read === leftOut ? emptyOf(shape) : read) as T, issues };
}

function readPart(shape: Shape, value: unknown, path: Path, findings: Findings): unknown {
  if (value === null && shape.isNullable) return null;
  if (shape.kind === 'leaf') return readLeaf(shape, value, path, findings);
  const isObject = typeof value === 'object' && value !== null;
  if (isObject && findings.known.get(value) === shape) return value;
  const before = findings.issues.length;
  const read = readContainer(shape, value, path, findings);
  const isGood = read === value && findings.issues.length === before;
  if (isObject && isGood) findings.known.set(value, shape);
  return read;
}

function readContainer(
  shape: Exclude<Shape, LeafShape>,
  value: unknown,
  path: Path,
  findings: Findings,
): unknown {
  switch (shape.kind) {
    case 'list':
      if (Array.isArray(value)) return readList(shape, value, path, findings);
      break;
    case 'record':
      if (isRecord(value)) return readRecord(shape, value, path, findings);
      break;
    case 'fields':
      if (isRecord(value)) return readFieldsOf(shape, value, path, findings);
      break;
    case 'object': {
      const read = readWith(shape.read, value, path, findings);
      return read.ok ? read.value : leftOut;
    }
  }
  note(sentenceFor(shape, value), path, findings);
  return leftOut;
}

function readLeaf(shape: LeafShape, value: unknown, path: Path, findings: Findings): unknown {
  const read = readWith(shape.read, value, path, findings);
  return read.ok ? read.value : shape.mend(value);
}

function readWith(
  read: Read<unknown>,
  value: unknown,
  path: Path,
  findings: Findings,
): Result<unknown> {
  const result = read(value, '');
  // A copy that says the same would look like a change.
  if (result.ok) return isSame(result.value, value) ? { ok: true, value } : result;
  const { code, message, path: below } = result.error;
  const place = [...path, ...(below ? [below] : [])].join('.');
  findings.issues.push({ path, refusal: { code, message, path: place } });
  return result;
}

function readFieldsOf(
  shape: FieldsShape,
  value: Record<string, unknown>,
  path: Path,
  findings: Findings,
): unknown {
  const mended: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(shape.fields)) {
    const given = own(value, key);
    if (given === undefined && field.isOptional) continue;
    const read = readPart(field, given, [...path, key], findings);
    if (!Object.is(read, given)) mended[key] = read === leftOut ? emptyOf(field) : read;
  }
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(shape.fields, key)) {
      note(shapeSentences.unknownField, [...path, key], findings, key);
    }
  }
  return Object.keys(mended).length > 0 ? { ...value, ...mended } : value;
}

function readRecord(
  shape: RecordShape,
  value: Record<string, unknown>,
  path: Path,
  findings: Findings,
): unknown {
  const given = Object.entries(value);
  if (given.length > MOST_ENTRIES) note(shapeSentences.tooMany, path, findings);
  const read: [string, unknown][] = [];
  for (const [key, one] of given.slice(0, MOST_ENTRIES)) {
    const place = [...path, key];
    if (!readWith(shape.readKey, key, place, findings).ok) continue;
    const entry = readEntry(shape.value, one, place, findings);
    if (entry !== leftOut) read.push([key, entry]);
  }
  const isGiven = read.length === given.length && read.every(([, one], i) => one === given[i]?.[1]);
  return isGiven ? value : Object.fromEntries(read);
}

function readList(
  shape: ListShape,
  value: readonly unknown[],
  path: Path,
  findings: Findings,
): unknown {
  const ids = new Set<unknown>();
  const read: unknown[] = [];
  for (let i = 0; i < value.length; i += 1) {
    const place = [...path, String(i)];
    const item = readEntry(shape.item, value[i], place, findings);
    if (item === leftOut) continue;
    const id = own(item, 'id');
    if (ids.has(id)) {
      note(shapeSentences.entryTwice, [...place, 'id'], findings, id);
      continue;
    }
    ids.add(id);
    read.push(item);
  }
  const isGiven = read.length === value.length && read.every((one, i) => one === value[i]);
  return isGiven ? value : read;
}

/** An entry that counts whole or not at all is left out for one bad part. */
function readEntry(shape: Shape, value: unknown, path: Path, findings: Findings): unknown {
  const before = findings.issues.length;
  const read = readPart(shape, value, path, findings);
  return shape.isWhole && findings.issues.slice(before).some(isFault) ? leftOut : read;
}

/** Whether an issue is about something bad, not just about something that is not known. */
export function isFault({ refusal }: ReadIssue): boolean {
  return refusal.code !== 'E_UNKNOWN_FIELD';
}

function sentenceFor(shape: Shape, value: unknown): Sentence {
  if (value === undefined) return shapeSentences.missing;
  if (shape.kind === 'list') return shapeSentences.notAnArray;
  return shape.kind === 'record' && Array.isArray(value)
    ? shapeSentences.listAsArray
    : shapeSentences.notAnObject;
}

function note(sentence: Sentence, path: Path, findings: Findings, value?: unknown): void {
  findings.issues.push({ path, refusal: refusalThat(sentence, path.join('.'), value) });
}
