'use client';
import { EntryList } from '../../document/EntryList.tsx';
import { Group } from '../../document/Group.tsx';
import { PersonRow } from './PersonRow.tsx';
import type { StepProps } from './StepProps.ts';

const list = ['people'] as const;
const everybodys = () => true;

/** Those whom the text names, and what they do for the partnership. */
export function PeopleStep({ host, doc }: StepProps) {
  const { messages, formats, ownParty } = host;
  const { title } = messages.steps.people;
  const readOnly = !host.mayEdit(doc, list);
  return (
    <Group label={title} quiet>
      <EntryList
        host={host}
        list={list}
        entries={doc.people}
        label={title}
        nameOf={({ name }, place) =>
          host.shownText(name).trim() || messages.personName({ place }, formats)
        }
        readOnly={readOnly}
        newEntry={ownParty === null ? undefined : () => ({ partyId: ownParty, name: '', role: '' })}
        addLabel={messages.addPerson}
        nothing={readOnly ? messages.nothingWritten : messages.noPeople}
        firstField="name"
        mayRemove={everybodys}
      >
        {(id, person, number) => (
          <PersonRow host={host} id={id} person={person} number={number} readOnly={readOnly} />
        )}
      </EntryList>
    </Group>
  );
}
