'use client';
import type { FieldTexts } from '../ui/Field.tsx';
import { TextField } from '../ui/TextField.tsx';

interface DateFieldProps extends FieldTexts {
  readonly id: string;
  /** The field's key, by which a day that cannot be read is reported. */
  readonly name: string;
  readonly value: string;
  readonly min?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A field for a day, `YYYY-MM-DD`, written as the reader's browser writes days. */
export function DateField({ onChange, ...field }: DateFieldProps) {
  return <TextField {...field} type="date" onChange={(event) => onChange(event.target.value)} />;
}

/** Keys of the days in a form that were begun, but are no days. */
export function unreadableDays(form: HTMLFormElement): string[] {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type="date"]')];
  return inputs.filter(({ validity }) => validity.badInput).map(({ name }) => name);
}
