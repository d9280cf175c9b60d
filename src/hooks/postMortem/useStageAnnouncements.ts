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
    if (hasPerspectives && !isRevealed(last) && isRevealed(doc)) announce(messages.revealed);
    if (last.stage !== doc.stage) {
      const { name, means } = messages.stages[doc.stage];
      announce(messages.stageNow({ stage: name, means }));
    }
    if (last.version < doc.version) announce(messages.signaturesVoided);
  }, [doc, messages, announce]);
}
