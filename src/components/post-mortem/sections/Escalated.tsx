'use client';
import { memo } from 'react';
import type { PostMortemEntry } from '../../../core/postmortem/events.ts';
import type { PostMortem } from '../../../core/postmortem/types.ts';
import { sentenceOf } from '../../../hooks/postMortem/historySentences.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { StageMark } from '../StageMark.tsx';

interface EscalatedProps {
  readonly host: PostMortemHost;
  readonly history: PostMortem['history'];
  /** Takes the focus once it was taken further. */
  readonly id: string;
}

type Escalating = Extract<PostMortemEntry, { type: 'escalate' }>;

/** Which step it was taken to, by whom, since when, and why. */
export const Escalated = memo(function Escalated({ host, history, id }: EscalatedProps) {
  const { messages } = host;
  const last = history.findLast((entry): entry is Escalating => entry.type === 'escalate');
  if (!last) return null;
  const { name, means } = messages.escalationSteps[last.step];
  const { when, text, quote } = sentenceOf(last, host);
  return (
    <div data-part="escalated" id={id} tabIndex={-1}>
      <p data-part="state-line">
        <StageMark stage="escalated" />
        <strong data-part="label">{name}</strong>
      </p>
      <p>{means}</p>
      <p data-part="soft">{messages.historyLine({ when, sentence: text })}</p>
      {quote && (
        <blockquote data-part="quote" dir="auto">
          {quote}
        </blockquote>
      )}
    </div>
  );
});
