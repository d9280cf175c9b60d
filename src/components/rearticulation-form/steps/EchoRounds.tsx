'use client';
import type { EchoRound } from '../../../core/articulation/types.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { ClauseMark } from './ClauseMark.tsx';

interface EchoRoundsProps {
  readonly host: RearticulationHost;
  /** The first one first. */
  readonly rounds: readonly (readonly [id: string, round: EchoRound])[];
  /** What the section says now, as a hash. */
  readonly present: string;
}

/** Every round so far: what was understood, and what was answered. */
export function EchoRounds({ host, rounds, present }: EchoRoundsProps) {
  const { messages, formats, partyName, shownText } = host;
  if (rounds.length === 0) return null;
  return (
    <ol data-part="echo-rounds">
      {rounds.map(([id, { by, text, at, of, verdict, correction }], i) => (
        <li key={id} data-part="echo-round" data-state={of === present ? 'present' : 'outdated'}>
          <p data-part="label">{messages.echoRound({ number: i + 1 }, formats)}</p>
          {of !== present && <p data-part="soft">{messages.echoEarlier}</p>}
          <p data-part="soft">
            {messages.echoSaid({ party: partyName(by), when: formats.dateTime(at) })}
          </p>
          <blockquote data-part="text" dir="auto">
            {shownText(text)}
          </blockquote>
          {verdict && (
            <>
              <p data-part="soft">{messages.echoAnswered}</p>
              <p data-part="state-line" data-state={verdict}>
                <ClauseMark standing={verdict} />
                <span>{messages.echoVerdicts[verdict]}</span>
              </p>
              {correction.trim() && (
                <blockquote data-part="text" dir="auto">
                  {shownText(correction)}
                </blockquote>
              )}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
