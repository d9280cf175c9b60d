import { own } from '../own.ts';
import type { Change } from '../types.ts';
import type { Partnership } from './types.ts';

/** What stands at the end of a path in an entry; in a history, under the id of what happened. */
export function valueIn(entry: unknown, path: readonly string[]): unknown {
  return path.reduce(childOf, entry);
}

/** What stands in a record at the place of a change; `null`: nothing. */
export function valueAtChange(
  partnership: Partnership,
  { collection, id, path = [] }: Change,
): unknown {
  return valueIn(own(own(partnership, collection), id), path) ?? null;
}

function childOf(container: unknown, key: string): unknown {
  return Array.isArray(container)
    ? container.find((one) => own(one, 'id') === key)
    : own(container, key);
}
