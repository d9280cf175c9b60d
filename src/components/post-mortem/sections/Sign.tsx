'use client';
import type { PostMortem } from '../../../core/postmortem/types.ts';
import type { PartyId } from '../../../core/types.ts';
import { useKeptText } from '../../../hooks/document/useKeptText.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { SignForm } from './SignForm.tsx';
import { VerbOpener } from './VerbOpener.tsx';

interface SignProps {
  readonly host: PostMortemHost;
  readonly doc: PostMortem;
  readonly ownParty: PartyId;
  readonly onDone: () => void;
}

/** The way to sign: what one signs is held fast when the form opens. */
export function Sign({ host, doc, ownParty, onDone }: SignProps) {
  const kept = useKeptText(host, 'sign.difference');
  return (
    <VerbOpener host={host} type="sign" isBegun={kept[0] !== ''} variant="primary">
      {({ id, close }) => (
        <SignForm
          host={host}
          doc={doc}
          id={id}
          ownParty={ownParty}
          kept={kept}
          onClose={close}
          onDone={onDone}
        />
      )}
    </VerbOpener>
  );
}
