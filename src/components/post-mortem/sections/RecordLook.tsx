'use client';
import { useState } from 'react';
import { type RecurrenceResult, recurrenceResults } from '../../../core/postmortem/types.ts';
import { refusal } from '../../../core/result.ts';
import { RadioList } from '../../document/RadioList.tsx';
import { TextBox } from '../TextBox.tsx';
import type { RecurrenceRowProps } from './RecurrenceRow.tsx';
import type { VerbApi } from './useVerb.ts';
import { VerbForm } from './VerbForm.tsx';
import { VerbOpener } from './VerbOpener.tsx';

interface RecordLookProps extends Pick<RecurrenceRowProps, 'host' | 'id' | 'look' | 'isDue'> {
  readonly verb: VerbApi;
}

/** What one sees on the day; the note is a part of the document and kept as it is typed. */
export function RecordLook({ host, id, look, isDue, verb }: RecordLookProps) {
  const { messages } = host;
  const [result, setResult] = useState<RecurrenceResult | ''>(look.result ?? '');
  const record = (close: () => void) => {
    if (result === '') return verb.refuse(refusal('E_EMPTY', messages.choose, 'result'));
    if (!verb.act({ type: 'recordRecurrence', checkId: id, result })) return;
    close();
    verb.focus(verb.fieldId('seen'));
  };
  return (
    <>
      <TextBox
        host={host}
        path={['recurrence', id, 'note']}
        {...messages.fields.recurrenceNote}
        rows={2}
        readOnly={false}
      />
      <VerbOpener host={host} type="recordRecurrence" isBegun={isDue && look.result === null}>
        {({ id: formId, close }) => (
          <VerbForm
            host={host}
            type="recordRecurrence"
            id={formId}
            refused={verb.words}
            onAct={() => record(close)}
            onClose={close}
          >
            <RadioList
              id={verb.fieldId('result')}
              label={messages.fields.recurrenceResult.label}
              error={verb.errorAt('result')}
              options={recurrenceResults.map((value) => ({
                value,
                label: messages.recurrenceResults[value],
              }))}
              value={result}
              onChange={(chosen) => {
                setResult(chosen);
                verb.clear();
              }}
              inline
            />
          </VerbForm>
        )}
      </VerbOpener>
    </>
  );
}
