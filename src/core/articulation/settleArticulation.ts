import { contentHash } from './contentHash.ts';
import type { Articulation } from './types.ts';

/**
 * The document as it has to be once the work of several people has come together in it: a signature
 * under words that somebody changed at the same time does not stand. The same document, where
 * nothing is to be put right.
 */
export function settleArticulation(doc: Articulation): Articulation {
  if (doc.status !== 'in_review' && doc.status !== 'partly_signed') return doc;
  const given = Object.entries(doc.signatures);
  if (given.length === 0 && doc.status === 'in_review') return doc;
  const hash = contentHash(doc);
  const standing = given.filter(([, signature]) => signature.contentHash === hash);
  const status = standing.length > 0 ? 'partly_signed' : 'in_review';
  if (standing.length === given.length && status === doc.status) return doc;
  return { ...doc, status, signatures: Object.fromEntries(standing) };
}
