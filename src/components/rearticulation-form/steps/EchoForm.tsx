'use client';
import type { ClauseSection } from '../../../core/articulation/types.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { useKeptText } from '../../../hooks/document/useKeptText.ts';
import { useFault } from '../../document/Faults.ts';
import { KeptArea } from '../../document/KeptArea.tsx';
import { Refused } from '../../document/Refused.tsx';
import { Button } from '../../ui/Button.tsx';
import { useVerb } from './useVerb.ts';

interface EchoFormProps {
  readonly host: RearticulationHost;
  readonly section: ClauseSection;
  /** Called once it was sent; this form goes then. */
  readonly onSent: () => void;
  /** Puts the form away again; absent: it stays. */
  readonly onClose?: (() => void) | undefined;
}

/** Under which the words of a section are kept until they are sent. */
export const echoKey = (section: ClauseSection) => `echo ${section}`;

/** A section in the words of those who did not write it. */
export function EchoForm({ host, section, onSent, onClose }: EchoFormProps) {
  const { messages, others } = host;
  const form = ['echo', section];
  const [text, setText, clear] = useKeptText(host, echoKey(section));
  const verb = useVerb({ host, form, fields: ['text'] });
  // Not a mistake, only a second try.
  const isCopy = verb.refusal?.code === 'E_VERBATIM';
  const missing = useFault(host, ['echo', section, host.ownParty ?? '']);
  const send = () => {
    if (!verb.act({ type: 'echo', section, text })) return;
    clear();
    onSent();
  };
  return (
    <div data-part="echo-form" ref={verb.root}>
      <KeptArea
        id={verb.fieldId('text')}
        {...messages.fields.echo}
        error={isCopy ? undefined : (verb.errorAt('text') ?? missing)}
        requirement="required"
        text={text}
        onText={setText}
      />
      <p data-part="kind-hint" role="status">
        {isCopy && messages.nearVerbatim}
      </p>
      <p data-part="will">{messages.will.echo({ others })}</p>
      <Refused words={verb.words} />
      <div data-part="buttons">
        <Button onClick={send}>{messages.acts.echo}</Button>
        {onClose && (
          <Button variant="quiet" onClick={onClose}>
            {messages.notNow}
          </Button>
        )}
      </div>
    </div>
  );
}
