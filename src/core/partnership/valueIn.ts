import { own } from '../own.ts';

/** What stands at the end of a path in an entry; in a history, under the id of what happened. */
export function valueIn(entry: unknown, path: readonly string[]): unknown {
  return path.reduce(childOf, entry);
}

function childOf(container: unknown, key: string): unknown {
  return Array.isArray(container)
    ? container.find((one) => own(one, 'id') === key)
    : own(container, key);
}
