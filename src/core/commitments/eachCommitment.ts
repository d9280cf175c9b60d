import { type Commitment, commitmentStates } from './types.ts';

/** Commitments as a list or another iterable, or keyed by id as in the shared record. */
export type CommitmentCollection = Iterable<Commitment> | Readonly<Record<string, Commitment>>;

/** The commitments of a collection, one by one; what is none is passed over. */
export function* eachCommitment(collection: CommitmentCollection): Generator<Commitment> {
  for (const value of valuesOf(collection)) {
    if (isMeasurable(value)) yield value;
  }
}

/**
 * Whether a value has the parts that the measures read. Dates and moments inside are checked where
 * they are used; whether it is a legal conversation is for `readCommitment` to say.
 */
export function isMeasurable(value: unknown): value is Commitment {
  if (typeof value !== 'object' || value === null) return false;
  const { state, requester, performer, terms, agreed, history } = value as Partial<Commitment>;
  return (
    commitmentStates.includes(state as Commitment['state']) &&
    typeof requester?.partyId === 'string' &&
    typeof performer?.partyId === 'string' &&
    Array.isArray(terms) &&
    Array.isArray(agreed) &&
    Array.isArray(history)
  );
}

/** What is in a collection, whatever it is. */
export function valuesOf(collection: unknown): Iterable<unknown> {
  if (typeof collection !== 'object' || collection === null) return [];
  return isIterable(collection) ? collection : Object.values(collection);
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value && typeof value[Symbol.iterator] === 'function';
}
