import { refuseShape } from '../../document/sentences.ts';
import { type Read, readId } from '../../read/readFields.ts';
import { accept } from '../../result.ts';
import type { PartyId } from '../../types.ts';

/** Words that stand beside the ids of parties in a document, so none of them can be an id. */
const taken = ['shared', 'outside'];

/** The two parties of a document. */
export const readParties: Read<readonly PartyId[]> = (value, path) => {
  if (!Array.isArray(value) || value.length !== 2) return refuseShape('twoParties', path);
  for (let i = 0; i < 2; i += 1) {
    const id: unknown = value[i];
    const place = `${path}[${i}]`;
    const read = readId(id, place);
    if (!read.ok) return read;
    if (taken.includes(read.value)) return refuseShape('takenWord', place, id);
  }
  return value[0] === value[1] ? refuseShape('twoParties', path) : accept(value);
};

/** One of the parties. */
export function readPartyOf(partyIds: readonly PartyId[]): Read<PartyId> {
  return (value, path) => {
    const id = readId(value, path);
    return !id.ok || partyIds.includes(id.value) ? id : refuseShape('strangeParty', path, value);
  };
}
