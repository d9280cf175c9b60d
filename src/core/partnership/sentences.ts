import { refusalThat, type Sentence } from '../read/sentences.ts';
import type { Refusal, Result } from '../result.ts';

/** Most entries of all collections together. */
export const MOST_ENTITIES = 50_000;

/** Why a record, or a change to it, is refused; `{value}` stands for what was given. */
export const partnershipSentences = {
  actsOnly: ['E_STATE', 'A commitment that was sent changes only by what the sides do.'],
  collection: ['E_ENUM', 'There is no such collection: {value}.'],
  aView: [
    'E_STATE',
    'This file holds what one side may read of the record, not all of it: what others wrote would be lost.',
  ],
  ended: ['E_CLOSED', 'This is no longer worked on, so nothing in it changes.'],
  fixed: ['E_STATE', 'Which document this is, and how it began, does not change.'],
  historyEdit: ['E_STATE', 'What is in a history stays as it is.'],
  idDiffers: ['E_ID', 'An entry is kept under its own id; this one says it is {value}.'],
  idTwice: ['E_DUPLICATE_ID', 'Two entries have this id: {value}.'],
  needed: ['E_SHAPE', 'Nothing can be read without this, so it cannot be taken away.'],
  notAChange: ['E_SHAPE', 'A change names a collection, an id, and what is there now.'],
  notAList: ['E_SHAPE', 'A list of changes is expected here.'],
  notAPartnership: ['E_SHAPE', 'This is not the record of a partnership.'],
  notThere: ['E_UNKNOWN_ITEM', 'There is no such entry, or not any more: {value}.'],
  notWritable: ['E_SHAPE', 'No file can hold what is in this record.'],
  outdated: ['E_OUTDATED', 'Somebody else has changed this meanwhile.'],
  path: ['E_SHAPE', 'A path is a list of keys, none of them empty.'],
  tooMany: ['E_TOO_LONG', 'A record has at most 50,000 entries in all.'],
  unreadable: ['E_UNREADABLE', 'What stands here cannot be read, so it cannot be changed.'],
} as const satisfies Record<string, Sentence>;

type PartnershipSentence = keyof typeof partnershipSentences;

export function becauseOfRecord(key: PartnershipSentence, path?: string, value?: unknown): Refusal {
  return refusalThat(partnershipSentences[key], path, value);
}

export function refuseRecord(
  key: PartnershipSentence,
  path?: string,
  value?: unknown,
): Result<never> {
  return { ok: false, error: becauseOfRecord(key, path, value) };
}
