import { validSignatures } from './signatures.ts';
import type { PostMortem } from './types.ts';

/**
 * Whether a post-mortem that is closed could be: all have signed what it says now, or it was taken
 * further and its end given a reason in place of an agreement. Either way somebody has said so.
 */
export function mayHaveClosed(doc: PostMortem): boolean {
  if (!doc.history.some(({ type }) => type === 'close')) return false;
  if (validSignatures(doc).length === doc.partyIds.length) return true;
  const last = doc.history.findLast(({ type }) => type === 'escalate' || type === 'resume');
  return last?.type === 'escalate';
}
