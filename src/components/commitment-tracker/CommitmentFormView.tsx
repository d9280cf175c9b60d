'use client';
import { type FormEvent, useEffect, useState } from 'react';
import type { Commitment, CommitmentDraft } from '../../core/commitments/types.ts';
import type { CommitmentKind } from '../../hooks/commitmentTracker/commitmentForm.ts';
import type { ConversationHost } from '../../hooks/commitmentTracker/conversationHost.ts';
import {
  type CommitmentFormOptions,
  useCommitmentForm,
} from '../../hooks/commitmentTracker/useCommitmentForm.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import { common as english } from '../../i18n/en/common.ts';
import type { Formats } from '../../i18n/formats.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useAfterPress } from '../ui/useAfterPress.ts';
import { CheckboxGroup } from './CheckboxGroup.tsx';
import { unreadableDays } from './DateField.tsx';
import { KeepingNote } from './KeepingNote.tsx';
import { PeopleFields } from './PeopleFields.tsx';
import { RefusedNote } from './RefusedNote.tsx';
import { TermsFields } from './TermsFields.tsx';
import { whyUnkept } from './UnkeptNote.tsx';

export interface CommitmentFormViewProps extends Omit<CommitmentFormOptions, 'messages'> {
  readonly kind: CommitmentKind;
  readonly host: ConversationHost;
  readonly draft?: CommitmentDraft | undefined;
  readonly onDone: (commitment: Commitment, as: 'draft' | 'send') => void;
  readonly onCancel: () => void;
  readonly onDirtyChange: (isDirty: boolean) => void;
  readonly messages: ActsMessages;
  readonly formats: Formats;
}

/** The form of a request or an offer: sent, or kept as a draft. */
export function CommitmentFormView(props: CommitmentFormViewProps) {
  const { kind, host, draft, onDone, onCancel, onDirtyChange, messages, formats } = props;
  const common = useMessages('common', english);
  const form = useCommitmentForm(host, kind, draft, props);
  const { values, set, errorAt, controlId } = form;
  // Hints on words that are still being written would only disturb.
  const [isWritten, setWritten] = useState(draft !== undefined);
  const reason = form.refusal ?? (form.unkept && whyUnkept(form.unkept, messages));
  const isHinting = useAfterPress(isWritten);

  useEffect(() => onDirtyChange(form.isDirty), [form.isDirty, onDirtyChange]);
  const submit = (as: 'draft' | 'send', element: HTMLFormElement | null) => {
    const result = form.submit(as, element ? unreadableDays(element) : []);
    if (result.ok) onDone(result.value, as);
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    submit('send', event.currentTarget);
  };

  return (
    <form data-part="act-form" noValidate onSubmit={send}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} headingLevel={3} />
      <RefusedNote reason={reason} attempt={form.attempt} title={messages.refusedTitle} />
      <TextField
        id={controlId('title')}
        label={messages.titleLabel}
        hint={messages.titleHint}
        error={errorAt('title')}
        requirement="required"
        autoComplete="off"
        dir="auto"
        value={values.title}
        onChange={({ target }) => set('title', target.value)}
      />
      <PeopleFields form={form} host={host} messages={messages} isHinting={isHinting} />
      <TermsFields
        form={form}
        host={host}
        messages={messages}
        formats={formats}
        isHinting={isHinting}
        onWritten={() => setWritten(true)}
      />
      {host.dimensions.length > 0 && (
        <CheckboxGroup
          id={controlId('dimensionIds')}
          label={messages.bearsOn}
          requirement="optional"
          options={host.dimensions}
          chosen={values.dimensionIds}
          onChange={(next) => set('dimensionIds', next)}
        />
      )}
      <KeepingNote form={form} messages={messages} />
      <div data-part="buttons">
        <Button type="submit" variant="primary">
          {messages.acts[kind]}
        </Button>
        <Button onClick={(event) => submit('draft', event.currentTarget.form)}>
          {messages.keepDraft}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
