import { isRevealed } from '../../core/postmortem/reveal.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import type { PostMortemMessages } from '../../i18n/en/postMortemMessages.ts';

/** What the present stage means; that of writing alone ends when both accounts open. */
export function stageMeans(doc: PostMortem, messages: PostMortemMessages): string {
  if (doc.stage === 'sharing' && isRevealed(doc)) return messages.revealed;
  return messages.stages[doc.stage].means;
}
