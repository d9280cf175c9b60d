import { isEntityId } from '../entityId.ts';
import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import { accept, type Result } from '../result.ts';
import type { Change } from '../types.ts';
import { refuseRecord } from './sentences.ts';
import { type CollectionName, collections } from './types.ts';

/** A change whose place is known to be one. */
export interface PlacedChange extends Change {
  collection: CollectionName;
}

/** Reads where a change is made; what it says there is read by the rules of its collection. */
export function readChange(given: unknown): Result<PlacedChange> {
  if (!isRecord(given) || own(given, 'value') === undefined) return refuseRecord('notAChange');
  const { collection, id, path } = given;
  if (!collections.includes(collection as CollectionName)) {
    return refuseRecord('collection', 'collection', collection);
  }
  if (!isEntityId(id)) return refuseRecord('notAChange', 'id', id);
  const isPath = path === undefined || (Array.isArray(path) && path.every(isEntityId));
  if (!isPath) return refuseRecord('path', 'path');
  return accept(given as unknown as PlacedChange);
}
