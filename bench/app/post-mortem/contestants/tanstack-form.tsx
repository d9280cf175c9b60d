import { useForm } from '@tanstack/react-form';
import { type ChangeEvent, useState } from 'react';
import { enter } from '../enter.ts';
import { typedName } from '../formData.ts';
import { controlOf, PlainForm } from '../PlainForm.tsx';
import { plainGroups } from '../plainFields.ts';
import { type FormProps, reactForm } from '../reactForm.tsx';

// A `form.Field` for each field, as its documentation shows it.

function All({ data, answer }: FormProps) {
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
