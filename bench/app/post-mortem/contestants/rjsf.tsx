import Form from '@rjsf/core';
import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import validator from '@rjsf/validator-ajv8';
import { useRef } from 'react';
import { type FormProps, reactForm } from '../../forms/reactForm.tsx';
import { enter } from '../enter.ts';
import { categories, type FormData, sides, typedName } from '../formData.ts';

// A schema and the form's own state. It validates on submit, its default; entries of lists have no
// buttons to move or remove them.

const text = { type: 'string' } as const;
const area = { 'ui:widget': 'textarea', 'ui:options': { rows: 3 } };
const typed = (inputType: string) => ({ 'ui:options': { inputType } });
const still = { addable: false, orderable: false, removable: false };

function schemaOf({ texts }: FormData): RJSFSchema {
  const list = (title: string, properties: RJSFSchema['properties']): RJSFSchema => ({
    type: 'array',
    title,
    items: { type: 'object', properties },
  });
  return {
    type: 'object',
    properties: {
      texts: {
        type: 'object',
        title: 'Questions',
        properties: Object.fromEntries(
          Object.keys(texts).map((name) => [name, { ...text, title: `Question ${name}` }]),
        ),
      },
      timeline: list('Timeline', {
        day: { ...text, title: 'Day' },
        time: { ...text, title: 'Time' },
        text: { ...text, title: 'What happened' },
        source: { ...text, title: 'Source' },
      }),
      factors: list('Factors', {
        text: { ...text, title: 'What contributed' },
        category: { ...text, title: 'Kind', enum: categories },
        side: { ...text, title: 'Where', enum: sides },
        reason: { ...text, title: 'Why it stays' },
      }),
    },
  };
}

function uiOf({ texts }: FormData): UiSchema {
  return {
    'ui:submitButtonOptions': { norender: true },
    texts: Object.fromEntries(Object.keys(texts).map((name) => [name, area])),
    timeline: {
      'ui:options': still,
      items: { day: typed('date'), time: typed('time'), text: area },
    },
    factors: { 'ui:options': still, items: { text: area, reason: area } },
  };
}

const made = new WeakMap<FormData, { schema: RJSFSchema; uiSchema: UiSchema }>();

function prepare(data: FormData): void {
  made.set(data, { schema: schemaOf(data), uiSchema: uiOf(data) });
}

function All({ data, answer }: FormProps<FormData>) {
  const newest = useRef(data);
  const { schema = {}, uiSchema = {} } = made.get(data) ?? {};
  answer(() => newest.current.texts[typedName]);
  return (
    <Form
      schema={schema}
      uiSchema={uiSchema}
      validator={validator}
      initialFormData={data}
      onChange={({ formData }) => {
        if (formData) newest.current = formData;
      }}
    />
  );
}

enter({ name: 'rjsf', open: reactForm(All), prepare });
