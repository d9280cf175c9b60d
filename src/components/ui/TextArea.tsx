'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

export interface TextAreaProps extends FieldTexts, ComponentPropsWithoutRef<'textarea'> {}

/** A field for longer text. `id` and the ref are the textarea's; className and style the field's. */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { label, hint, error, requirement, id, className, style, ...textarea },
  ref,
) {
  return (
    <Field {...{ label, hint, error, requirement, className, style }} controlId={id}>
      {(control) => <textarea rows={4} {...textarea} {...control} ref={ref} />}
    </Field>
  );
});
