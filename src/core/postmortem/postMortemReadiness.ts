import { gapSentence } from './gapSentences.ts';
import { isPostMortem } from './isPostMortem.ts';
import { postMortemGaps } from './postMortemGaps.ts';
import { talkStage } from './reveal.ts';
import { because } from './sentences.ts';
import { validSignatures } from './signatures.ts';
import { sectionsOf } from './templates/sectionsOf.ts';
import type { PostMortem, PostMortemStage } from './types.ts';

/** Where a post-mortem stands, and what keeps it from going on. */
export interface PostMortemReadiness {
  readonly stage: PostMortemStage;
  /** Where it leads next; `null` once it is closed. */
  readonly next: PostMortemStage | null;
  /** What is missing for that, an English sentence each; parties are named by their ids. */
  readonly missing: readonly string[];
}

/** What is missing for the next stage, in words; `postMortemGaps` says the same in codes. */
export function postMortemReadiness(doc: PostMortem): PostMortemReadiness {
  if (!isPostMortem(doc)) {
    return { stage: 'draft', next: null, missing: [because('notAPostMortem').message] };
  }
  const missing = postMortemGaps(doc).map((gap) => gapSentence(gap, doc));
  return { stage: doc.stage, next: stageAfter(doc), missing };
}

function stageAfter(doc: PostMortem): PostMortemStage | null {
  switch (doc.stage) {
    case 'draft':
      return sectionsOf(doc.template).includes('perspectives') ? 'sharing' : 'in_meeting';
    case 'sharing':
      return 'in_meeting';
    case 'in_meeting':
      return 'in_review';
    case 'in_review': {
      const differs = validSignatures(doc).some(({ stance }) => stance === 'agree_with_difference');
      return differs ? 'agreed_with_differences' : 'agreed';
    }
    case 'escalated':
      return talkStage(doc);
    case 'agreed':
    case 'agreed_with_differences':
      return 'closed';
    case 'closed':
      return null;
  }
}
