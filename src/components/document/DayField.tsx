'use client';
import { type ReactNode, useState } from 'react';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';
import { TextField } from '../ui/TextField.tsx';
import { useFault } from './Faults.ts';

interface DayFieldProps {
  readonly host: DocumentUi;
  readonly path: readonly string[];
  readonly label: ReactNode;
  readonly hint?: ReactNode | undefined;
  /** What is wrong with the day that stands there. */
  readonly error?: string | undefined;
  readonly value: string;
  readonly readOnly: boolean;
}

/** A day, written as the reader's browser writes days. */
export function DayField({ host, path, label, hint, error, value, readOnly }: DayFieldProps) {
  const { messages, formats } = host;
  const [fault, setFault] = useState<string | undefined>();
  const missing = useFault(host, path);
  if (readOnly) {
    return (
      <div data-part="read">
        <p data-part="read-label">{label}</p>
        <p data-part={value ? 'text' : 'soft'}>
          {value ? formats.date(value, 'full') : messages.nothingWritten}
        </p>
      </div>
    );
  }
  return (
    <TextField
      type="date"
      id={host.fieldId(path)}
      label={label}
      onPaper={value && formats.date(value, 'full')}
      hint={hint}
      error={fault ?? error ?? missing}
      // Its own state: a day that is half written is no day yet, and must not be emptied.
      key={value}
      defaultValue={value}
      onBlur={({ target }) => {
        if (target.validity.badInput) return setFault(messages.badDay);
        if (target.value === value) return setFault(undefined);
        const result = host.actions.edit(path, target.value);
        setFault(result.ok ? undefined : host.refusalWords(result.error));
      }}
    />
  );
}
