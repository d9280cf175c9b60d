import { useState } from 'react';
import { type DefaultValues, type FieldPath, type FieldValues, useForm } from 'react-hook-form';
import type { Contestant, FormKind } from './contestant.ts';
import { controlOf, PlainForm } from './PlainForm.tsx';
import { type FormProps, reactForm } from './reactForm.tsx';

/**
 * React Hook Form with fields that are registered, as its documentation shows first: they are
 * uncontrolled, so that a key draws nothing.
 */
export function reactHookForm<Data extends FieldValues>(kind: FormKind<Data>): Contestant<Data> {
  function All({ data, answer }: FormProps<Data>) {
    const [groups] = useState(() => kind.groups(data));
    const { register, getValues } = useForm<Data>({ defaultValues: data as DefaultValues<Data> });
    answer(() => getValues(kind.typed as FieldPath<Data>));
    return (
      <PlainForm
        groups={groups}
        control={(field) => controlOf(field, register(field.name as FieldPath<Data>))}
      />
    );
  }

  return { name: 'react-hook-form', open: reactForm(All) };
}
