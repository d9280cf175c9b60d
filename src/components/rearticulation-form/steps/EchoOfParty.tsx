'use client';
import { useId, useRef } from 'react';
import { type EchoState, presentHash, roundsOf } from '../../../core/articulation/echoState.ts';
import type { PartyId } from '../../../core/types.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { useFocusRequest } from '../../../hooks/useFocusRequest.ts';
import { EchoAnswer } from './EchoAnswer.tsx';
import { EchoForm } from './EchoForm.tsx';
import type { EchoPartProps } from './EchoPart.tsx';
import { EchoRounds } from './EchoRounds.tsx';

interface EchoOfPartyProps extends EchoPartProps {
  readonly partyId: PartyId;
  readonly state: EchoState;
  readonly mayEcho: boolean;
  readonly mayAnswer: boolean;
}

const open: readonly EchoState[] = ['not_begun', 'missed', 'outdated'];

/** What one party has understood of a section: its rounds so far, and whose turn it is. */
export function EchoOfParty(props: EchoOfPartyProps) {
  const { host, doc, section, partyId, state, mayEcho, mayAnswer } = props;
  const { messages, formats, ownParty, parties, partyName } = host;
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusRequest(root);
  const titleId = useId();
  const stateId = useId();
  const party = partyName(partyId);
  const isOwn = partyId === ownParty;
  const present = presentHash(doc, section);
  const rounds = roundsOf(doc, section).filter(([, { by }]) => by === partyId);
  const waiting = rounds.find(([, { verdict, of }]) => verdict === null && of === present)?.[0];
  const listeners = formats.list(
    parties.filter(({ id }) => id !== partyId).map(({ name }) => name),
  );
  const hasForm = mayEcho && open.includes(state);
  const isAsked = mayAnswer && waiting !== undefined;
  // A form of the viewer's says better whose turn it is.
  const isSaid = isAsked || (hasForm && state === 'not_begun');
  const words = isSaid ? '' : stateWords(host, state, { party, listeners, isOwn });
  const toState = () => focus(stateId);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need its legend first.
    <div
      data-part="echo"
      role="group"
      id={host.fieldId(['echo', section, partyId])}
      aria-labelledby={titleId}
      ref={root}
    >
      <p data-part="label" id={titleId}>
        {isOwn ? messages.echoYours : messages.echoOf({ party })}
      </p>
      <EchoRounds host={host} rounds={rounds} present={present} />
      {words !== '' && (
        <p data-part="state-line" data-state={state} id={stateId} tabIndex={-1}>
          {words}
        </p>
      )}
      {hasForm && <EchoForm host={host} section={section} onSent={toState} />}
      {isAsked && (
        <EchoAnswer
          key={waiting}
          host={host}
          section={section}
          roundId={waiting}
          party={party}
          onSent={toState}
        />
      )}
    </div>
  );
}

interface Told {
  readonly party: string;
  readonly listeners: string;
  readonly isOwn: boolean;
}

/** Whose turn it is; `''`: nothing is owed. */
function stateWords(
  { messages }: RearticulationHost,
  state: EchoState,
  { party, listeners, isOwn }: Told,
): string {
  switch (state) {
    case 'none':
      return '';
    case 'not_begun':
      return messages.echoNotBegun({ party });
    case 'awaiting_answer':
      return messages.echoAwaits({ party: listeners });
    case 'missed':
      return messages.echoMissed({ party });
    case 'outdated':
      return isOwn ? messages.echoOutdated : messages.echoStale({ party });
    case 'confirmed':
      return messages.echoConfirmed;
  }
}
