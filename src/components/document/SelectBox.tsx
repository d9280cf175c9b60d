'use client';
import type { ReactNode } from 'react';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';
import { useHeldChoice } from '../../hooks/document/useHeldChoice.ts';
import { Field } from '../ui/Field.tsx';
import { ChoiceConflict } from './ChoiceConflict.tsx';
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
  const { host, label, options, value, readOnly } = props;
  if (!readOnly) return <Chosen {...props} />;
  const chosen = options.find((option) => option.value === value);
  return (
    <div data-part="read">
      <p data-part="read-label">{label}</p>
      <p data-part={chosen ? 'text' : 'soft'}>{chosen?.label ?? host.messages.nothingWritten}</p>
    </div>
  );
}

function Chosen({ host, path, label, hint, options, value, nothing, onChosen }: SelectBoxProps) {
  const { messages, actions } = host;
  const fault = useFault(host, path);
  const held = useHeldChoice(host.document, path);
  const id = host.fieldId(path);
  return (
    <>
      <Field label={label} hint={hint} error={fault} controlId={id}>
        {(control) => (
          <select
            {...control}
            value={held.conflict?.mine ?? value}
            onChange={(event) => {
              if (!actions.edit(path, event.target.value).ok) return;
              // To choose anew is to decide.
              held.resolve('theirs');
              onChosen?.();
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
      <ChoiceConflict {...{ held, messages, label, options }} fieldId={id} />
    </>
  );
}
