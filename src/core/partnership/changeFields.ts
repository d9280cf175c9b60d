import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import type { Result } from '../result.ts';
import { refuseRecord } from './sentences.ts';

/** A plain entry with something else at the end of a path, read anew as a whole. */
export function changeFields<Entry>(
  read: (value: unknown) => Result<Entry>,
  before: Entry,
  path: readonly string[],
  value: unknown,
): Result<Entry> {
  const changed = setIn(before, path, value, path.join('.'));
  return changed.ok ? read(changed.value) : changed;
}

function setIn(
  container: unknown,
  [key = '', ...below]: readonly string[],
  value: unknown,
  place: string,
): Result<Record<string, unknown>> {
  if (!isRecord(container)) return refuseRecord('notThere', place, key);
  if (below.length === 0) {
    if (value !== null) return { ok: true, value: { ...container, [key]: value } };
    const { [key]: _, ...rest } = container;
    return { ok: true, value: rest };
  }
  const inner = setIn(own(container, key) ?? {}, below, value, place);
  return inner.ok ? { ok: true, value: { ...container, [key]: inner.value } } : inner;
}
