'use client';
import { type FormEvent, useEffect } from 'react';
import type { Commitment, CommitmentEventType } from '../../core/commitments/types.ts';
import type { ConversationHost } from '../../hooks/commitmentTracker/conversationHost.ts';
import { useActForm } from '../../hooks/commitmentTracker/useActForm.ts';
import type { KeepingOptions } from '../../hooks/commitmentTracker/useKeptForm.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import { common as english } from '../../i18n/en/common.ts';
import type { Formats } from '../../i18n/formats.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { ActField } from './ActField.tsx';
import { unreadableDays } from './DateField.tsx';
import { KeepingNote } from './KeepingNote.tsx';
import { RefusedNote } from './RefusedNote.tsx';
import { TermChangeList } from './TermChangeList.tsx';
import { whyUnkept } from './UnkeptNote.tsx';

interface ActFormViewProps extends KeepingOptions {
  readonly type: CommitmentEventType;
  readonly commitment: Commitment;
  readonly host: ConversationHost;
  readonly headingId: string;
  readonly onDone: (commitment: Commitment) => void;
  readonly onCancel: () => void;
  readonly onDirtyChange: (isDirty: boolean) => void;
  readonly messages: ActsMessages;
  readonly formats: Formats;
}

/** An act before it happens: what will happen, what it needs, and the button that does it. */
export function ActFormView(props: ActFormViewProps) {
  const { type, commitment, host, headingId, onDone, onCancel, onDirtyChange } = props;
  const { messages, formats } = props;
  const common = useMessages('common', english);
  const form = useActForm(host, commitment, type, props);
  const willId = `${headingId}-will`;
  const reason = form.refusal ?? (form.unkept && whyUnkept(form.unkept, messages));
  const changesTerms = form.fields.some(({ key }) => key === 'due');

  useEffect(() => onDirtyChange(form.isDirty), [form.isDirty, onDirtyChange]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // The form stands in a portal: React would hand the event on to a form around the widget.
    event.stopPropagation();
    const result = form.submit(unreadableDays(event.currentTarget));
    if (result.ok) onDone(result.value);
  };

  return (
    <form data-part="act-form" noValidate aria-labelledby={headingId} onSubmit={submit}>
      <div>
        <h3 data-part="heading" id={headingId} tabIndex={-1} aria-describedby={willId}>
          {messages.acts[type]}
        </h3>
        <p data-part="will" id={willId}>
          {form.will}
        </p>
      </div>
      <ErrorSummary errors={form.errors} attempt={form.attempt} headingLevel={4} />
      <RefusedNote reason={reason} attempt={form.attempt} title={messages.refusedTitle} />
      {form.fields.map((field) => (
        <ActField key={field.key} {...{ field, form, commitment, host, messages, formats }} />
      ))}
      {changesTerms && (
        <section data-part="preview">
          <h4 data-part="label">{messages.changesTitle}</h4>
          {form.changes.length === 0 ? (
            <p data-part="soft">{messages.noChanges}</p>
          ) : (
            <TermChangeList changes={form.changes} messages={messages} />
          )}
        </section>
      )}
      {form.fields.length > 0 && <KeepingNote form={form} messages={messages} />}
      <div data-part="buttons">
        <Button type="submit" variant="primary">
          {messages.acts[type]}
        </Button>
        <Button onClick={onCancel}>{common.cancel}</Button>
      </div>
    </form>
  );
}
