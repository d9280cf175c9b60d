/** Most characters an id may have. */
export const MAX_ID_LENGTH = 200;

/** Names that every object or function has: as keys of records they would do harm. */
const reserved = ['__proto__', 'constructor', 'prototype'];

/**
 * Whether a value can be the id of a party, a person or a document: a text of 1 to 200 characters
 * without control characters, and none of the names that would harm a record keyed by id.
 */
export function isEntityId(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= MAX_ID_LENGTH &&
    !reserved.includes(value) &&
    !/\p{Cc}/u.test(value)
  );
}
