import { hashContent } from '../hashContent.ts';
import { isRecord } from '../isRecord.ts';
import { signedContent } from './signedContent.ts';
import type { Articulation } from './types.ts';

/** Of documents that are in use: one is hashed once, however many ask who has signed it. */
const hashes = new WeakMap<Articulation, string>();

/**
 * The hash of what the parties sign (`signedContent`): SHA-256 over canonical JSON by RFC 8785, as
 * 64 hexadecimal digits. Kept by the object: a document is never changed in place.
 */
export function contentHash(doc: Articulation): string {
  const known = hashes.get(doc);
  if (known !== undefined) return known;
  const hash = hashContent(signedContent(doc));
  if (isRecord(doc)) hashes.set(doc, hash);
  return hash;
}
