'use client';
import { useMemo } from 'react';
import { EntryList } from '../../document/EntryList.tsx';
import { Group } from '../../document/Group.tsx';
import { entryName } from './entryName.ts';
import { FactorRow } from './FactorRow.tsx';
import { factorAnswers } from './factorAnswers.ts';
import { NoteList } from './NoteList.tsx';
import type { SectionProps } from './SectionProps.ts';

const list = ['factors'] as const;

/** What contributed, and what answers each; what went well, and where it took luck. */
export function FactorsSection({ host, doc, onGo }: SectionProps) {
  const { messages, formats, actions, ownParty } = host;
  const { label, hint } = messages.fields.factor;
  const readOnly = !host.mayEdit(doc, list);
  const answers = useMemo(() => factorAnswers(doc.changes), [doc.changes]);
  const hasChanges = doc.template.sections.some(({ id }) => id === 'changes');
  const mayAdd = !readOnly && ownParty !== null;
  // With a factor goes that changes prevent it; undoing brings that back, too.
  const withPrevented = (id: string) => {
    const preventing = Object.keys(doc.changes).filter((change) =>
      Object.hasOwn(doc.changes[change]?.prevents ?? {}, id),
    );
    return () => {
      for (const change of preventing) actions.edit(['changes', change, 'prevents', id], true);
    };
  };
  return (
    <>
      <Group label={label} hint={hint} quiet>
        <EntryList
          host={host}
          list={list}
          entries={doc.factors}
          label={label}
          nameOf={({ text }, number) => entryName(host, text, number)}
          readOnly={readOnly}
          newEntry={
            ownParty === null
              ? undefined
              : () => ({ text: '', category: '', side: '', by: ownParty, noChangeReason: '' })
          }
          addLabel={messages.add.factors}
          addId={host.fieldId(list)}
          nothing={messages.empty.factors}
          firstField="text"
          ordered
          onRemove={withPrevented}
        >
          {(id, factor, number) => {
            const answer = answers.get(id);
            const names = answer?.changes.map((text, i) => entryName(host, text, i + 1)) ?? [];
            return (
              <FactorRow
                host={host}
                id={id}
                factor={factor}
                number={number}
                readOnly={readOnly}
                preventedBy={
                  names.length > 0 ? messages.preventedBy({ changes: names }, formats) : ''
                }
                begun={answer?.begun ?? ''}
                mayAddChange={mayAdd && hasChanges}
                onGo={onGo}
              />
            );
          }}
        </EntryList>
      </Group>
      <NoteList host={host} list="wentWell" notes={doc.wentWell} readOnly={readOnly} />
      <NoteList host={host} list="lucky" notes={doc.lucky} readOnly={readOnly} />
    </>
  );
}
