import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import { readId } from '../read/readFields.ts';
import { withPath } from '../read/withPath.ts';
import { accept, type Result } from '../result.ts';
import { collectionRules } from './collectionRules.ts';
import { readScores } from './readScores.ts';
import { MOST_ENTITIES, refuseRecord } from './sentences.ts';
import { type CollectionName, collections, type Partnership } from './types.ts';

/**
 * Reads the parts of a record, in which everything has to be right; a collection that is missing is
 * empty. What the record itself holds besides is left out; what a long document holds is kept.
 */
export function readPartnership(value: unknown): Result<Partnership> {
  if (!isRecord(value)) return refuseRecord('notAPartnership');
  const id = readId(own(value, 'id'), 'id');
  if (!id.ok) return id;
  const read: Partial<Record<CollectionName, unknown>> = {};
  let count = 0;
  for (const collection of collections) {
    const given = own(value, collection) ?? {};
    if (!isRecord(given)) return refuseRecord('notAPartnership', collection);
    count += Object.keys(given).length;
    if (count > MOST_ENTITIES) return refuseRecord('tooMany', collection);
    const entries = readEntries(collection, given);
    if (!entries.ok) return entries;
    read[collection] = entries.value;
  }
  const parts = read as Pick<Partnership, CollectionName>;
  const { scores, refusals } = readScores(own(value, 'scores'));
  const [refusal] = refusals;
  if (refusal) return { ok: false, error: refusal };
  return accept({
    schema: 'troth/partnership',
    version: 1,
    id: id.value,
    ...parts,
    ...(scores && { scores }),
  });
}

function readEntries(
  collection: CollectionName,
  given: Record<string, unknown>,
): Result<Record<string, unknown>> {
  const entries: [string, unknown][] = [];
  for (const [key, one] of Object.entries(given)) {
    const place = `${collection}.${key}`;
    const id = readId(key, place);
    if (!id.ok) return id;
    const read = withPath<unknown>(collectionRules[collection].read(one), place);
    if (!read.ok) return read;
    const stated = own(read.value, 'id');
    if (stated !== key) return refuseRecord('idDiffers', `${place}.id`, stated);
    entries.push([key, read.value]);
  }
  return accept(Object.fromEntries(entries));
}
