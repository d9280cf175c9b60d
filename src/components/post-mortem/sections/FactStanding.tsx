'use client';
import { useRef, useState } from 'react';
import { factStanding } from '../../../core/postmortem/factStanding.ts';
import {
  type FactPosition,
  factPositions,
  type TimelineEntry,
} from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { Refused } from '../../document/Refused.tsx';
import { otherSide } from './otherSide.ts';
import { StandingMark } from './StandingMark.tsx';

interface FactStandingProps {
  readonly host: PostMortemHost;
  readonly id: string;
  readonly positions: TimelineEntry['positions'];
  /** Whether the viewer speaks for a side here. */
  readonly mayAct: boolean;
}

/** How a fact stands between the sides, and what one's own side says to it. */
export function FactStanding({ host, id, positions, mayAct }: FactStandingProps) {
  const { messages, parties, ownParty, actions, announce } = host;
  const [refused, setRefused] = useState<string | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const positionOf = (partyId: string) =>
    Object.hasOwn(positions, partyId) ? (positions[partyId] ?? null) : null;
  const standing = factStanding(
    { positions },
    parties.map((party) => party.id),
  );
  const own = ownParty === null ? null : positionOf(ownParty);
  const told = parties.filter((party) => positionOf(party.id) !== null);
  const take = (position: FactPosition | null) => {
    const result = actions.act({ type: 'takePosition', factId: id, position });
    setRefused(result.ok ? null : host.refusalWords(result.error));
    if (!result.ok) return;
    announce?.(messages.done.takePosition({ other: otherSide(host) }));
  };
  const takeBack = () => {
    // This button goes.
    first.current?.focus();
    take(null);
  };
  return (
    <div data-part="fact-standing" data-state={standing}>
      <p data-part="standing">
        <StandingMark standing={standing} />
        <span>{messages.standings[standing].name}</span>
      </p>
      {standing !== 'agreed' && told.length > 0 && (
        <ul data-part="fact-positions">
          {told.map((party) => (
            <li key={party.id}>
              {messages.partyPosition({ party: party.name, position: positionOf(party.id) })}
            </li>
          ))}
        </ul>
      )}
      {mayAct && (
        <fieldset data-part="fact-own">
          <legend data-part="hidden">{messages.ownPosition}</legend>
          {factPositions.map((position, i) => (
            <button
              key={position}
              ref={i === 0 ? first : undefined}
              type="button"
              data-part="toggle"
              aria-pressed={own === position}
              onClick={() => own !== position && take(position)}
            >
              {messages.positions[position]}
            </button>
          ))}
          {own !== null && (
            <button type="button" data-part="link" onClick={takeBack}>
              {messages.takePositionBack}
            </button>
          )}
        </fieldset>
      )}
      {mayAct && <Refused words={refused} />}
    </div>
  );
}
