import { isRecord } from '../isRecord.ts';
import { isSame } from '../isSame.ts';
import { own, valueAt } from '../own.ts';
import { accept, type Refusal, type Result } from '../result.ts';
import { emptyOf } from './emptyOf.ts';
import { readExactly } from './readExactly.ts';
import { becauseOfShape, MOST_ENTRIES, refuseShape } from './sentences.ts';
import type { RecordShape, Shape } from './shapes.ts';
import { shapesAlong } from './shapesAlong.ts';

/** One field or one entry, and what it is to be; `null` removes an entry. */
export interface PlacedValue {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** What a kind of document asks of an edit besides its shape. */
export interface EditRules {
  /** Why a field that no edit sets cannot begin like this in a new entry; `undefined`: as usual. */
  keptFault?(key: string, value: unknown, path: readonly string[]): Refusal | null | undefined;
  /** Why a new entry, or a key that is set, cannot stand there. */
  fault?(value: unknown, path: readonly string[]): Refusal | null;
}

/** What an edit puts at its place; `undefined`: what stands there is taken away. */
export function readEditValue(
  table: Shape,
  doc: unknown,
  { path, value }: PlacedValue,
  rules: EditRules = {},
): Result<unknown> {
  const shapes = shapesAlong(table, path);
  if (!shapes.ok) return shapes;
  const [container, target] = [table, ...shapes.value].slice(-2);
  const place = path.join('.');
  if (!container || !target || !isSetAlone(container, target)) {
    return refuseShape('oneAtATime', place);
  }
  if (container.kind !== 'record') return readExactly(target, value, path);
  if (value === null) return readRemoval(container, doc, path);
  const isEntry = container.keys === 'entries';
  const room = isEntry ? roomFault(doc, path) : null;
  if (room) return { ok: false, error: room };
  const read = readExactly(target, value, path);
  if (!read.ok) return read;
  const kept = isEntry ? keptFault(target, read.value, path, rules) : null;
  const error = kept ?? rules.fault?.(read.value, path);
  return error ? { ok: false, error } : read;
}

/** Whether an edit can set something as a whole: not what others have a part in. */
function isSetAlone(container: Shape, target: Shape): boolean {
  if (target.kind === 'leaf') return true;
  const isKeyed = container.kind === 'record' && container.keys !== 'perParty';
  return isKeyed && target.kind === 'fields';
}

function readRemoval(
  { keys }: RecordShape,
  doc: unknown,
  path: readonly string[],
): Result<undefined> {
  const isGone = keys === 'entries' && valueAt(doc, path) === undefined;
  return isGone ? refuseShape('entryGone', path.join('.'), path.at(-1)) : accept(undefined);
}

function roomFault(doc: unknown, path: readonly string[]): Refusal | null {
  if (valueAt(doc, path) !== undefined) {
    return becauseOfShape('entryExists', path.join('.'), path.at(-1));
  }
  const list = path.slice(0, -1);
  const entries = valueAt(doc, list);
  const count = isRecord(entries) ? Object.keys(entries).length : 0;
  return count >= MOST_ENTRIES ? becauseOfShape('tooMany', list.join('.')) : null;
}

/** What no edit sets later has to be as it begins. */
function keptFault(
  shape: Shape,
  entry: unknown,
  path: readonly string[],
  rules: EditRules,
): Refusal | null {
  if (shape.kind !== 'fields') return null;
  for (const [key, field] of Object.entries(shape.fields)) {
    if (!field.isKept) continue;
    const place = [...path, key];
    const value = own(entry, key);
    const fault = rules.keptFault?.(key, value, place);
    if (fault) return fault;
    if (fault === undefined && !isSame(value, emptyOf(field))) {
      return becauseOfShape('keptPlace', place.join('.'));
    }
  }
  return null;
}
