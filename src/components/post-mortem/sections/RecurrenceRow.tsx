'use client';
import { memo, type ReactElement } from 'react';
import type { RecurrenceCheck, RecurrenceResult } from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { DayField } from '../../document/DayField.tsx';
import { InLoop } from '../../loop/InLoop.tsx';
import { CheckIcon, InfoIcon, WarningIcon } from '../../ui/icons.tsx';
import { TextBox } from '../TextBox.tsx';
import { Numbered } from './Numbered.tsx';
import { RecordLook } from './RecordLook.tsx';
import { useVerb } from './useVerb.ts';

export interface RecurrenceRowProps {
  readonly host: PostMortemHost;
  readonly id: string;
  readonly look: RecurrenceCheck;
  readonly number: number;
  /** The day has come. */
  readonly isDue: boolean;
  readonly mayRecord: boolean;
  readonly readOnly: boolean;
}

const icons: Readonly<Record<RecurrenceResult, () => ReactElement>> = {
  not_again: CheckIcon,
  again: WarningIcon,
  unclear: InfoIcon,
};

/** One day to look: when, by which sign, and what was seen. */
export const RecurrenceRow = memo(function RecurrenceRow(props: RecurrenceRowProps) {
  const { host, id, look, number, isDue, mayRecord, readOnly } = props;
  const { messages } = host;
  const path = (field: keyof RecurrenceCheck) => ['recurrence', id, field];
  const verb = useVerb({ host, form: ['recordRecurrence', id], fields: ['result'] });
  const Icon = look.result && icons[look.result];
  return (
    <Numbered host={host} number={number}>
      <DayField
        host={host}
        path={path('date')}
        {...messages.fields.recurrenceDate}
        value={look.date}
        readOnly={readOnly}
      />
      <TextBox
        host={host}
        path={path('signal')}
        {...messages.fields.recurrenceSignal}
        rows={2}
        readOnly={readOnly}
      />
      <div data-part="look" ref={verb.root}>
        {Icon && look.result && (
          <>
            <p
              data-part="state-line"
              data-state={look.result}
              id={verb.fieldId('seen')}
              tabIndex={-1}
            >
              <Icon />
              <span>{messages.recurrenceResults[look.result]}</span>
            </p>
            {look.result === 'again' && <p data-part="soft">{messages.againSuggests}</p>}
          </>
        )}
        <InLoop>{({ AskAnew }) => <AskAnew check={look} />}</InLoop>
        {look.note.trim() !== '' && !mayRecord && (
          <TextBox
            host={host}
            path={path('note')}
            label={messages.fields.recurrenceNote.label}
            readOnly
          />
        )}
        {mayRecord && <RecordLook host={host} id={id} look={look} isDue={isDue} verb={verb} />}
      </div>
    </Numbered>
  );
});
