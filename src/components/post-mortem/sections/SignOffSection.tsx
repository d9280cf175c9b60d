'use client';
import { useMemo, useRef } from 'react';
import { validSignatures } from '../../../core/postmortem/signatures.ts';
import { useFocusRequest } from '../../../hooks/useFocusRequest.ts';
import { EarlierSignatures } from './EarlierSignatures.tsx';
import { mayAct } from './mayAct.ts';
import { ReasonVerb } from './ReasonVerb.tsx';
import type { SectionProps } from './SectionProps.ts';
import { Sign } from './Sign.tsx';
import { SignatureLine } from './SignatureLine.tsx';

/** What is signed, who has signed it and how, and the signature of one's own side. */
export function SignOffSection({ host, doc }: SectionProps) {
  const { messages, formats, ownParty } = host;
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusRequest(root);
  const valid = useMemo(() => validSignatures(doc), [doc]);
  const isUp = doc.stage !== 'draft' && doc.stage !== 'sharing' && doc.stage !== 'in_meeting';
  const lineId = (partyId: string) => host.fieldId(['signature', partyId]);
  const standingId = host.fieldId(['signature', 'text']);
  const title = host.shownText(doc.title).trim() || messages.untitled;
  const hasSigned = valid.some(({ partyId }) => partyId === ownParty);
  const maySign = mayAct(host, doc, 'sign');
  const isKept = ownParty !== null && !maySign && !hasSigned && host.mayEdit(doc, ['title']);
  return (
    <div data-part="sign-off" ref={root}>
      <p data-part="signed-text" id={standingId} tabIndex={-1}>
        {messages.whatIsSigned({ title, version: doc.version }, formats)}
      </p>
      {!isUp && <p data-part="soft">{messages.signLater}</p>}
      {isUp && (
        <ul data-part="signatures">
          {host.parties.map((party) => (
            <SignatureLine
              key={party.id}
              host={host}
              id={lineId(party.id)}
              party={party}
              signature={valid.find(({ partyId }) => partyId === party.id)}
            />
          ))}
        </ul>
      )}
      {maySign && ownParty !== null && (
        <Sign host={host} doc={doc} ownParty={ownParty} onDone={() => focus(lineId(ownParty))} />
      )}
      {isKept && doc.stage === 'in_review' && <p data-part="soft">{messages.signNotYet}</p>}
      {mayAct(host, doc, 'sendBack') && (
        <ReasonVerb
          host={host}
          type="sendBack"
          field="sendBackReason"
          onDone={() => focus(standingId)}
        />
      )}
      {valid.length > 0 && doc.stage !== 'closed' && <p data-part="soft">{messages.changeVoids}</p>}
      <EarlierSignatures host={host} signatures={doc.signatures} valid={valid} />
    </div>
  );
}
