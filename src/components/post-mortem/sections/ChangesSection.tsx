'use client';
import { useMemo } from 'react';
import { inOrder } from '../../../core/document/orderKeys.ts';
import { isWholeChange } from '../../../core/postmortem/isWholeChange.ts';
import type { AgreedChange, PostMortem } from '../../../core/postmortem/types.ts';
import { EntryList } from '../../document/EntryList.tsx';
import { Group } from '../../document/Group.tsx';
import { InLoop } from '../../loop/InLoop.tsx';
import { TextBox } from '../TextBox.tsx';
import { ChangeRow } from './ChangeRow.tsx';
import { entryName } from './entryName.ts';
import { HandOver } from './HandOver.tsx';
import { NoteList } from './NoteList.tsx';
import type { SectionProps } from './SectionProps.ts';

const list = ['changes'] as const;
const newChange = { text: '', owner: '', person: '', due: '', condition: '', prevents: {} };

/** What will be different: changes with an owner and a day, how to work together, what to expect. */
export function ChangesSection({ host, doc }: SectionProps) {
  const { messages, ownParty } = host;
  const { label, hint } = messages.fields.change;
  const readOnly = !host.mayEdit(doc, list);
  const factors = useMemo(
    () =>
      inOrder(doc.factors).map(([id, { text }], i) => ({
        id,
        name: entryName(host, text, i + 1),
      })),
    [host, doc.factors],
  );
  return (
    <>
      <Group label={label} hint={hint} quiet>
        <EntryList
          host={host}
          list={list}
          entries={doc.changes}
          label={label}
          nameOf={({ text }, number) => entryName(host, text, number)}
          readOnly={readOnly}
          newEntry={ownParty === null ? undefined : () => ({ ...newChange, by: ownParty })}
          addLabel={messages.add.changes}
          nothing={messages.empty.changes}
          firstField="text"
          ordered
          comesBack={(change) => ({ ...change, prevents: stillThere(change.prevents, doc) })}
        >
          {(id, change, number) => (
            <ChangeRow
              host={host}
              id={id}
              change={change}
              number={number}
              isWhole={isWholeChange(change, doc.partyIds)}
              factors={factors}
              readOnly={readOnly}
            />
          )}
        </EntryList>
        <HandOver host={host} doc={doc} />
      </Group>
      <NoteList host={host} list="principles" notes={doc.principles} readOnly={readOnly} />
      <div data-part="reset">
        <TextBox
          host={host}
          path={['expectationReset']}
          {...messages.fields.expectationReset}
          readOnly={!host.mayEdit(doc, ['expectationReset'])}
        />
        <p data-part="soft">{messages.resetLeadsOn}</p>
        <InLoop>{({ ResetExpectations }) => <ResetExpectations doc={doc} />}</InLoop>
      </div>
    </>
  );
}

/** Of what a change prevents, what was not taken away meanwhile: a change names nothing else. */
function stillThere(prevents: AgreedChange['prevents'], { factors }: PostMortem) {
  return Object.fromEntries(Object.entries(prevents).filter(([id]) => Object.hasOwn(factors, id)));
}
