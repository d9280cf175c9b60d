'use client';
import { memo } from 'react';
import type { Entries, Note } from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { EntryList } from '../../document/EntryList.tsx';
import { Group } from '../../document/Group.tsx';
import { TextBox } from '../TextBox.tsx';
import { entryName } from './entryName.ts';

interface NoteListProps {
  readonly host: PostMortemHost;
  /** A list of notes that stands at the top of the document. */
  readonly list: 'wentWell' | 'lucky' | 'principles';
  readonly notes: Entries<Note>;
  readonly readOnly: boolean;
}

/** Short texts that either side adds. */
export function NoteList({ host, list, notes, readOnly }: NoteListProps) {
  const { messages, ownParty } = host;
  const { label, hint } = messages.fields[list];
  return (
    <Group label={label} hint={hint}>
      <EntryList
        host={host}
        list={[list]}
        entries={notes}
        label={label}
        nameOf={(note, number) => entryName(host, note.text, number)}
        readOnly={readOnly}
        newEntry={ownParty === null ? undefined : () => ({ text: '', by: ownParty })}
        addLabel={messages.add[list]}
        nothing={messages.empty[list]}
        firstField="text"
        ordered
      >
        {(id, _, number) => (
          <NoteRow host={host} list={list} id={id} number={number} readOnly={readOnly} />
        )}
      </EntryList>
    </Group>
  );
}

interface NoteRowProps extends Pick<NoteListProps, 'host' | 'list' | 'readOnly'> {
  readonly id: string;
  readonly number: number;
}

const NoteRow = memo(function NoteRow({ host, list, id, number, readOnly }: NoteRowProps) {
  return (
    <TextBox
      host={host}
      path={[list, id, 'text']}
      label={host.messages.entryNumber({ number }, host.formats)}
      rows={2}
      readOnly={readOnly}
    />
  );
});
