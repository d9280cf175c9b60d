import { useState } from 'react';
import { type FieldPath, useForm } from 'react-hook-form';
import { enter } from '../enter.ts';
import { type FormData, typedName } from '../formData.ts';
import { controlOf, PlainForm } from '../PlainForm.tsx';
import { plainGroups } from '../plainFields.ts';
import { type FormProps, reactForm } from '../reactForm.tsx';

// Uncontrolled fields that are registered, as its documentation shows first: a key draws nothing.

function All({ data, answer }: FormProps) {
  const [groups] = useState(() => plainGroups(data));
  const { register, getValues } = useForm<FormData>({ defaultValues: data });
  answer(() => getValues(`texts.${typedName}`));
  return (
    <PlainForm
      groups={groups}
      control={(field) => controlOf(field, register(field.name as FieldPath<FormData>))}
    />
  );
}

enter({ name: 'react-hook-form', open: reactForm(All) });
