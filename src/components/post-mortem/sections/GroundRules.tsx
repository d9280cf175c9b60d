'use client';
import { useRef } from 'react';
import type { Frame } from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { useFocusRequest } from '../../../hooks/useFocusRequest.ts';
import { EntryList } from '../../document/EntryList.tsx';
import { Group } from '../../document/Group.tsx';
import { Button } from '../../ui/Button.tsx';
import { entryName } from './entryName.ts';
import { RuleRow } from './RuleRow.tsx';

interface GroundRulesProps {
  readonly host: PostMortemHost;
  readonly rules: Frame['groundRules'];
  readonly readOnly: boolean;
}

const list = ['frame', 'groundRules'] as const;

/** What both sides hold to; with nothing there yet, a few rules to begin with. */
export function GroundRules({ host, rules, readOnly }: GroundRulesProps) {
  const { messages, ownParty, actions } = host;
  const { label, hint } = messages.fields.groundRules;
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusRequest(root);
  const isEmpty = Object.keys(rules).length === 0;
  const mayAdd = !readOnly && ownParty !== null;
  const suggest = () => {
    const added = messages.suggestedRules.map((text) => actions.add(list, { text, by: ownParty }));
    const first = added.find((result) => result.ok);
    if (first?.ok) focus(host.fieldId([...list, first.value, 'text']));
  };
  return (
    <Group label={label} hint={readOnly ? undefined : hint}>
      <div data-part="ground-rules" ref={root}>
        <EntryList
          host={host}
          list={list}
          entries={rules}
          label={label}
          nameOf={({ text }, number) => entryName(host, text, number)}
          readOnly={readOnly}
          newEntry={mayAdd ? () => ({ text: '', by: ownParty }) : undefined}
          addLabel={messages.add.groundRules}
          nothing={messages.empty.groundRules}
          ordered
          firstField="text"
        >
          {(id, _, number) => <RuleRow host={host} id={id} number={number} readOnly={readOnly} />}
        </EntryList>
        {isEmpty && mayAdd && (
          <div>
            <Button onClick={suggest}>{messages.suggestRules}</Button>
          </div>
        )}
      </div>
    </Group>
  );
}
