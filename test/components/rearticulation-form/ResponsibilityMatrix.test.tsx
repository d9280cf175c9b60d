import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { RearticulationForm } from '../../../src/components/rearticulation-form/RearticulationForm.tsx';
import { ResponsibilityMatrix } from '../../../src/components/rearticulation-form/steps/ResponsibilityMatrix.tsx';
import type { StepProps } from '../../../src/components/rearticulation-form/steps/StepProps.ts';
import { clausesOf } from '../../../src/core/articulation/clausesOf.ts';
import type { Articulation, StoredClause } from '../../../src/core/articulation/types.ts';
import { useRearticulation } from '../../../src/hooks/useRearticulation.ts';
import { articulation, type Deed, look, parties } from './harness.tsx';

const desk: Deed = [
  'harbour',
  ['people', 'desk'],
  { order: 'a0', partyId: 'harbour', name: 'Night desk', role: 'Takes calls' },
];
const task = (id: string, text: string, given: Record<string, unknown> = {}): Deed => [
  'northwind',
  ['clauses', id],
  { order: `a${id}`, section: 'responsibility', text, proposedBy: 'northwind', ...given },
];
const calling = task('1', 'Call the ward', { accountable: 'harbour', responsible: ['desk'] });
const start = () => articulation(desk, calling, task('2', 'Read the probe'));

const clauseOf = ({ clauses }: Articulation, id: string) => clauses[id] as StoredClause;

function Matrix({ host, doc }: StepProps) {
  const clauses = clausesOf(doc, 'responsibility');
  const readOnly = !host.mayEdit(doc, ['clauses']);
  return <ResponsibilityMatrix host={host} doc={doc} clauses={clauses} readOnly={readOnly} />;
}
const show = (doc: Articulation = start(), options = {}) =>
  look(Matrix, doc, { step: 'responsibility', ...options });
const cell = (who: string, clause = 'Call the ward') =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: `${who}: ${clause}` });
const chosen = (who: string, clause?: string) => cell(who, clause).selectedOptions[0]?.textContent;
/** What is said of a control besides its name. */
const told = (control: HTMLElement) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();

it('is a table of tasks by those who can be named: the parties, then the people', () => {
  show();
  const table = screen.getByRole('table', { name: /^The tasks/ });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((one) => one.textContent?.trim()),
  ).toEqual([
    'The task',
    'Northwind Health',
    'Harbour Logistics',
    'Night desk Takes calls, Harbour Logistics',
    'Which outcome it serves',
    'This ends',
  ]);
  expect(within(table).getByRole('rowheader', { name: 'Call the ward' })).toBeTruthy();
  expect(chosen('Harbour Logistics')).toBe('answers for it (A)');
  expect(chosen('Night desk')).toBe('does it (R)');
  expect(chosen('Northwind Health')).toBe('No part');
  expect([...cell('Night desk').options].map(({ textContent }) => textContent)).toEqual([
    'No part',
    'answers for it (A)',
    'does it (R)',
    'answers for it and does it (A, R)',
    'is asked before (C)',
    'is told after (I)',
  ]);
});

it('writes each choice, one after the other, and loses none', async () => {
  const { doc } = show();
  await userEvent.selectOptions(cell('Northwind Health'), 'is asked before (C)');
  await userEvent.selectOptions(
    cell('Northwind Health', 'Read the probe'),
    'answers for it and does it (A, R)',
  );
  await userEvent.selectOptions(cell('Night desk', 'Read the probe'), 'is told after (I)');
  await userEvent.selectOptions(cell('Northwind Health'), 'does it (R)');
  expect(doc().clauses).toMatchObject({
    1: { accountable: 'harbour', responsible: ['desk', 'northwind'], consulted: [] },
    2: { accountable: 'northwind', responsible: ['northwind'], informed: ['desk'] },
  });
});

it('loses nothing where the host owns the document', () => {
  let latest = start();
  function Host() {
    const [value, setValue] = useState(latest);
    latest = value;
    const { host, state } = useRearticulation({
      value,
      onValueChange: setValue,
      parties,
      viewer: { partyId: 'northwind' },
    });
    const clauses = clausesOf(state.doc, 'responsibility');
    return <ResponsibilityMatrix host={host} doc={state.doc} clauses={clauses} readOnly={false} />;
  }
  render(<Host />);
  // Three fields at once: no longer told, does it, and answers for it.
  const control = cell('Northwind Health');
  fireEvent.change(control, { target: { value: 'informed' } });
  fireEvent.change(control, { target: { value: 'accountable responsible' } });
  expect(latest.clauses[1]).toMatchObject({
    accountable: 'northwind',
    responsible: ['desk', 'northwind'],
    informed: [],
  });
});

