'use client';
import {
  echoState,
  mayAnswerFor,
  owesEcho,
  roundsOf,
} from '../../../core/articulation/echoState.ts';
import type { Articulation, ClauseSection } from '../../../core/articulation/types.ts';
import { mayAct } from '../../../hooks/articulation/mayAct.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { Group } from '../../document/Group.tsx';
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
  const isAsked =
    isInReview(doc) &&
    doc.template.sections.some(({ id, needsEcho }) => id === section && needsEcho);
  const rounds = roundsOf(doc, section);
  const told = doc.partyIds.filter(
    (partyId) =>
      rounds.some(([, { by }]) => by === partyId) || (isAsked && owesEcho(doc, section, partyId)),
  );
  if (told.length === 0) return null;
  const mayEcho = mayAct(host, doc, 'echo');
  const mayAnswer = mayAct(host, doc, 'answerEcho');
  const ownFirst = [...told].sort((a, b) => Number(b === ownParty) - Number(a === ownParty));
  return (
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
    </Group>
  );
}
