'use client';
import { useId } from 'react';
import type { CounterProposal } from '../../../core/articulation/clauseStanding.ts';
import type { StoredClause } from '../../../core/articulation/types.ts';
import { differingFields, withWording } from '../../../core/articulation/withWording.ts';
import { wordingHash } from '../../../core/articulation/wordingHash.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { Refused } from '../../document/Refused.tsx';
import { Button } from '../../ui/Button.tsx';
import { useVerb } from './useVerb.ts';
import { WordingPair } from './WordingPair.tsx';

interface CounterViewProps {
  readonly host: RearticulationHost;
  readonly id: string;
  readonly clause: StoredClause;
  readonly counter: CounterProposal;
  readonly mayTake: boolean;
  readonly onTaken: () => void;
}

/** Another wording beside the present one: whose it is, why, and the way to settle on it. */
export function CounterView(props: CounterViewProps) {
  const { host, id, clause, counter, mayTake, onTaken } = props;
  const { messages, ownParty, partyName, shownText } = host;
  const { partyId, wording, reason } = counter;
  const titleId = useId();
  const party = partyName(partyId);
  const verb = useVerb({ host, form: ['accept', id, partyId] });
  const isOwn = partyId === ownParty;
  const title = isOwn ? messages.yourWording : messages.wordingOf({ party });
  const take = () => {
    const taken = wording === null ? clause : withWording(clause, wording);
    const wordings = { [id]: wordingHash(taken) };
    if (verb.act({ type: 'accept', wordings, from: partyId })) onTaken();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need its legend first.
    <div data-part="counter" role="group" aria-labelledby={titleId} ref={verb.root}>
      <p data-part="counter-title" id={titleId}>
        {wording === null ? messages.leaveOutBy({ party }) : title}
      </p>
      {wording !== null &&
        differingFields(clause, wording).map((field) => (
          <WordingPair
            key={field}
            host={host}
            clause={clause}
            field={field}
            other={wording[field]}
            otherTitle={title}
          />
        ))}
      <div data-part="read">
        <p data-part="read-label">{messages.becauseOf}</p>
        <p data-part="text" dir="auto">
          {shownText(reason)}
        </p>
      </div>
      {mayTake && (
        <div data-part="buttons">
          <Button size="small" onClick={take}>
            {wording === null ? messages.acceptLeaveOut : messages.acceptCounter({ party })}
          </Button>
        </div>
      )}
      {mayTake && <Refused words={verb.words} />}
    </div>
  );
}
