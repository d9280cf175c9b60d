import { validSignatures } from './signatures.ts';
import type { PostMortem } from './types.ts';

/**
 * The document as it has to be once the work of several people has come together in it: signed by
 * all at the same time, it is agreed, though nobody's signature was the last. The same document, where
 * nothing is to be put right.
 */
export function settlePostMortem(doc: PostMortem): PostMortem {
  if (doc.stage !== 'in_review') return doc;
  const valid = validSignatures(doc);
  if (valid.length < doc.partyIds.length) return doc;
  const differs = valid.some(({ stance }) => stance === 'agree_with_difference');
  return { ...doc, stage: differs ? 'agreed_with_differences' : 'agreed' };
}
