import { type ChangeEvent, useState } from 'react';
import { enter } from '../enter.ts';
import { typedName } from '../formData.ts';
import { controlOf, PlainForm } from '../PlainForm.tsx';
import { plainGroups } from '../plainFields.ts';
import { type FormProps, reactForm } from '../reactForm.tsx';

// All fields controlled by one state of one component: what one writes first.

function All({ data, answer }: FormProps) {
  const [groups] = useState(() => plainGroups(data));
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(groups.flatMap(({ fields }) => fields.map((one) => [one.name, one.value]))),
  );
  answer(() => values[`texts.${typedName}`]);
  return (
    <PlainForm
      groups={groups}
      control={(field) =>
        controlOf(field, {
          value: values[field.name],
          onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
            const { value } = currentTarget;
            setValues((before) => ({ ...before, [field.name]: value }));
          },
        })
      }
    />
  );
}

enter({ name: 'bare-form', open: reactForm(All) });
