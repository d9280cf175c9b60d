import { readStrictly } from '../document/readStrictly.ts';
import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import type { Result } from '../result.ts';
import { refuseEdit } from './editSentences.ts';
import { postMortemShape } from './shape/postMortemShape.ts';
import { readParties } from './shape/readParties.ts';
import type { PostMortem } from './types.ts';

/** Reads a document in which everything has to be right; fields that are not known are kept. */
export function readWhole(value: unknown): Result<PostMortem> {
  if (!isRecord(value)) return refuseEdit('notAPostMortem');
  const parties = readParties(own(value, 'partyIds'), 'partyIds');
  return parties.ok ? readStrictly(postMortemShape(parties.value), value) : parties;
}
