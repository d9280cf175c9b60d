'use client';
import { inOrder } from '../../../core/document/orderKeys.ts';
import type { Entries, UnderstandingRound } from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { StandingMark } from './StandingMark.tsx';

interface RoundsProps {
  readonly host: PostMortemHost;
  readonly rounds: Entries<UnderstandingRound>;
  readonly speaker: string;
}

/** Every round so far: what was understood, and what the speaker said to it. */
export function Rounds({ host, rounds, speaker }: RoundsProps) {
  const { messages, formats } = host;
  const told = inOrder(rounds);
  if (told.length === 0) return null;
  return (
    <ol data-part="rounds">
      {told.map(([id, { by, text, at, verdict, correction }], i) => {
        const when = formats.dateTime(at);
        return (
          <li key={id} data-part="round">
            <p data-part="label">{messages.round({ number: i + 1 }, formats)}</p>
            <p data-part="soft">
              {messages.document.understood({ listener: host.partyName(by), when })}
            </p>
            <blockquote data-part="text" dir="auto">
              {host.shownText(text)}
            </blockquote>
            {verdict && (
              <>
                <p data-part="soft">{messages.document.answered({ speaker })}</p>
                <p data-part="standing" data-state={verdict}>
                  <StandingMark standing={verdict} />
                  <span>{messages.verdicts[verdict]}</span>
                </p>
                {correction.trim() && (
                  <blockquote data-part="text" dir="auto">
                    {host.shownText(correction)}
                  </blockquote>
                )}
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
