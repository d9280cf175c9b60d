'use client';
import { currentTerms } from '../../core/commitments/terms.ts';
import type { Commitment, VarianceReason } from '../../core/commitments/types.ts';
import type { ConversationHost } from '../../hooks/commitmentTracker/conversationHost.ts';
import type { ActField as Field } from '../../hooks/commitmentTracker/formTypes.ts';
import type { ActFormApi } from '../../hooks/commitmentTracker/useActForm.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import type { Formats } from '../../i18n/formats.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { CheckboxGroup } from './CheckboxGroup.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import { DateField } from './DateField.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import { JudgementFields } from './JudgementFields.tsx';
import { SelectField } from './SelectField.tsx';

interface ActFieldProps {
  readonly field: Field;
  readonly form: ActFormApi;
  readonly commitment: Commitment;
  readonly host: ConversationHost;
  readonly messages: ActsMessages;
  readonly formats: Formats;
}

/** One field of an act's form, whichever it is. */
export function ActField({ field, form, commitment, host, messages, formats }: ActFieldProps) {
  const { key, isRequired } = field;
  const { values, set, errorAt, controlId } = form;
  const { conditions } = currentTerms(commitment);
  const common = {
    id: controlId(key),
    error: errorAt(key),
    requirement: isRequired ? 'required' : 'optional',
  } as const;
  const words = { newId: host.newId, messages, formats };

  switch (key) {
    case 'note':
    case 'reason':
    case 'deliverable': {
      const note = messages.notes[form.type] ?? messages.note;
      return (
        <TextArea
          {...common}
          rows={3}
          dir="auto"
          label={key === 'note' ? note : messages[key]}
          value={values[key]}
          onChange={({ target }) => set(key, target.value)}
        />
      );
    }
    case 'due':
    case 'respondBy':
    case 'expectedDue': {
      const labels = { due: messages.dueDay, ...messages };
      return (
        <DateField
          {...common}
          name={key}
          label={labels[key]}
          hint={key === 'respondBy' ? messages.respondByHint : undefined}
          value={values[key]}
          onChange={(day) => set(key, day)}
        />
      );
    }
    case 'conditions':
      return (
        <ConditionFields
          {...words}
          id={common.id}
          error={common.error}
          conditions={values.conditions}
          onChange={(next) => set('conditions', next)}
        />
      );
    case 'evidence':
      return (
        <EvidenceFields
          {...words}
          {...{ controlId, errorAt }}
          evidence={values.evidence}
          onChange={(next) => set('evidence', next)}
        />
      );
    case 'judgement':
      return <JudgementFields {...{ form, conditions, messages }} />;
    case 'unmet':
      return (
        <CheckboxGroup
          {...common}
          label={messages.unmet}
          options={conditions.map(({ id, text }) => ({ id, label: text }))}
          chosen={values.unmet}
          onChange={(next) => set('unmet', next)}
        />
      );
    case 'varianceReason':
      return (
        <SelectField
          {...common}
          label={messages.varianceReason}
          hint={messages.varianceHint}
          nothing={messages.notSaid}
          options={form.reasons.map((value) => ({ value, label: messages.variance[value] }))}
          value={values.varianceReason}
          onChange={(value) => set('varianceReason', value as VarianceReason | '')}
        />
      );
    case 'blockedBy':
      return (
        <SelectField
          {...common}
          label={messages.blockedBy}
          nothing={messages.choose}
          options={form.blockers.map(({ id, title }) => ({ value: id, label: title }))}
          value={values.blockedBy}
          onChange={(value) => set('blockedBy', value)}
        />
      );
    case 'person':
      return (
        <SelectField
          {...common}
          label={messages.person}
          nothing={messages.choose}
          options={form.successors.map(({ id, name, role }) => ({
            value: id,
            label: role ? `${name}, ${role}` : name,
          }))}
          value={values.person}
          onChange={(value) => set('person', value)}
        />
      );
  }
}
