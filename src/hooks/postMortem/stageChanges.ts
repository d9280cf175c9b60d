import { isRevealed } from '../../core/postmortem/reveal.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import type { PostMortemMessages } from '../../i18n/en/postMortemMessages.ts';

/** What happened to the whole document, in words: the accounts opened, signatures fell, a stage began. */
export function stageChanges(
  before: PostMortem,
  doc: PostMortem,
  messages: PostMortemMessages,
): readonly string[] {
  const hasPerspectives = doc.template.sections.some(({ id }) => id === 'perspectives');
  const said: string[] = [];
  if (hasPerspectives && !isRevealed(before) && isRevealed(doc)) said.push(messages.revealed);
  if (before.version < doc.version) said.push(messages.signaturesVoided);
  if (before.stage !== doc.stage) {
    const { name, means } = messages.stages[doc.stage];
    said.push(messages.stageNow({ stage: name, means }));
  }
  return said;
}
