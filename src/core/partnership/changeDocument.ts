import { readStrictly } from '../document/readStrictly.ts';
import { setAt } from '../document/setAt.ts';
import type { Shape } from '../document/shapes.ts';
import { shapeAt } from '../document/shapesAlong.ts';
import { isSame } from '../isSame.ts';
import { own } from '../own.ts';
import { withPath } from '../read/withPath.ts';
import { accept, type Result } from '../result.ts';
import { refuseRecord } from './sentences.ts';

/** Something in a history, as far as its place in it is concerned. */
interface Happened {
  readonly id: string;
  readonly at: string;
}

interface WithHistory {
  readonly history: readonly Happened[];
}

/**
 * A long document with one more change in it: what stands at a path (`null`: nothing any more), or
 * one more entry of its history, which takes its place by `at`, then `id`, and is never edited.
 */
export function changeDocument<Doc extends WithHistory>(
  shape: Shape<Doc>,
  doc: Doc,
  path: readonly string[],
  value: unknown,
): Result<Doc> {
  const place = path.join('.');
  const part = shapeAt(shape, path);
  if (!part.ok) return part;
  const [top, id = '', ...deeper] = path;
  if (top === 'history') {
    if (value === null || deeper.length > 0) return refuseRecord('historyEdit', place);
    const read = withPath(readStrictly(part.value, value), place);
    return read.ok ? addToHistory(doc, id, read.value as Happened) : read;
  }
  if (value === null && !part.value.isNullable) return setAt(shape, doc, path, undefined);
  const read = withPath(readStrictly(part.value, value), place);
  return read.ok ? setAt(shape, doc, path, read.value) : read;
}

function addToHistory<Doc extends WithHistory>(doc: Doc, id: string, entry: Happened): Result<Doc> {
  const place = `history.${id}`;
  if (own(entry, 'id') !== id) return refuseRecord('idDiffers', place, own(entry, 'id'));
  const known = doc.history.find((one) => one.id === id);
  if (known) return isSame(known, entry) ? accept(doc) : refuseRecord('historyEdit', place);
  const after = doc.history.findLastIndex((one) => comesBefore(one, entry));
  const history = [...doc.history.slice(0, after + 1), entry, ...doc.history.slice(after + 1)];
  return accept({ ...doc, history });
}

function comesBefore(one: Happened, other: Happened): boolean {
  return one.at < other.at || (one.at === other.at && one.id < other.id);
}
