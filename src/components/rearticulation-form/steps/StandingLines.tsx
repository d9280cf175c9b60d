'use client';
import type { StandingOfClause } from '../../../core/articulation/clauseStanding.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { ClauseMark } from './ClauseMark.tsx';
import { standingId } from './standingId.ts';

interface StandingLinesProps {
  readonly host: RearticulationHost;
  readonly id: string;
  readonly standing: StandingOfClause;
}

/** Where a clause stands: a mark and a word, who has taken it, and who has yet to answer. */
export function StandingLines({ host, id, standing }: StandingLinesProps) {
  const { messages, formats, partyName, shownText } = host;
  const { sentBack, acceptedBy, awaiting } = standing;
  const { name } = messages.standings[standing.standing];
  const isOpen = standing.standing !== 'agreed';
  return (
    <div data-part="clause-standing">
      <p data-part="state-line" id={standingId(host, id)} tabIndex={-1}>
        <ClauseMark standing={standing.standing} />
        <span>{name}</span>
      </p>
      {isOpen && acceptedBy.length > 0 && (
        <p data-part="soft">
          {messages.acceptedBy({ parties: acceptedBy.map(partyName) }, formats)}
        </p>
      )}
      {awaiting.length > 0 && (
        <p data-part="soft">
          {messages.waitingForAnswer({ parties: awaiting.map(partyName) }, formats)}
        </p>
      )}
      {sentBack.map(({ partyId, reason }) => (
        <div key={partyId} data-part="objection">
          <p data-part="soft">{messages.sentBackBy({ party: partyName(partyId) })}</p>
          <blockquote data-part="text" dir="auto">
            {shownText(reason)}
          </blockquote>
        </div>
      ))}
    </div>
  );
}
