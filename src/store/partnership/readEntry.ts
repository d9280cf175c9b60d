import { own } from '../../core/own.ts';
import { collectionRules } from '../../core/partnership/collectionRules.ts';
import { refuseRecord } from '../../core/partnership/sentences.ts';
import { type CollectionName, collections } from '../../core/partnership/types.ts';
import { withPath } from '../../core/read/withPath.ts';
import { type Result, refuse } from '../../core/result.ts';

/** Reads what is kept under a key by the rules of its collection. Never throws. */
export function readEntry(collection: string, id: string, value: unknown): Result<unknown> {
  if (!collections.includes(collection as CollectionName)) {
    return refuseRecord('collection', collection, collection);
  }
  const place = `${collection}.${id}`;
  const read = withPath<unknown>(attempt(collection as CollectionName, value), place);
  if (!read.ok) return read;
  const stated = own(read.value, 'id');
  return stated === id ? read : refuseRecord('idDiffers', `${place}.id`, stated);
}

/** Whatever lies in a database: one bad entry must not keep the others from being read. */
function attempt(collection: CollectionName, value: unknown): Result<unknown> {
  try {
    return collectionRules[collection].read(value);
  } catch {
    return refuse('E_UNREADABLE', 'This cannot be read.');
  }
}
