'use client';
import { memo } from 'react';
import type { ArticulationPerson } from '../../../core/articulation/types.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { Numbered } from '../../document/Numbered.tsx';
import { SelectBox } from '../../document/SelectBox.tsx';
import { TextBox } from '../../document/TextBox.tsx';

interface PersonRowProps {
  readonly host: RearticulationHost;
  readonly id: string;
  readonly person: ArticulationPerson;
  readonly number: number;
  readonly readOnly: boolean;
}

/** Somebody who is named in the text. */
export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { host, id, person, number, readOnly } = props;
  const { messages, formats, parties } = host;
  const { personName, personRole, personParty } = messages.fields;
  const path = (field: keyof ArticulationPerson) => ['people', id, field];
  return (
    <Numbered label={messages.personName({ place: number }, formats)}>
      <div data-part="fields">
        <TextBox host={host} path={path('name')} {...personName} line readOnly={readOnly} />
        <TextBox host={host} path={path('role')} {...personRole} line readOnly={readOnly} />
        <SelectBox
          host={host}
          path={path('partyId')}
          {...personParty}
          options={parties.map((party) => ({ value: party.id, label: party.name }))}
          nothing={null}
          value={person.partyId}
          readOnly={readOnly}
        />
      </div>
    </Numbered>
  );
});
