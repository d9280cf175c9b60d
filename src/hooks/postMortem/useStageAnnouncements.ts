'use client';
import { useEffect, useRef } from 'react';
import { isRevealed } from '../../core/postmortem/reveal.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import type { PostMortemMessages } from '../../i18n/en/postMortemMessages.ts';

/** Says what happened to the whole document, by whomever: the accounts opened, a stage began. */
export function useStageAnnouncements(
  doc: PostMortem,
  messages: PostMortemMessages,
  announce: ((text: string) => void) | undefined,
): void {
  const before = useRef(doc);
  useEffect(() => {
    const last = before.current;
    before.current = doc;
    if (last === doc || last.id !== doc.id || !announce) return;
    const hasPerspectives = doc.template.sections.some(({ id }) => id === 'perspectives');
    const said: string[] = [];
    if (hasPerspectives && !isRevealed(last) && isRevealed(doc)) said.push(messages.revealed);
    if (last.version < doc.version) said.push(messages.signaturesVoided);
    if (last.stage !== doc.stage) {
      const { name, means } = messages.stages[doc.stage];
      said.push(messages.stageNow({ stage: name, means }));
    }
    // Together: one announcement would replace the other.
    if (said.length > 0) announce(said.join(' '));
  }, [doc, messages, announce]);
}
