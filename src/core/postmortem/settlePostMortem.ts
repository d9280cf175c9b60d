import { isRevealed } from './reveal.ts';
import { validSignatures } from './signatures.ts';
import type { PostMortem, PostMortemStage } from './types.ts';

/**
 * The document as it has to be once the work of several people has come together in it: signed by
 * all at the same time, it is agreed, though nobody's signature was the last; changed while the last
 * one signed, it is not agreed; and a talk that was begun while a perspective was taken back has not
 * begun. The same document, where nothing is to be put right.
 */
export function settlePostMortem(doc: PostMortem): PostMortem {
  const stage = settledStage(doc);
  return stage === doc.stage ? doc : { ...doc, stage };
}

function settledStage(doc: PostMortem): PostMortemStage {
  switch (doc.stage) {
    case 'in_meeting':
      return isRevealed(doc) ? doc.stage : 'sharing';
    case 'in_review':
    case 'agreed':
    case 'agreed_with_differences':
      return agreementOf(doc);
    default:
      return doc.stage;
  }
}

function agreementOf(doc: PostMortem): PostMortemStage {
  const valid = validSignatures(doc);
  if (valid.length < doc.partyIds.length) return 'in_review';
  const differs = valid.some(({ stance }) => stance === 'agree_with_difference');
  return differs ? 'agreed_with_differences' : 'agreed';
}
