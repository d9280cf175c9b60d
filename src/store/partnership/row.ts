import type { RawEntry } from './readEntry.ts';

/** One more whenever the rules of a collection become stricter. */
const RULES = 1;

/** An entry as it lies in the database: as text, which is read faster than objects are. */
export interface Row {
  readonly collection: string;
  readonly id: string;
  readonly text?: string;
  /** Of the text; see `sealOf`. */
  readonly seal?: number;
  /** In the place of a text, where another program wrote it, or where no text can hold it. */
  readonly value?: unknown;
  /** The entry was removed, and lies in a pack still. */
  readonly isGone?: true;
}

/** The order in which a database has its keys. */
export function byKey(one: Pick<Row, 'collection' | 'id'>, other: typeof one): number {
  return compare(one.collection, other.collection) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** What to put for an entry that was read by the rules. */
export function rowOf({ collection, id, value }: RawEntry): Row {
  try {
    const text = JSON.stringify(value);
    return { collection, id, text, seal: sealOf(text) };
  } catch {
    return { collection, id, value };
  }
}

/** The entry in a row. Never throws: `value` is `undefined` where there is none to be had. */
export function entryIn({ collection, id, text, seal, value }: Row): RawEntry {
  if (typeof text !== 'string') return { collection, id, value };
  try {
    return { collection, id, value: JSON.parse(text), isSealed: seal === sealOf(text) };
  } catch {
    return { collection, id, value: undefined };
  }
}

/**
 * A mark of a text that was read by these rules before it was kept: as long as it fits, the entry is
 * as it was, and need not be read by them again, which takes longer than all the rest. It finds
 * damage and what other programs wrote; it is no protection.
 */
function sealOf(text: string): number {
  let code = RULES;
  for (let i = 0; i < text.length; i += 1) code = (Math.imul(code, 31) + text.charCodeAt(i)) | 0;
  return code;
}
