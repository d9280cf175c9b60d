'use client';
import { useId, useRef } from 'react';
import { type PostMortem, perspectiveFields } from '../../../core/postmortem/types.ts';
import { openRound, understandingOf } from '../../../core/postmortem/understanding.ts';
import type { PartyId } from '../../../core/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { useFocusRequest } from '../../../hooks/useFocusRequest.ts';
import { DetailsLabel } from '../../ui/DetailsLabel.tsx';
import { mayAct } from './mayAct.ts';
import { Restatement } from './Restatement.tsx';
import { RestatementAnswer } from './RestatementAnswer.tsx';
import { Rounds } from './Rounds.tsx';

interface UnderstandingOfSideProps {
  readonly host: PostMortemHost;
  readonly doc: PostMortem;
  readonly speaker: PartyId;
}

/** Whether one side feels understood: its account, the rounds so far, and whose turn it is. */
export function UnderstandingOfSide(props: UnderstandingOfSideProps) {
  const { host, doc, speaker } = props;
  const { messages, ownParty } = host;
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusRequest(root);
  const titleId = useId();
  const stateId = useId();
  const party = host.partyName(speaker);
  const listenerId = doc.partyIds.find((id) => id !== speaker) ?? '';
  const listener = host.partyName(listenerId);
  const rounds = doc.understanding[speaker] ?? {};
  const standing = understandingOf(doc, speaker);
  const open = openRound(doc, speaker);
  const isListening = standing === 'not_begun' || standing === 'awaiting_listener';
  const said = perspectiveFields.filter((field) => doc.perspectives[speaker]?.[field].trim());
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need its legend first.
    <div data-part="understanding" role="group" aria-labelledby={titleId} ref={root}>
      <p data-part="group-title" id={titleId}>
        {messages.howPartySawIt({ party })}
      </p>
      {said.length > 0 && (
        <details data-part="quiet-details">
          <DetailsLabel>{messages.readAccountAgain({ party })}</DetailsLabel>
          {said.map((field) => (
            <div key={field} data-part="read">
              <p data-part="read-label">{messages.fields[field].label}</p>
              <p data-part="text" dir="auto">
                {host.shownText(doc.perspectives[speaker]?.[field] ?? '')}
              </p>
            </div>
          ))}
        </details>
      )}
      <Rounds host={host} rounds={rounds} speaker={party} />
      <p data-part="status" data-state={standing} id={stateId} tabIndex={-1}>
        {messages.understandingStates[standing]({ speaker: party, listener })}
      </p>
      {isListening && ownParty === listenerId && mayAct(host, doc, 'restate') && (
        <Restatement host={host} speaker={speaker} onSent={() => focus(stateId)} />
      )}
      {open !== undefined && ownParty === speaker && mayAct(host, doc, 'answerRestatement') && (
        <RestatementAnswer key={open} host={host} roundId={open} onSent={() => focus(stateId)} />
      )}
    </div>
  );
}
