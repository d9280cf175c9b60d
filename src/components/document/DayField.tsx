'use client';
import { type ReactNode, useState } from 'react';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';
import { useAskedHere } from '../../hooks/document/useAskedHere.ts';
import { useTypedField } from '../../hooks/document/useTypedField.ts';
import { TextField } from '../ui/TextField.tsx';
import { ConflictNote } from './ConflictNote.tsx';
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
export function DayField(props: DayFieldProps) {
  const { host, label, value, readOnly } = props;
  const { messages, formats } = host;
  if (!readOnly) return <TypedDay {...props} />;
  return (
    <div data-part="read">
      <p data-part="read-label">{label}</p>
      <p data-part={value ? 'text' : 'soft'}>
        {value ? formats.date(value, 'full') : messages.nothingWritten}
      </p>
    </div>
  );
}

/** A whole day goes the way of all that is typed; half of one waits in the field. */
function TypedDay({ host, path, label, hint, error, value }: DayFieldProps) {
  const { messages, formats } = host;
  const typed = useTypedField<HTMLInputElement>(host.document, path);
  const { refusal, conflict } = typed;
  const [isHalf, setHalf] = useState(false);
  const missing = useFault(host, path);
  useAskedHere(host.document, path, conflict !== null || refusal !== null);
  const id = host.fieldId(path);
  const refused = refusal ? host.refusalWords(refusal) : undefined;
  const inWords = (day: string) => day && formats.date(day, 'full');
  return (
    <>
      <TextField
        type="date"
        ref={typed.ref}
        id={id}
        label={label}
        onPaper={inWords(value)}
        hint={hint}
        error={isHalf ? messages.badDay : (refused ?? error ?? missing)}
        defaultValue={typed.defaultValue}
        onChange={(event) => {
          const { validity, value } = event.currentTarget;
          // A year that is being typed goes through the years 2, 20 and 202.
          if (validity.badInput || value.startsWith('0')) return;
          setHalf(false);
          typed.onChange(event);
        }}
        onBlur={(event) => {
          const { validity, value } = event.currentTarget;
          setHalf(validity.badInput);
          if (validity.badInput) return;
          if (value.startsWith('0')) typed.onChange(event);
          // A day is an edit like others: what is being typed anywhere goes with it.
          host.document.typed.flush();
          typed.onBlur();
        }}
      />
      {conflict && (
        <ConflictNote
          conflict={{ ...conflict, theirs: inWords(conflict.theirs) }}
          onResolve={typed.resolve}
          messages={messages}
          fieldId={id}
          field={typeof label === 'string' ? label : null}
          isChoice
        />
      )}
    </>
  );
}
