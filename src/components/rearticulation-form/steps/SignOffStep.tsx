'use client';
import { useId, useRef } from 'react';
import { contentHash } from '../../../core/articulation/contentHash.ts';
import { inOrder } from '../../../core/document/orderKeys.ts';
import { mayAct } from '../../../hooks/articulation/mayAct.ts';
import { useFocusRequest } from '../../../hooks/useFocusRequest.ts';
import { formatHash } from '../../document/formatHash.ts';
import { Button } from '../../ui/Button.tsx';
import { ReasonVerb } from '../ReasonVerb.tsx';
import { PartySignature } from './PartySignature.tsx';
import { Sign } from './Sign.tsx';
import type { StepProps } from './StepProps.ts';
import { Verify } from './Verify.tsx';

/** What is signed, who has signed it and how, and the signature of one's own side. */
export function SignOffStep({ host, doc, view, onNotYet }: StepProps) {
  const { messages, formats, ownParty } = host;
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusRequest(root);
  const notYetId = useId();
  const { status } = doc;
  const isUp = status !== 'draft' && status !== 'withdrawn';
  const lineId = (partyId: string) => host.fieldId(['signature', partyId]);
  const standingId = host.fieldId(['signature', 'text']);
  const title = host.shownText(doc.title).trim() || messages.untitled;
  const signatures = inOrder(doc.signatures).map(([, signature]) => signature);
  const hasSigned = signatures.some(({ partyId }) => partyId === ownParty);
  const maySign = mayAct(host, doc, 'sign');
  const isKept = ownParty !== null && !maySign && !hasSigned && host.mayEdit(doc, ['people']);
  return (
    <div data-part="sign-off" ref={root}>
      <p data-part="signed-text" id={standingId} tabIndex={-1}>
        {messages.whatIsSigned({ title, version: doc.version }, formats)}
      </p>
      {status === 'draft' && <p data-part="soft">{messages.signLater}</p>}
      {isUp && (
        <>
          <div data-part="read">
            <p data-part="read-label">{messages.hashTitle}</p>
            <p data-part="text">{formatHash(contentHash(doc))}</p>
            <p data-part="soft">{messages.hashMeans}</p>
          </div>
          <ul data-part="signatures" aria-label={messages.document.signatures}>
            {host.parties.map((party) => (
              <PartySignature
                key={party.id}
                host={host}
                id={lineId(party.id)}
                party={party}
                signature={signatures.find(({ partyId }) => partyId === party.id)}
                byRole={view.names === 'roles'}
              />
            ))}
          </ul>
          {signatures.length > 0 && <Verify host={host} doc={doc} />}
        </>
      )}
      {maySign && ownParty !== null && (
        <Sign host={host} doc={doc} ownParty={ownParty} onDone={() => focus(lineId(ownParty))} />
      )}
      {isKept && isUp && (
        <div data-part="verb">
          <p data-part="will" id={notYetId}>
            {messages.signNotYet}
          </p>
          <Button variant="primary" aria-describedby={notYetId} onClick={() => onNotYet('sign')}>
            {messages.acts.sign}
          </Button>
        </div>
      )}
      {mayAct(host, doc, 'unsign') && (
        <ReasonVerb
          host={host}
          type="unsign"
          label={messages.acts.unsign}
          onDone={() => focus(standingId)}
        />
      )}
    </div>
  );
}
