'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

export interface TextFieldProps extends FieldTexts, ComponentPropsWithoutRef<'input'> {}

/** A field with a one-line input. `id` and the ref are the input's; className and style the field's. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { label, hint, error, requirement, id, className, style, ...input },
  ref,
) {
  return (
    <Field {...{ label, hint, error, requirement, className, style }} controlId={id}>
      {(control) => <input type="text" {...input} {...control} ref={ref} />}
    </Field>
  );
});
