'use client';
import { useRef } from 'react';
import {
  echoState,
  mayAnswerFor,
  owesEcho,
  roundsOf,
} from '../../../core/articulation/echoState.ts';
import type { Articulation, ClauseSection } from '../../../core/articulation/types.ts';
import { mayAct } from '../../../hooks/articulation/mayAct.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { useFocusRequest } from '../../../hooks/useFocusRequest.ts';
import { Group } from '../../document/Group.tsx';
import { EchoOffer } from './EchoOffer.tsx';
import { EchoOfParty } from './EchoOfParty.tsx';
import { isInReview } from './isInReview.ts';

export interface EchoPartProps {
  readonly host: RearticulationHost;
  readonly doc: Articulation;
  readonly section: ClauseSection;
}

/** How each party has understood what the others wrote in a section, before anybody signs. */
export function EchoPart({ host, doc, section }: EchoPartProps) {
  const { messages, ownParty } = host;
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusRequest(root);
  const isAsked =
    isInReview(doc) &&
    doc.template.sections.some(({ id, needsEcho }) => id === section && needsEcho);
  const rounds = roundsOf(doc, section);
  const told = doc.partyIds.filter(
    (partyId) =>
      rounds.some(([, { by }]) => by === partyId) || (isAsked && owesEcho(doc, section, partyId)),
  );
  const mayEcho = mayAct(host, doc, 'echo');
  const offered =
    ownParty !== null && mayEcho && echoState(doc, section, ownParty) === 'not_begun' && !isAsked;
  if (told.length === 0 && !offered) return null;
  const mayAnswer = mayAct(host, doc, 'answerEcho');
  const ownFirst = [...told].sort((a, b) => Number(b === ownParty) - Number(a === ownParty));
  const offer = offered && (
    <EchoOffer
      host={host}
      section={section}
      onSent={() => focus(host.fieldId(['echo', section, ownParty]))}
    />
  );
  return (
    <div ref={root}>
      {told.length === 0 ? (
        offer
      ) : (
        <Group label={messages.echoTitle} hint={isAsked ? messages.echoIntro : undefined}>
          {isAsked && mayAct(host, doc, 'sendBack') && !told.includes(ownParty ?? '') && (
            <p data-part="soft">{messages.echoNothingToDo}</p>
          )}
          {ownFirst.map((partyId) => (
            <EchoOfParty
              key={partyId}
              host={host}
              doc={doc}
              section={section}
              partyId={partyId}
              state={echoState(doc, section, partyId)}
              mayEcho={mayEcho && partyId === ownParty}
              mayAnswer={mayAnswer && mayAnswerFor(doc, section, partyId, ownParty ?? '')}
            />
          ))}
          {offer}
        </Group>
      )}
    </div>
  );
}
