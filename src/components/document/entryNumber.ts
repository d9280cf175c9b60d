import type { Entries } from '../../core/document/entries.ts';
import { inOrder } from '../../core/document/orderKeys.ts';
import { isRecord } from '../../core/isRecord.ts';
import { own, valueAt } from '../../core/own.ts';

/**
 * The number that the list on the page gives to the entry which a path leads into; 0: it shows none.
 * `null`: the path leads into no entry. `isListed`: of several lists that are kept in one.
 */
export function entryNumber(
  doc: unknown,
  path: readonly string[],
  isListed: (entry: unknown) => boolean = () => true,
): number | null {
  const at = path.findIndex((_, i) => i > 0 && isList(valueAt(doc, path.slice(0, i))));
  if (at < 0) return null;
  const list = valueAt(doc, path.slice(0, at)) as Entries<unknown>;
  const listed = inOrder(list).filter(([, entry]) => isListed(entry));
  return listed.findIndex(([id]) => id === path[at]) + 1;
}

/** Whether these are entries, which have a place each. */
function isList(value: unknown): boolean {
  return isRecord(value) && Object.values(value).some((entry) => own(entry, 'order') !== undefined);
}
