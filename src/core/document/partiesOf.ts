import { type Read, readId } from '../read/readFields.ts';
import { accept } from '../result.ts';
import type { PartyId } from '../types.ts';
import { refuseShape } from './sentences.ts';

/** Between how many parties a kind of document is. */
export interface PartyRules {
  readonly fewest: number;
  readonly most: number;
  /** Words that stand beside the ids of parties in a document, so none of them can be an id. */
  readonly taken: readonly string[];
  /** The sentence that says how many there can be. */
  readonly otherwise: 'partyCount' | 'twoParties';
}

/** The parties of a document, each once. */
export function partiesOf({
  fewest,
  most,
  taken,
  otherwise,
}: PartyRules): Read<readonly PartyId[]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length < fewest || value.length > most) {
      return refuseShape(otherwise, path);
    }
    for (let i = 0; i < value.length; i += 1) {
      const id: unknown = value[i];
      const place = `${path}[${i}]`;
      const read = readId(id, place);
      if (!read.ok) return read;
      if (taken.includes(read.value)) return refuseShape('takenWord', place, id);
    }
    return new Set(value).size < value.length ? refuseShape(otherwise, path) : accept(value);
  };
}

/** One of the parties. */
export function readPartyOf(partyIds: readonly PartyId[]): Read<PartyId> {
  return (value, path) => {
    const id = readId(value, path);
    return !id.ok || partyIds.includes(id.value) ? id : refuseShape('strangeParty', path, value);
  };
}
