import { type ChangeEvent, useState } from 'react';
import type { Contestant, FormKind } from './contestant.ts';
import { controlOf, PlainForm } from './PlainForm.tsx';
import { type FormProps, reactForm } from './reactForm.tsx';

/** All fields controlled by one state of one component: what one writes first. */
export function bareForm<Data>(kind: FormKind<Data>): Contestant<Data> {
  function All({ data, answer }: FormProps<Data>) {
    const [groups] = useState(() => kind.groups(data));
    const [values, setValues] = useState<Record<string, string>>(() =>
      Object.fromEntries(
        groups.flatMap(({ fields }) => fields.map((one) => [one.name, one.value])),
      ),
    );
    answer(() => values[kind.typed]);
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

  return { name: 'bare-form', open: reactForm(All) };
}