describe('exactly one', () => {
  it('answers for it: chosen for another one it moves, and the cell says so', async () => {
    const { doc, said } = show();
    await userEvent.selectOptions(cell('Northwind Health'), 'answers for it (A)');
    expect(doc().clauses[1]?.accountable).toBe('northwind');
    expect(chosen('Harbour Logistics')).toBe('No part');
    expect(told(cell('Northwind Health'))).toBe(
      'This takes it over from Harbour Logistics. Exactly one answers for a task: where two do, each may wait for the other.',
    );
    expect(said).toEqual([
      `Northwind Health answers for it now. ${told(cell('Northwind Health'))}`,
    ]);
    expect(told(cell('Harbour Logistics'))).toBe('');
  });

  it('is given back when a choice is only passed by on the way to another', async () => {
    const { doc, said } = show();
    const control = cell('Northwind Health');
    await userEvent.selectOptions(control, 'answers for it (A)');
    await userEvent.selectOptions(control, 'does it (R)');
    expect(doc().clauses[1]).toMatchObject({
      accountable: 'harbour',
      responsible: ['desk', 'northwind'],
    });
    expect(said.at(-1)).toBe('Harbour Logistics answers for it now.');
    expect(told(control)).toBe('');
  });

  it('is not given back once one has gone on', async () => {
    const { doc, said } = show();
    await userEvent.selectOptions(cell('Northwind Health'), 'answers for it (A)');
    await userEvent.click(cell('Night desk'));
    await userEvent.selectOptions(cell('Northwind Health'), 'No part');
    expect(doc().clauses[1]?.accountable).toBe('');
    expect(said.at(-1)).toBe('Nobody answers for it yet.');
  });
});

it('tells at the row what is missing, and nothing of what ends', async () => {
  const { doc } = show();
  const missing = 'Nobody answers for it yet. Nobody does it yet.';
  expect(screen.getByText(missing)).toBeTruthy();
  expect(told(cell('Night desk', 'Read the probe'))).toBe(missing);
  const ends = screen.getByRole('checkbox', { name: 'This task ends: Read the probe' });
  await userEvent.click(ends);
  expect(doc().clauses[2]?.ended).toBe(true);
  expect(screen.queryByText(missing)).toBeNull();
  await userEvent.click(ends);
  expect(doc().clauses[2]?.ended).toBe(false);
  expect(screen.getByText(missing)).toBeTruthy();
});

it('says which outcome a task serves, also one that is gone', async () => {
  const outcome = (id: string, text: string): Deed => [
    'northwind',
    ['clauses', id],
    { order: `a${id}`, section: 'outcome', text, proposedBy: 'northwind' },
  ];
  const begun = articulation(
    outcome('8', 'Boxes arrive cold'),
    outcome('9', 'Short waits'),
    task('1', 'Call the ward', { outcomeId: '9' }),
  );
  const { doc } = show({
    ...begun,
    clauses: { ...begun.clauses, 9: { ...clauseOf(begun, '9'), text: '' } },
  });
  const serves = screen.getByRole<HTMLSelectElement>('combobox', {
    name: 'Which outcome it serves: Call the ward',
  });
  expect(serves.value).toBe('9');
  await userEvent.selectOptions(serves, 'Boxes arrive cold');
  expect(doc().clauses[1]?.outcomeId).toBe('8');
  await userEvent.selectOptions(serves, 'No outcome in particular');
  expect(doc().clauses[1]?.outcomeId).toBe('');
});

it('keeps what was named otherwise until something else is chosen', async () => {
  const begun = start();
  const doc: Articulation = {
    ...begun,
    clauses: {
      ...begun.clauses,
      1: { ...clauseOf(begun, '1'), informed: ['harbour'], consulted: ['gone'] },
    },
  };
  const shown = show(doc);
  expect(chosen('Harbour Logistics')).toBe('answers for it and is told after (A, I)');
  expect(chosen('gone')).toBe('is asked before (C)');
  await userEvent.selectOptions(cell('gone'), 'does it (R)');
  expect(told(cell('gone'))).toMatch(/no longer there/);
  expect(cell('gone').getAttribute('aria-invalid')).toBe('true');
  await userEvent.selectOptions(cell('gone'), 'No part');
  expect(shown.doc().clauses[1]?.consulted).toEqual([]);
  expect(screen.queryByRole('combobox', { name: /^gone/ })).toBeNull();
});

it('shows nobody who answers for it where somebody named two, and reports it', () => {
  const begun = start();
  const two = {
    ...clauseOf(begun, '1'),
    accountable: ['harbour', 'northwind'] as unknown as string,
  };
  render(
    <RearticulationForm
      defaultValue={{ ...begun, clauses: { ...begun.clauses, 1: two } }}
      parties={parties}
      viewer={{ partyId: 'northwind' }}
      defaultView={{ step: 'responsibility' }}
    />,
  );
  expect(screen.getByText(/Choose the one who does\. Exactly one answers for a/)).toBeTruthy();
  const harbour = screen.getByLabelText<HTMLSelectElement>('Harbour Logistics: Call the ward');
  expect(harbour.value).toBe('');
  expect(told(harbour)).toBe(
    'Here Harbour Logistics and Northwind Health are to answer for it. Choose the one who does.',
  );
});

it('is words for those who read, with letters beside them and what they mean', () => {
  show(start(), { viewer: null });
  expect(screen.queryByRole('combobox')).toBeNull();
  const row = within(screen.getByRole('row', { name: /Call the ward/ }));
  expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
    'Northwind HealthNo part',
    'Harbour Logisticsanswers for it A',
    'Night deskdoes it R',
    '',
    '',
  ]);
  expect(screen.getByText('answers for it (A)')).toBeTruthy();
  expect(screen.getByText(/whom to ask about it/)).toBeTruthy();
});

it('leaves a task alone in review where its wording is the other side’s', () => {
  const begun = start();
  const doc: Articulation = { ...begun, status: 'in_review' };
  show(doc, { viewer: { partyId: 'harbour' } });
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.getByText('Nobody answers for it yet. Nobody does it yet.')).toBeTruthy();
});
