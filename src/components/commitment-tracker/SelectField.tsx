'use client';
import { Field, type FieldTexts } from '../ui/Field.tsx';

interface SelectFieldProps extends FieldTexts {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The choice that stands for nothing chosen. */
  readonly nothing: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A field with a native list of choices. */
export function SelectField({ id, value, onChange, nothing, options, ...texts }: SelectFieldProps) {
  return (
    <Field {...texts} controlId={id}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{nothing}</option>
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
