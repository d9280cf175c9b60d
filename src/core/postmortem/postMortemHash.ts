import { mapValues } from '../document/mapValues.ts';
import { hashContent } from '../hashContent.ts';
import type { Acknowledgement, PostMortem, RecurrenceCheck } from './types.ts';

/** Of documents that are in use: one is hashed once, however many ask who has signed it. */
const hashes = new WeakMap<PostMortem, string>();

/**
 * The hash of what the parties sign, as 64 hexadecimal digits (`hashContent`): all of the document
 * but its stage, signatures and history, and what is noted on it afterwards (that an
 * acknowledgement arrived, what a look whether it came back has shown).
 */
export function postMortemHash(doc: PostMortem): string {
  const known = hashes.get(doc);
  if (known !== undefined) return known;
  const hash = hashContent(signedContent(doc));
  hashes.set(doc, hash);
  return hash;
}

/** What of a document the parties sign, as `postMortemHash` says. */
export function signedContent(doc: PostMortem) {
  const { stage, signatures, history, recurrence, acknowledgements, ...content } = doc;
  return {
    ...content,
    recurrence: mapValues(recurrence, withoutResult),
    acknowledgements: mapValues(acknowledgements, withoutReceipt),
  };
}

function withoutResult({ result, note, ...planned }: RecurrenceCheck) {
  return planned;
}

function withoutReceipt({ received, ...said }: Acknowledgement) {
  return said;
}
