import { isRevealed } from '../../core/postmortem/reveal.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import type { PostMortemMessages } from '../../i18n/en/postMortemMessages.ts';
import type { Term } from '../../i18n/en/postMortemTermsMessages.ts';

/** The present stage in words; that of writing alone ends when both accounts open. */
export function stageWords(doc: PostMortem, messages: PostMortemMessages): Term {
  return doc.stage === 'sharing' && isRevealed(doc)
    ? { name: messages.revealedStage, means: messages.revealed }
    : messages.stages[doc.stage];
}
