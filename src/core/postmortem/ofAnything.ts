import { isPostMortem } from './isPostMortem.ts';
import { postMortemHash as hashOf } from './postMortemHash.ts';
import { isRevealed as isOpen } from './reveal.ts';
import { settlePostMortem as settle } from './settlePostMortem.ts';
import { validSignatures as signaturesOf } from './signatures.ts';
import type { PostMortem, Signature } from './types.ts';

// For hosts, who may hand over anything; inside, a document is known to be one.

/**
 * Whether what each side wrote alone lies open to both: once every party has submitted its
 * perspective. `false` of what is no post-mortem. Never throws.
 */
export function isRevealed(doc: PostMortem): boolean {
  return isPostMortem(doc) && isOpen(doc);
}

/**
 * The signatures that count: of a party, under the version and the very content as it is now. The
 * last of each party, in the order in which they were given; none of what is no post-mortem. Never
 * throws.
 */
export function validSignatures(doc: PostMortem): Signature[] {
  return isPostMortem(doc) ? signaturesOf(doc) : [];
}

/**
 * The document as it has to be once the work of several people has come together in it: signed by
 * all at the same time, it is agreed, though nobody's signature was the last; changed while the last
 * one signed, it is not agreed; and a talk that was begun while a perspective was taken back has not
 * begun. The same document where nothing is to be put right, and of what is none. Never throws.
 */
export function settlePostMortem(doc: PostMortem): PostMortem {
  return isPostMortem(doc) ? settle(doc) : doc;
}

/**
 * The hash of what the parties sign, as 64 hexadecimal digits (`hashContent`): all of the document
 * but its stage, signatures and history, and what is noted on it afterwards (that an
 * acknowledgement arrived, what a look whether it came back has shown). Empty of what is no
 * post-mortem: it fits no signature. Never throws.
 */
export function postMortemHash(doc: PostMortem): string {
  return isPostMortem(doc) ? hashOf(doc) : '';
}
