import { own } from '../own.ts';
import type { Change } from '../types.ts';
import { applyToEntry } from './applyToEntry.ts';
import type { Partnership } from './types.ts';
import { valueIn } from './valueIn.ts';

/** What stood at the place of a change before it was made, and after; `null`: nothing. */
export interface ChangeStep {
  readonly before: unknown;
  readonly after: unknown;
}

/** Of changes that are made together, one after the other, what each of them finds and leaves. */
export function stepsOf(partnership: Partnership, changes: readonly Change[]): ChangeStep[] {
  const entries = new Map<string, unknown>();
  return changes.map((change) => {
    const { collection, id, path = [], value } = change;
    const key = `${collection} ${id}`;
    const entry = entries.has(key) ? entries.get(key) : own(own(partnership, collection), id);
    const next = applyToEntry(collection as never, id, entry, [change]);
    if (next.ok) entries.set(key, next.value);
    return {
      before: valueIn(entry, path) ?? null,
      // What is only right together with others is not read by itself.
      after: next.ok ? (valueIn(next.value, path) ?? null) : value,
    };
  });
}
