import { useForm } from '@tanstack/react-form';
import { type ChangeEvent, useState } from 'react';
import { controlOf, PlainForm } from '../../forms/PlainForm.tsx';
import { type FormProps, reactForm } from '../../forms/reactForm.tsx';
import { enter } from '../enter.ts';
import { type FormData, typedName } from '../formData.ts';
import { plainGroups } from '../plainFields.ts';

// A `form.Field` for each field, as its documentation shows it.

function All({ data, answer }: FormProps<FormData>) {
  const [groups] = useState(() => plainGroups(data));
  const form = useForm({ defaultValues: data });
  answer(() => form.state.values.texts[typedName]);
  return (
    <PlainForm
      groups={groups}
      control={(one) => (
        <form.Field name={nameOf(one.name)}>
          {(field) =>
            controlOf(one, {
              name: field.name,
              value: field.state.value,
              onBlur: field.handleBlur,
              onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) =>
                field.handleChange(currentTarget.value),
            })
          }
        </form.Field>
      )}
    />
  );
}

/** It writes the place of a list's entry in brackets. */
function nameOf(name: string) {
  return name.replace(/\.(\d+)\./, '[$1].') as `timeline[${number}].text`;
}

enter({ name: 'tanstack-form', open: reactForm(All) });
