'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

export interface TextFieldProps extends FieldTexts, ComponentPropsWithoutRef<'input'> {
  /** What stands on paper in place of the input, where browsers print that in their own way. */
  readonly onPaper?: string | undefined;
}

/** A field with a one-line input. `id` and the ref are the input's; className and style the field's. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { label, hint, error, requirement, id, className, style, onPaper, ...input },
  ref,
) {
  return (
    <Field
      {...{ label, hint, error, requirement, className, style }}
      controlId={id}
      data-on-paper={onPaper}
    >
      {(control) => <input type="text" {...input} {...control} ref={ref} />}
    </Field>
  );
});
