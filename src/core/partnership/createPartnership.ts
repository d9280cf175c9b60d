import { accept, type Result } from '../result.ts';
import type { Instrument } from '../trust/types.ts';
import type { Party, Person } from '../types.ts';
import { readPartnership } from './readPartnership.ts';
import { refuseRecord } from './sentences.ts';
import type { Partnership } from './types.ts';

/** What the record of a partnership begins with. */
export interface PartnershipDraft {
  readonly id: string;
  readonly parties: readonly Party[];
  readonly people?: readonly Person[] | undefined;
  readonly instruments?: readonly Instrument[] | undefined;
}

/**
 * A record in which nothing has happened yet. Refuses what cannot be read (the codes of
 * `parsePartnership`) and two of anything with one id (`E_DUPLICATE_ID`). Never throws.
 */
export function createPartnership(draft: PartnershipDraft): Result<Partnership> {
  const { id, parties, people = [], instruments = [] } = draft ?? {};
  const keyed = { parties, people, instruments };
  const record: Record<string, unknown> = {};
  for (const [collection, list] of Object.entries(keyed)) {
    const byId = keyById(list, collection);
    if (!byId.ok) return byId;
    record[collection] = byId.value;
  }
  return readPartnership({
    id,
    responses: {},
    commitments: {},
    postMortems: {},
    articulations: {},
    ...record,
  });
}

function keyById(list: unknown, collection: string): Result<Record<string, unknown>> {
  if (!Array.isArray(list)) return refuseRecord('notAList', collection);
  const entries = new Map<string, unknown>();
  for (const [i, one] of list.entries()) {
    const id = String(one?.id);
    if (entries.has(id)) return refuseRecord('idTwice', `${collection}[${i}].id`, id);
    entries.set(id, one);
  }
  return accept(Object.fromEntries(entries));
}
