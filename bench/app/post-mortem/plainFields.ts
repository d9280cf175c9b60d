import type { PlainField, PlainGroup } from '../forms/plainField.ts';
import { categories, type FormData, sides } from './formData.ts';

/** The fields of the contestants that bring no markup of their own, in their order. */
export function plainGroups({ texts, timeline, factors }: FormData): PlainGroup[] {
  const answers = Object.entries(texts).map(
    ([name, value]): PlainField => ({
      name: `texts.${name}`,
      label: `Question ${name}`,
      kind: 'area',
      value,
    }),
  );
  return [
    { legend: 'Questions', fields: answers },
    ...timeline.map(({ day, time, text, source }, i) => ({
      legend: `Fact ${i + 1}`,
      fields: [
        { name: `timeline.${i}.day`, label: 'Day', kind: 'date', value: day },
        { name: `timeline.${i}.time`, label: 'Time', kind: 'time', value: time },
        { name: `timeline.${i}.text`, label: 'What happened', kind: 'area', value: text },
        { name: `timeline.${i}.source`, label: 'Source', kind: 'line', value: source },
      ] satisfies PlainField[],
    })),
    ...factors.map(({ text, category, side, reason }, i) => ({
      legend: `Factor ${i + 1}`,
      fields: [
        { name: `factors.${i}.text`, label: 'What contributed', kind: 'area', value: text },
        {
          name: `factors.${i}.category`,
          label: 'Kind',
          kind: 'choice',
          value: category,
          options: categories,
        },
        { name: `factors.${i}.side`, label: 'Where', kind: 'choice', value: side, options: sides },
        { name: `factors.${i}.reason`, label: 'Why it stays', kind: 'area', value: reason },
      ] satisfies PlainField[],
    })),
  ];
}
