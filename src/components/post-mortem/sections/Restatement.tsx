'use client';
import type { PartyId } from '../../../core/types.ts';
import { useKeptText } from '../../../hooks/document/useKeptText.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { Refused } from '../../document/Refused.tsx';
import { Button } from '../../ui/Button.tsx';
import { KeptArea } from './KeptArea.tsx';
import { useVerb } from './useVerb.ts';

interface RestatementProps {
  readonly host: PostMortemHost;
  readonly speaker: PartyId;
  /** Called once it was sent; this form goes then. */
  readonly onSent: () => void;
}

/** The listener's own words on how the other side sees it. */
export function Restatement({ host, speaker, onSent }: RestatementProps) {
  const { messages } = host;
  const form = ['restate', speaker];
  const [text, setText, clear] = useKeptText(host, form.join(' '));
  const verb = useVerb({ host, form, fields: ['text'] });
  const { label, hint } = messages.fields.restatement;
  // Not a mistake, only a second try.
  const isCopy = verb.refusal?.code === 'E_VERBATIM';

  const send = () => {
    if (!verb.act({ type: 'restate', speaker, text })) return;
    clear();
    onSent();
  };

  return (
    <div data-part="turn-form" ref={verb.root}>
      <KeptArea
        host={host}
        id={verb.fieldId('text')}
        label={label}
        hint={hint}
        error={isCopy ? undefined : verb.errorAt('text')}
        requirement="required"
        text={text}
        onText={setText}
      />
      <p data-part="kind-hint" role="status">
        {isCopy && messages.nearVerbatim}
      </p>
      <p data-part="will">{messages.will.restate({ other: host.partyName(speaker) })}</p>
      <Refused words={verb.words} />
      <div>
        <Button variant="primary" onClick={send}>
          {messages.acts.restate}
        </Button>
      </div>
    </div>
  );
}
