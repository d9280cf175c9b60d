'use client';
import type { ReactNode } from 'react';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';
import { Field } from '../ui/Field.tsx';
import { useFault } from './Faults.ts';

interface SelectBoxProps {
  readonly host: DocumentUi;
  readonly path: readonly string[];
  readonly label: ReactNode;
  readonly hint?: ReactNode | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  /** What stands there while nothing is chosen; `null`: something always is. */
  readonly nothing?: string | null | undefined;
  /** Something else follows from the choice. */
  readonly onChosen?: (() => void) | undefined;
  readonly readOnly: boolean;
}

/** One of many: a native list, written at once. */
export function SelectBox(props: SelectBoxProps) {
  const { host, path, label, hint, options, value, nothing, onChosen, readOnly } = props;
  const { messages, actions } = host;
  const fault = useFault(host, path);
  if (readOnly) {
    const chosen = options.find((option) => option.value === value);
    return (
      <div data-part="read">
        <p data-part="read-label">{label}</p>
        <p data-part={chosen ? 'text' : 'soft'}>{chosen?.label ?? messages.nothingWritten}</p>
      </div>
    );
  }
  return (
    <Field label={label} hint={hint} error={fault} controlId={host.fieldId(path)}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            if (actions.edit(path, event.target.value).ok) onChosen?.();
          }}
        >
          {nothing !== null && <option value="">{nothing ?? messages.choose}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
