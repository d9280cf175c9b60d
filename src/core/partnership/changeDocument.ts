import { compareHappened, type Happened } from '../compareInstants.ts';
import { readStrictly } from '../document/readStrictly.ts';
import { becauseOfShape, MOST_ENTRIES } from '../document/sentences.ts';
import { setAt } from '../document/setAt.ts';
import type { Shape } from '../document/shapes.ts';
import { shapeAt } from '../document/shapesAlong.ts';
import { isSame } from '../isSame.ts';
import { own, valueAt } from '../own.ts';
import { withPath } from '../read/withPath.ts';
import { accept, type Refusal, type Result } from '../result.ts';
import { refuseRecord } from './sentences.ts';

type Path = readonly string[];

interface WithHistory {
  readonly history: readonly Happened[];
}

/** How a kind of long document is changed. */
export interface DocumentRules<Doc> {
  readonly shape: Shape<Doc>;
  /** Fields that stay as they were when the document began. */
  readonly fixed: readonly (keyof Doc & string)[];
}

/**
 * A long document with one more change in it: what stands at a path (`null`: nothing any more), or
 * one more entry of its history, which takes its place by `at`, then `id`, and is never edited. What
 * is accepted can be read again, if the rest of the document can.
 *
 * Refuses what would say which document it is, and between whom (`E_STATE`), to take away what it
 * cannot be without (`E_SHAPE`), more entries than a list can have (`E_TOO_LONG`), and what cannot
 * be read.
 */
export function changeDocument<Doc extends WithHistory>(
  { shape, fixed }: DocumentRules<Doc>,
  doc: Doc,
  path: Path,
  value: unknown,
): Result<Doc> {
  const place = path.join('.');
  const part = shapeAt(shape, path);
  if (!part.ok) return part;
  const [top = '', id = '', ...deeper] = path;
  if (fixed.includes(top as keyof Doc & string)) return refuseRecord('fixed', place);
  if (top === 'history') {
    if (id === '' || value === null || deeper.length > 0) {
      return refuseRecord('historyEdit', place);
    }
    const read = withPath(readStrictly(part.value, value), place);
    return read.ok ? addToHistory(doc, id, read.value as Happened) : read;
  }
  if (value === null && !part.value.isNullable) {
    return isNeeded(shape, path)
      ? refuseRecord('needed', place)
      : setAt(shape, doc, path, undefined);
  }
  const read = withPath(readStrictly(part.value, value), place);
  if (!read.ok) return read;
  const next = setAt(shape, doc, path, read.value);
  const error = next.ok ? faultOfAdded(shape, doc, next.value, path) : null;
  return error ? { ok: false, error } : next;
}

/** Whether a document cannot be read without what stands at a path. */
function isNeeded(shape: Shape, path: Path): boolean {
  const [container, part] = [shapeAt(shape, path.slice(0, -1)), shapeAt(shape, path)];
  return container.ok && part.ok && container.value.kind !== 'record' && !part.value.isOptional;
}

/** Why what a change has added cannot stand there; `null`: it can, or nothing was added. */
function faultOfAdded(shape: Shape, doc: unknown, next: unknown, path: Path): Refusal | null {
  const depth = path.findIndex((_, i) => valueAt(doc, path.slice(0, i + 1)) === undefined);
  if (depth === -1) return null;
  const [list, added] = [path.slice(0, depth), path.slice(0, depth + 1)];
  const container = shapeAt(shape, list);
  const count = Object.keys(valueAt(next, list) ?? {}).length;
  if (container.ok && container.value.kind === 'record' && count > MOST_ENTRIES) {
    return becauseOfShape('tooMany', list.join('.'));
  }
  // What had to be made on the way begins blank, and not everything can be.
  const part = shapeAt(shape, added);
  const read = withPath<unknown>(
    part.ok ? readStrictly(part.value, valueAt(next, added)) : part,
    added.join('.'),
  );
  return read.ok ? null : read.error;
}

function addToHistory<Doc extends WithHistory>(doc: Doc, id: string, entry: Happened): Result<Doc> {
  const place = `history.${id}`;
  if (own(entry, 'id') !== id) return refuseRecord('idDiffers', place, own(entry, 'id'));
  const known = doc.history.find((one) => one.id === id);
  if (known) return isSame(known, entry) ? accept(doc) : refuseRecord('historyEdit', place);
  const after = doc.history.findLastIndex((one) => compareHappened(one, entry) < 0);
  const history = [...doc.history.slice(0, after + 1), entry, ...doc.history.slice(after + 1)];
  return accept({ ...doc, history });
}
