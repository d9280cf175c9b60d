import { hashContent } from './hashContent.ts';

/** Hexadecimal digits of an id: 128 bits. */
const ID_LENGTH = 32;

/** An id that follows from others: what is made of the same things twice is the same. */
export function idFrom(...ids: readonly string[]): string {
  return hashContent(ids).slice(0, ID_LENGTH);
}
