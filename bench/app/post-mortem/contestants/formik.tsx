import { FastField, type FastFieldProps, Formik } from 'formik';
import { useState } from 'react';
import { controlOf, PlainForm } from '../../forms/PlainForm.tsx';
import { type FormProps, reactForm } from '../../forms/reactForm.tsx';
import { enter } from '../enter.ts';
import { type FormData, typedName } from '../formData.ts';
import { plainGroups } from '../plainFields.ts';

// With `FastField`, which its documentation has for forms of more than 30 fields.

const ignore = () => undefined;

function All({ data, answer }: FormProps<FormData>) {
  const [groups] = useState(() => plainGroups(data));
  return (
    <Formik<FormData> initialValues={data} onSubmit={ignore}>
      {({ values }) => {
        answer(() => values.texts[typedName]);
        return (
          <PlainForm
            groups={groups}
            control={(one) => (
              <FastField name={one.name}>
                {({ field }: FastFieldProps<string>) => controlOf(one, field)}
              </FastField>
            )}
          />
        );
      }}
    </Formik>
  );
}

enter({ name: 'formik', open: reactForm(All) });
