'use client';
import type { ConversationHost } from '../../hooks/commitmentTracker/conversationHost.ts';
import type { CommitmentFormApi } from '../../hooks/commitmentTracker/useCommitmentForm.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import { PromiseHints } from './PromiseHints.tsx';
import { SelectField } from './SelectField.tsx';

interface PeopleFieldsProps {
  readonly form: CommitmentFormApi;
  readonly host: ConversationHost;
  readonly messages: ActsMessages;
  readonly isHinting: boolean;
}

/** Between whom: the partner where there are several, and a person on either side. */
export function PeopleFields({ form, host, messages, isHinting }: PeopleFieldsProps) {
  const { values, set, errorAt, controlId, partners, peopleOf } = form;
  const hints = isHinting ? form.hints : [];
  const own = host.viewer?.partyId ?? '';
  const sides = [
    { key: 'person', partyId: own },
    { key: 'otherPerson', partyId: values.otherParty },
  ] as const;
  return (
    <>
      {partners.length !== 1 && (
        <SelectField
          id={controlId('otherParty')}
          label={messages.otherParty}
          error={errorAt('otherParty')}
          requirement="required"
          nothing={messages.choose}
          options={partners.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.otherParty}
          onChange={(partyId) => {
            set('otherParty', partyId);
            set('otherPerson', '');
          }}
        />
      )}
      {sides.map(({ key, partyId }) => {
        const people = partyId === '' ? [] : peopleOf(partyId);
        if (people.length === 0) return null;
        return (
          <div data-part="hinted" key={key}>
            <SelectField
              id={controlId(key)}
              label={messages.personOf({ party: host.partyName(partyId) })}
              requirement="optional"
              nothing={messages.nobodyYet}
              options={people.map(({ id, name, role }) => ({
                value: id,
                label: role ? `${name}, ${role}` : name,
              }))}
              value={values[key]}
              onChange={(id) => set(key, id)}
            />
            <PromiseHints hints={hints} where={key} messages={messages} />
          </div>
        );
      })}
    </>
  );
}
