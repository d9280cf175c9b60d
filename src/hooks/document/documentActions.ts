import type { Entries, Ordered } from '../../core/document/entries.ts';
import { inOrder, orderBetween } from '../../core/document/orderKeys.ts';
import { accept } from '../../core/result.ts';
import { randomId } from '../randomId.ts';
import type { DocumentEvent } from './documentTypes.ts';
import type { DocumentActions, ListPath } from './documentUi.ts';
import type { OpenDocument } from './OpenDocument.ts';

/** Edits of a document and of its lists, on the newest one. */
export function documentActions<Doc, Event extends DocumentEvent>(
  document: OpenDocument<Doc, Event>,
): DocumentActions {
  const entriesOf = (list: ListPath) =>
    inOrder((document.latestAt(list) ?? {}) as Entries<Ordered>);
  /** An order key before the entry that is to stand at `place`, among `entries`. */
  const orderAt = (entries: readonly (readonly [string, Ordered])[], place: number) =>
    orderBetween(entries[place - 1]?.[1].order ?? null, entries[place]?.[1].order ?? null);
  return {
    edit: (path, value) => document.edit(path, value),
    add: (list, entry, after) => {
      const entries = entriesOf(list);
      const at = after === undefined ? -1 : entries.findIndex(([id]) => id === after);
      const order = orderAt(entries, at < 0 ? entries.length : at + 1);
      const id = randomId();
      const result = document.edit([...list, id], { ...entry, order });
      return result.ok ? accept(id) : result;
    },
    remove: (list, id) => document.edit([...list, id], null),
    move: (list, id, to, among) => {
      const counted = among && new Set(among);
      const rest = entriesOf(list).filter(([key]) => key !== id && (counted?.has(key) ?? true));
      return document.edit([...list, id, 'order'], orderAt(rest, to));
    },
  };
}
