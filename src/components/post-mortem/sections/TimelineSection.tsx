'use client';
import { useMemo } from 'react';
import { inOrder } from '../../../core/document/orderKeys.ts';
import type { TimelineEntry } from '../../../core/postmortem/types.ts';
import type { PartyId } from '../../../core/types.ts';
import { reorder } from '../../../hooks/document/reorder.ts';
import { byTime, toldTooLate } from '../../../hooks/postMortem/factTimes.ts';
import { EntryList } from '../../document/EntryList.tsx';
import { Button } from '../../ui/Button.tsx';
import { entryName } from './entryName.ts';
import { FactRow } from './FactRow.tsx';
import type { SectionProps } from './SectionProps.ts';

const list = ['timeline'] as const;

/** What happened, told forward; where the sides see a fact differently, both views stay. */
export function TimelineSection({ host, doc, section }: SectionProps) {
  const { messages, formats, ownParty, actions, announce } = host;
  const { timeline } = doc;
  const { timeZone } = formats;
  const readOnly = !host.mayEdit(doc, list);
  const mayAct = ownParty !== null && !readOnly;
  const facts = useMemo(() => inOrder(timeline), [timeline]);
  const late = useMemo(() => toldTooLate(facts, timeZone), [facts, timeZone]);

  const sort = () => {
    const moves = reorder(timeline, byTime(facts, timeZone));
    const moved = moves.map(([id, order]) => actions.edit([...list, id, 'order'], order));
    const isSorted = moved.some((result) => result.ok);
    announce?.(isSorted ? messages.sortedByTime : messages.alreadySorted);
  };
  return (
    <>
      <p data-part="soft">{messages.timesIn({ zone: timeZone })}</p>
      {!readOnly && facts.length > 1 && (
        <div data-part="buttons">
          <Button size="small" onClick={sort}>
            {messages.sortByTime}
          </Button>
          <span data-part="soft">{messages.moveKeys}</span>
        </div>
      )}
      <EntryList
        host={host}
        list={list}
        entries={timeline}
        label={section.title}
        nameOf={({ text }, number) => entryName(host, text, number)}
        readOnly={readOnly}
        newEntry={ownParty === null ? undefined : () => newFact(ownParty)}
        addLabel={messages.add.timeline}
        addId={host.fieldId(list)}
        nothing={messages.empty.timeline}
        ordered
        firstField="at"
        comesBack={(fact) => ({ ...fact, positions: ownPosition(fact, ownParty) })}
      >
        {(id, entry, number) => (
          <FactRow
            host={host}
            id={id}
            entry={entry}
            number={number}
            readOnly={readOnly}
            mayAct={mayAct}
            isLate={late.has(id)}
          />
        )}
      </EntryList>
    </>
  );
}

/** What the other side says to a fact, only it can say: also to one that comes back. */
function ownPosition({ positions }: TimelineEntry, ownParty: PartyId | null) {
  return Object.fromEntries(Object.entries(positions).filter(([partyId]) => partyId === ownParty));
}

/** Who adds a fact vouches for it. */
function newFact(by: PartyId): Omit<TimelineEntry, 'order'> {
  return { at: '', text: '', source: '', addedBy: by, positions: { [by]: 'agree' } };
}
