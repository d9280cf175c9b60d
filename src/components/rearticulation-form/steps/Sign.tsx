'use client';
import type { Articulation } from '../../../core/articulation/types.ts';
import type { PartyId } from '../../../core/types.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { useKeptText } from '../../../hooks/document/useKeptText.ts';
import { VerbOpener } from '../../document/VerbOpener.tsx';
import { SignForm } from './SignForm.tsx';
import { useKeptSigner } from './useKeptSigner.ts';

interface SignProps {
  readonly host: RearticulationHost;
  readonly doc: Articulation;
  readonly ownParty: PartyId;
  readonly onDone: () => void;
}

/** The way to sign: what one signs is held fast when the form opens. */
export function Sign({ host, doc, ownParty, onDone }: SignProps) {
  const reservation = useKeptText(host, 'sign.reservation');
  const signer = useKeptSigner(host);
  return (
    <VerbOpener
      label={host.messages.acts.sign}
      isBegun={reservation[0] !== '' || signer.isBegun}
      variant="primary"
    >
      {({ id, close }) => (
        <SignForm
          host={host}
          doc={doc}
          id={id}
          ownParty={ownParty}
          kept={reservation}
          keptSigner={signer}
          onClose={close}
          onDone={onDone}
        />
      )}
    </VerbOpener>
  );
}
