'use client';
import { Field } from '../../ui/Field.tsx';

interface CounterChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly value: string;
  /** What stands there while nothing is chosen. */
  readonly nothing: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
}

/** One of many in another wording: a native list. */
export function CounterChoice(props: CounterChoiceProps) {
  const { id, label, error, value, nothing, options, onChange } = props;
  const isUnknown = value !== '' && !options.some((option) => option.id === value);
  return (
    <Field label={label} error={error} controlId={id}>
      {(control) => (
        <select {...control} value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="">{nothing}</option>
          {isUnknown && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
