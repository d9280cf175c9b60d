'use client';
import type { AgreedChange } from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { SelectBox } from '../../document/SelectBox.tsx';

interface ChangeOwnerProps {
  readonly host: PostMortemHost;
  readonly id: string;
  readonly change: AgreedChange;
  readonly readOnly: boolean;
}

/** Which side does a change, and who of it, where people of it are known. */
export function ChangeOwner({ host, id, change, readOnly }: ChangeOwnerProps) {
  const { fields, nobodyYet } = host.messages;
  const { owner, person } = change;
  const people = host.people.filter(({ partyId }) => partyId === owner);
  const options = people.map(({ id: personId, role }) => {
    const name = host.personName(personId);
    return { value: personId, label: role && !readOnly ? `${name}, ${role}` : name };
  });
  // Somebody whom the host does not know (any more) stays in sight.
  if (person !== '' && people.every((one) => one.id !== person)) {
    options.push({ value: person, label: host.personName(person) });
  }
  const hasPerson = readOnly ? person !== '' : options.length > 0;
  return (
    <>
      <SelectBox
        host={host}
        path={['changes', id, 'owner']}
        {...fields.changeOwner}
        options={host.parties.map((party) => ({ value: party.id, label: party.name }))}
        value={owner}
        readOnly={readOnly}
        // Nobody does for one side what the other has taken on.
        onChosen={() => {
          if (person !== '') host.actions.edit(['changes', id, 'person'], '');
        }}
      />
      {hasPerson && (
        <SelectBox
          host={host}
          path={['changes', id, 'person']}
          {...fields.changePerson}
          options={options}
          value={person}
          nothing={nobodyYet}
          readOnly={readOnly}
        />
      )}
    </>
  );
}
