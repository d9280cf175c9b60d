'use client';
import type { ClauseSection } from '../../../core/articulation/types.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { useKeptText } from '../../../hooks/document/useKeptText.ts';
import { VerbOpener } from '../../document/VerbOpener.tsx';
import { EchoForm, echoKey } from './EchoForm.tsx';

interface EchoOfferProps {
  readonly host: RearticulationHost;
  readonly section: ClauseSection;
  readonly onSent: () => void;
}

/** Where nobody is asked to say a section back, whoever wants to can: closed until then. */
export function EchoOffer({ host, section, onSent }: EchoOfferProps) {
  const { messages } = host;
  const [begun] = useKeptText(host, echoKey(section));
  return (
    <VerbOpener label={messages.echoOffer} isBegun={begun !== ''} variant="quiet" size="small">
      {({ id, close }) => (
        <fieldset data-part="verb-form" id={id}>
          <legend data-part="label">{messages.echoTitle}</legend>
          <p data-part="soft">{messages.echoOfferMeans}</p>
          <EchoForm host={host} section={section} onSent={onSent} onClose={close} />
        </fieldset>
      )}
    </VerbOpener>
  );
}
