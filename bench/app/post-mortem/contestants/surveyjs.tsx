import { useEffect, useState } from 'react';
import { Model } from 'survey-core';
import css from 'survey-core/survey-core.min.css?inline';
import { Survey } from 'survey-react-ui';
import { type FormProps, reactForm } from '../../forms/reactForm.tsx';
import { enter } from '../enter.ts';
import { categories, type FormData, sides, typedName } from '../formData.ts';

// One page with dynamic panels for the lists. It would only look at a text when the field is left:
// `onTyping` makes it know every key, as all others do. Choices are the browser's own.

const area = (name: string, title: string) => ({ type: 'comment', name, title, rows: 3 });
const line = (name: string, title: string, inputType = 'text') => ({
  type: 'text',
  name,
  title,
  inputType,
});
const choice = (name: string, title: string, choices: string[]) => ({
  type: 'dropdown',
  renderAs: 'select',
  name,
  title,
  choices,
});
const list = (name: string, title: string, templateElements: object[], count: number) => ({
  type: 'paneldynamic',
  name,
  title,
  templateElements,
  maxPanelCount: Math.max(count, 100),
  allowAddPanel: false,
  allowRemovePanel: false,
});

function surveyOf({ texts, timeline, factors }: FormData): object {
  return {
    textUpdateMode: 'onTyping',
    showNavigationButtons: false,
    elements: [
      ...Object.keys(texts).map((name) => area(name, `Question ${name}`)),
      list(
        'timeline',
        'Timeline',
        [
          line('day', 'Day', 'date'),
          line('time', 'Time', 'time'),
          area('text', 'What happened'),
          line('source', 'Source'),
        ],
        timeline.length,
      ),
      list(
        'factors',
        'Factors',
        [
          area('text', 'What contributed'),
          choice('category', 'Kind', categories),
          choice('side', 'Where', sides),
          area('reason', 'Why it stays'),
        ],
        factors.length,
      ),
    ],
  };
}

const sheet = document.createElement('style');
sheet.textContent = css;
document.head.append(sheet);

function All({ data, answer }: FormProps<FormData>) {
  const [model] = useState(() => {
    const survey = new Model(surveyOf(data));
    survey.data = { ...data.texts, timeline: data.timeline, factors: data.factors };
    return survey;
  });
  useEffect(() => () => model.dispose(), [model]);
  answer(() => model.getValue(typedName));
  return <Survey model={model} />;
}

enter({ name: 'surveyjs', open: reactForm(All) });
