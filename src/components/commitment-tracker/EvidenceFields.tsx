'use client';
import { useRef } from 'react';
import type { EvidenceValue } from '../../hooks/commitmentTracker/formTypes.ts';
import { useFocusRequest } from '../../hooks/useFocusRequest.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import type { Formats } from '../../i18n/formats.ts';
import { Button } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FieldGroup } from './FieldGroup.tsx';

interface EvidenceFieldsProps {
  readonly controlId: (at: string) => string;
  readonly errorAt: (at: string) => string | undefined;
  readonly evidence: readonly EvidenceValue[];
  readonly onChange: (evidence: readonly EvidenceValue[]) => void;
  readonly newId: () => string;
  readonly messages: ActsMessages;
  readonly formats: Formats;
}

/** What shows that something was delivered: texts, each with a link if there is one. */
export function EvidenceFields(props: EvidenceFieldsProps) {
  const { controlId, errorAt, evidence, onChange, newId, messages, formats } = props;
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusRequest(root);
  const linkAt = (id: string) => `evidence.${id}`;
  const textId = (id: string) => `${controlId(linkAt(id))}-text`;
  const addId = `${controlId('evidence')}-add`;

  const add = () => {
    const id = newId();
    onChange([...evidence, { id, text: '', url: '' }]);
    focus(textId(id));
  };
  const change = (id: string, changed: Partial<EvidenceValue>) =>
    onChange(evidence.map((one) => (one.id === id ? { ...one, ...changed } : one)));
  const remove = (index: number) => {
    const rest = evidence.filter((_, i) => i !== index);
    onChange(rest);
    const next = rest[Math.min(index, rest.length - 1)];
    focus(next ? textId(next.id) : addId);
  };

  return (
    <FieldGroup id={controlId('evidence')} label={messages.evidence} requirement="optional">
      <div data-part="lines" ref={root}>
        {evidence.map(({ id, text, url }, i) => (
          <div data-part="line" key={id}>
            <div data-part="pair">
              <TextField
                id={textId(id)}
                label={messages.evidenceText}
                dir="auto"
                value={text}
                onChange={({ target }) => change(id, { text: target.value })}
              />
              <TextField
                id={controlId(linkAt(id))}
                label={messages.evidenceUrl}
                hint={messages.evidenceUrlHint}
                error={errorAt(linkAt(id))}
                inputMode="url"
                dir="ltr"
                value={url}
                onChange={({ target }) => change(id, { url: target.value })}
              />
            </div>
            <Button
              variant="quiet"
              aria-label={messages.removeEvidence({ number: i + 1 }, formats)}
              title={messages.remove}
              onClick={() => remove(i)}
            >
              <CloseIcon />
            </Button>
          </div>
        ))}
        <div>
          <Button id={addId} size="small" onClick={add}>
            {messages.addEvidence}
          </Button>
        </div>
      </div>
    </FieldGroup>
  );
}
