import type { PlainField, PlainGroup } from '../forms/plainField.ts';
import { furtherFields, parties, people } from './further.ts';
import type { Clause, RearticulationData } from './rearticulationData.ts';

const sides = parties.map(({ id }) => id);

/** The fields that are filled, in the order of the document: a group for each section. */
export function plainGroups(data: RearticulationData): PlainGroup[] {
  const { title, note, from, review } = data;
  const clauses = Object.entries(data.clauses);
  const sections = [...new Set(clauses.map(([, { section }]) => section))];
  const clausesIn = (one: Clause['section']) =>
    clauses.filter(([, { section }]) => section === one);
  const outcomes = clausesIn('outcome').map(([id]) => id);
  return [
    {
      legend: 'start',
      fields: [
        { name: 'title', label: 'What it is called', kind: 'line', value: title },
        { name: 'note', label: 'What calls for it', kind: 'area', value: note },
        { name: 'from', label: 'From', kind: 'date', value: from },
        { name: 'review', label: 'Until', kind: 'date', value: review },
      ],
    },
    { legend: 'people', fields: data.people.flatMap(personFields) },
    ...sections.map((section) => ({
      legend: section,
      fields: clausesIn(section).flatMap(([id, clause]) => clauseFields(id, clause, outcomes)),
    })),
  ];
}

function personFields({ name, role, side }: RearticulationData['people'][number], i: number) {
  const at = `people.${i}`;
  return [
    { name: `${at}.name`, label: 'Name', kind: 'line', value: name },
    { name: `${at}.role`, label: 'Role', kind: 'line', value: role },
    { name: `${at}.side`, label: 'Side', kind: 'choice', value: side, options: sides },
  ] satisfies PlainField[];
}

function clauseFields(id: string, clause: Clause, outcomes: readonly string[]): PlainField[] {
  const at = `clauses.${id}`;
  const choices: Record<string, readonly string[]> = {
    outcomeId: outcomes,
    responsible: people.map((person) => person.id),
  };
  return [
    { name: `${at}.text`, label: `Clause ${id}`, kind: 'area', value: clause.text },
    ...Object.entries(clause.further).map(([field, value]): PlainField => {
      const { label = '', kind = 'line' } = furtherFields[field] ?? {};
      return {
        name: `${at}.further.${field}`,
        label,
        kind,
        value,
        ...(kind === 'choice' && { options: choices[field] ?? sides }),
      };
    }),
  ];
}
