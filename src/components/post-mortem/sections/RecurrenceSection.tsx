'use client';
import { useToday } from '../../../hooks/useToday.ts';
import { EntryList } from '../../document/EntryList.tsx';
import { entryName } from './entryName.ts';
import { mayAct } from './mayAct.ts';
import { RecurrenceRow } from './RecurrenceRow.tsx';
import type { SectionProps } from './SectionProps.ts';

const list = ['recurrence'] as const;

/** Days to look whether it came back, by which sign, and what was seen. */
export function RecurrenceSection({ host, doc }: SectionProps) {
  const { messages } = host;
  const today = useToday();
  const readOnly = !host.mayEdit(doc, list);
  const mayRecord = mayAct(host, doc, 'recordRecurrence');
  return (
    <EntryList
      host={host}
      list={list}
      entries={doc.recurrence}
      label={messages.sections.recurrence.title}
      nameOf={({ signal }, number) => entryName(host, signal, number)}
      readOnly={readOnly}
      newEntry={() => ({ date: '', signal: '', result: null, note: '' })}
      addLabel={messages.add.recurrence}
      nothing={messages.empty.recurrence}
      firstField="date"
      // What was seen on a day is not thrown away with it.
      mayRemove={({ result }) => result === null}
      ordered
    >
      {(id, look, number) => (
        <RecurrenceRow
          host={host}
          id={id}
          look={look}
          number={number}
          isDue={look.date !== '' && look.date <= today}
          mayRecord={mayRecord}
          readOnly={readOnly}
        />
      )}
    </EntryList>
  );
}
