import { own } from '../../core/own.ts';
import { collectionRules } from '../../core/partnership/collectionRules.ts';
import { refuseRecord } from '../../core/partnership/sentences.ts';
import { type CollectionName, collections } from '../../core/partnership/types.ts';
import { withPath } from '../../core/read/withPath.ts';
import { accept, type Result, refuse } from '../../core/result.ts';

/** An entry as it lies somewhere, before anybody has looked at it. */
export interface RawEntry {
  readonly collection: string;
  readonly id: string;
  readonly value: unknown;
  /** It was read by these rules before, and is as it was then. */
  readonly isSealed?: boolean;
}

/** Reads an entry by the rules of its collection. Never throws. */
export function readEntry({ collection, id, value, isSealed }: RawEntry): Result<unknown> {
  if (!collections.includes(collection as CollectionName)) {
    return refuseRecord('collection', collection, collection);
  }
  if (isSealed) return accept(value);
  const place = `${collection}.${id}`;
  const read = withPath<unknown>(readByRules(collection as CollectionName, value), place);
  if (!read.ok) return read;
  const stated = own(read.value, 'id');
  return stated === id ? read : refuseRecord('idDiffers', `${place}.id`, stated);
}

/** Whatever lies in a database: one bad entry must not keep the others from being read. */
function readByRules(collection: CollectionName, value: unknown): Result<unknown> {
  try {
    return collectionRules[collection].read(value);
  } catch {
    return refuse('E_UNREADABLE', 'This cannot be read.');
  }
}
