'use client';
import { memo, useMemo } from 'react';
import { clauseStanding } from '../../../core/articulation/clauseStanding.ts';
import type { Articulation, StoredClause } from '../../../core/articulation/types.ts';
import { wordingHash } from '../../../core/articulation/wordingHash.ts';
import { saysSomething } from '../../../core/articulation/wordingOf.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { Refused } from '../../document/Refused.tsx';
import { Button } from '../../ui/Button.tsx';
import { CounterForm } from './CounterForm.tsx';
import { CounterView } from './CounterView.tsx';
import { SendBackClause } from './SendBackClause.tsx';
import { StandingLines } from './StandingLines.tsx';
import { standingId } from './standingId.ts';
import { useVerb } from './useVerb.ts';

/** What the parties say to a clause; every part the same object until it changes. */
export interface ClauseTalk {
  readonly partyIds: Articulation['partyIds'];
  readonly supersedes: Articulation['supersedes'];
  readonly replies: Articulation['replies'][string] | undefined;
}

export interface ClauseReplyProps extends ClauseTalk {
  readonly host: RearticulationHost;
  readonly id: string;
  readonly clause: StoredClause;
  /** The document is in review: it is said who has yet to answer. */
  readonly isInReview: boolean;
  /** Whether the viewer speaks for a side here. */
  readonly mayReply: boolean;
  /** Called when the clause was left out; nothing of it is on the page any more. */
  readonly onLeftOut: (id: string) => void;
}

/** Where a clause stands between the parties, and what one's own side says to it. */
export const ClauseReply = memo(function ClauseReply(props: ClauseReplyProps) {
  const { host, id, clause, partyIds, supersedes, replies } = props;
  const { isInReview, mayReply, onLeftOut } = props;
  const { messages, ownParty } = host;
  const verb = useVerb({ host, form: ['accept', id] });
  const standing = useMemo(
    () =>
      clauseStanding(
        {
          partyIds,
          supersedes,
          clauses: { [id]: clause },
          replies: replies ? { [id]: replies } : {},
        },
        id,
      ),
    [partyIds, supersedes, replies, id, clause],
  );
  if (!standing) return null;
  const { counters, sentBack, acceptedBy } = standing;
  if (!isInReview && counters.length + sentBack.length === 0) return null;

  const isOwn = clause.proposedBy === ownParty;
  const mayAnswer = mayReply && ownParty !== null && !isOwn;
  const isTaken = standing.standing === 'agreed' || acceptedBy.includes(ownParty ?? '');
  const accept = () => {
    if (verb.act({ type: 'accept', wordings: { [id]: wordingHash(clause) } })) {
      verb.focus(standingId(host, id));
    }
  };
  return (
    <div data-part="clause-reply" data-state={standing.standing} ref={verb.root}>
      <StandingLines host={host} id={id} standing={standing} />
      {counters.map((counter) => (
        <CounterView
          key={counter.partyId}
          host={host}
          id={id}
          clause={clause}
          counter={counter}
          mayTake={mayReply && counter.partyId !== ownParty && (counter.wording !== null || isOwn)}
          onTaken={() => {
            if (counter.wording === null) onLeftOut(id);
            else verb.focus(standingId(host, id));
          }}
        />
      ))}
      {mayAnswer && (
        <div data-part="clause-acts">
          {!isTaken && saysSomething(clause) && (
            <Button size="small" onClick={accept}>
              {messages.acts.accept}
            </Button>
          )}
          <CounterForm
            host={host}
            id={id}
            clause={clause}
            own={counters.find(({ partyId }) => partyId === ownParty)}
          />
          <SendBackClause host={host} id={id} />
        </div>
      )}
      {mayAnswer && <Refused words={verb.words} />}
    </div>
  );
});
