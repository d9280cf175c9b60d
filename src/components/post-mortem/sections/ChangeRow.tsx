'use client';
import { memo } from 'react';
import type { AgreedChange } from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { DayField } from '../../document/DayField.tsx';
import { SectionMark } from '../../document/SectionMark.tsx';
import { TextBox } from '../TextBox.tsx';
import { ChangeOwner } from './ChangeOwner.tsx';
import { Numbered } from './Numbered.tsx';
import { Prevents } from './Prevents.tsx';

/** A factor by its id and a short name. */
export interface NamedFactor {
  readonly id: string;
  readonly name: string;
}

interface ChangeRowProps {
  readonly host: PostMortemHost;
  readonly id: string;
  readonly change: AgreedChange;
  readonly number: number;
  readonly isWhole: boolean;
  readonly factors: readonly NamedFactor[];
  readonly readOnly: boolean;
}

/** One change: what, who, by when, how the other side will see it, and what it prevents. */
export const ChangeRow = memo(function ChangeRow(props: ChangeRowProps) {
  const { host, id, change, number, isWhole, factors, readOnly } = props;
  const { fields, changeStates } = host.messages;
  const path = (field: keyof AgreedChange) => ['changes', id, field];
  return (
    <Numbered host={host} number={number}>
      <TextBox
        host={host}
        path={path('text')}
        label={fields.change.label}
        rows={2}
        readOnly={readOnly}
      />
      <div data-part="fields">
        <ChangeOwner host={host} id={id} change={change} readOnly={readOnly} />
        <DayField
          host={host}
          path={path('due')}
          {...fields.changeDue}
          value={change.due}
          readOnly={readOnly}
        />
      </div>
      <TextBox
        host={host}
        path={path('condition')}
        {...fields.changeCondition}
        rows={2}
        readOnly={readOnly}
      />
      <Prevents
        host={host}
        id={id}
        prevents={change.prevents}
        factors={factors}
        readOnly={readOnly}
      />
      <p data-part="state-line" data-state={isWhole ? 'whole' : 'unfinished'}>
        <SectionMark status={isWhole ? 'done' : 'begun'} />
        <span>{changeStates[isWhole ? 'whole' : 'unfinished']}</span>
      </p>
    </Numbered>
  );
});
