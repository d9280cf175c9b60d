'use client';
import type { ConversationHost } from '../../hooks/commitmentTracker/conversationHost.ts';
import type { CommitmentFormApi } from '../../hooks/commitmentTracker/useCommitmentForm.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import type { Formats } from '../../i18n/formats.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import { DateField } from './DateField.tsx';
import { PromiseHints } from './PromiseHints.tsx';

interface TermsFieldsProps {
  readonly form: CommitmentFormApi;
  readonly host: ConversationHost;
  readonly messages: ActsMessages;
  readonly formats: Formats;
  readonly isHinting: boolean;
  /** The deliverable has been left for the first time. */
  readonly onWritten: () => void;
}

/** What is to be done, how one tells, and by when; with hints on each. */
export function TermsFields(props: TermsFieldsProps) {
  const { form, host, messages, formats, isHinting, onWritten } = props;
  const { values, set, errorAt, controlId } = form;
  const shown = { hints: isHinting ? form.hints : [], messages };
  return (
    <>
      <div data-part="hinted">
        <TextArea
          id={controlId('deliverable')}
          rows={3}
          dir="auto"
          label={messages.deliverable}
          error={errorAt('deliverable')}
          requirement="required"
          value={values.deliverable}
          onChange={({ target }) => set('deliverable', target.value)}
          onBlur={({ target }) => target.value.trim() && onWritten()}
        />
        <PromiseHints {...shown} where="deliverable" />
      </div>
      <div data-part="hinted">
        <ConditionFields
          id={controlId('conditions')}
          conditions={values.conditions}
          error={errorAt('conditions')}
          onChange={(next) => set('conditions', next)}
          newId={host.newId}
          messages={messages}
          formats={formats}
        />
        <PromiseHints {...shown} where="conditions" />
      </div>
      <div data-part="days">
        <div data-part="hinted">
          <DateField
            id={controlId('due')}
            name="due"
            label={messages.dueDay}
            error={errorAt('due')}
            requirement="required"
            value={values.due}
            onChange={(day) => set('due', day)}
          />
          <PromiseHints {...shown} where="due" />
        </div>
        <div data-part="hinted">
          <DateField
            id={controlId('respondBy')}
            name="respondBy"
            label={messages.respondBy}
            error={errorAt('respondBy')}
            requirement="optional"
            value={values.respondBy}
            onChange={(day) => set('respondBy', day)}
          />
          <PromiseHints {...shown} where="respondBy" />
        </div>
      </div>
    </>
  );
}
