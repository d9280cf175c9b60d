import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ClausesStep } from '../../../src/components/rearticulation-form/steps/ClausesStep.tsx';
import type { StepProps } from '../../../src/components/rearticulation-form/steps/StepProps.ts';
import type { ClauseSection } from '../../../src/core/articulation/types.ts';
import { articulation, type Deed, look, type Side } from './harness.tsx';

const clause = (
  side: Side,
  id: string,
  section: ClauseSection,
  text: string,
  given: Record<string, unknown> = {},
): Deed => [side, ['clauses', id], { order: `a${id}`, section, text, proposedBy: side, ...given }];
function show(section: ClauseSection, doc = articulation(), options = {}) {
  const Section = (props: StepProps) => <ClausesStep {...props} section={section} />;
  return look(Section, doc, { step: section, ...options });
}
const row = (number: number) => within(screen.getByRole('group', { name: `Entry ${number}` }));
const texts = () => screen.getAllByRole<HTMLTextAreaElement>('textbox').map((field) => field.value);

it('teaches while a section is empty, adds a clause to it, and keeps every field', async () => {
  const { doc } = show('outcome');
  expect(screen.getByText(/No outcome yet/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Add an outcome' }));
  const field = row(1).getByRole('textbox', { name: 'What will be different' });
  await userEvent.type(field, 'No shift runs out of gloves.');
  await userEvent.type(row(1).getByLabelText('How we will tell'), 'Empty shelves a month');
  await userEvent.type(row(1).getByLabelText('Where it stands today'), 'Four');
  await userEvent.type(row(1).getByLabelText('Where it is to stand'), 'None');
  await userEvent.type(row(1).getByLabelText('Whom it serves'), 'The wards');
  const day = row(1).getByLabelText('By when');
  fireEvent.change(day, { target: { value: '2026-09-30' } });
  fireEvent.blur(day);
  expect(Object.values(doc().clauses)).toMatchObject([
    {
      section: 'outcome',
      text: 'No shift runs out of gloves.',
      measure: 'Empty shelves a month',
      baseline: 'Four',
      target: 'None',
      by: '2026-09-30',
      beneficiaries: 'The wards',
      proposedBy: 'northwind',
    },
  ]);
});

it('begins a new clause with its words', async () => {
  show('outcome', articulation(clause('harbour', '0', 'outcome', 'No empty shelves')));
  await userEvent.click(screen.getByRole('button', { name: 'Add an outcome' }));
  expect(document.activeElement).toBe(
    row(2).getByRole('textbox', { name: 'What will be different' }),
  );
});

it('asks in each section for what it has', async () => {
  const aims = show('aim', articulation(clause('northwind', '0', 'aim', 'Shorter waits')));
  await userEvent.selectOptions(row(1).getByLabelText('Whose aim it is'), 'Harbour Logistics');
  expect(aims.doc().clauses[0]?.partyId).toBe('harbour');
  aims.unmount();

  const doc = articulation(clause('northwind', '0', 'situation', 'The depot has moved.'));
  const situation = show('situation', doc);
  await userEvent.click(row(1).getByRole('radio', { name: 'What has changed' }));
  expect(situation.doc().clauses[0]?.aspect).toBe('changed');
  situation.unmount();

  const talk = show(
    'communication',
    articulation(clause('northwind', '0', 'communication', 'Delays')),
  );
  await userEvent.type(row(1).getByLabelText('By what means'), 'By phone');
  await userEvent.type(row(1).getByLabelText('How often'), 'Each time');
  await userEvent.type(row(1).getByLabelText('How soon an answer comes'), 'An hour');
  await userEvent.tab();
  expect(talk.doc().clauses[0]).toMatchObject({
    channel: 'By phone',
    cadence: 'Each time',
    responseTime: 'An hour',
  });
});

it('moves a clause past its neighbours in the section, whatever stands between in others', async () => {
  const { doc, said } = show(
    'decision',
    articulation(
      clause('northwind', '0', 'decision', 'First'),
      clause('northwind', '1', 'principle', 'Elsewhere'),
      clause('northwind', '2', 'decision', 'Second'),
      clause('northwind', '3', 'principle', 'Elsewhere, too'),
      clause('northwind', '4', 'decision', 'Third'),
    ),
  );
  expect(texts()).toEqual(['First', 'Second', 'Third']);
  await userEvent.click(screen.getByRole('button', { name: 'Move “First” down' }));
  expect(texts()).toEqual(['Second', 'First', 'Third']);
  expect(said).toEqual(['Moved to place 2 of 3.']);
  await userEvent.click(screen.getByRole('button', { name: 'Move “Third” up' }));
  expect(texts()).toEqual(['Second', 'Third', 'First']);
  expect(doc().clauses[1]?.order).toBe('a1');
});

it('puts a removed clause of the other side back', async () => {
  const { doc } = show('decision', articulation(clause('harbour', '0', 'decision', 'Two decide.')));
  expect(row(1).getByText('Wording of Harbour Logistics')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Remove “Two decide.”' }));
  expect(doc().clauses).toEqual({});
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(doc().clauses[0]).toMatchObject({ text: 'Two decide.', proposedBy: 'northwind' });
});

it('brings a removed clause back with what the other side had proposed', async () => {
  const wording = { text: 'Three decide.' };
  show(
    'decision',
    articulation(
      clause('northwind', '0', 'decision', 'Two decide.'),
      ['northwind', { type: 'propose' }],
      ['harbour', { type: 'counter', clauseId: '0', wording, reason: 'One may be ill' }],
    ),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Remove “Two decide.”' }));
  expect(screen.queryByText('One may be ill')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  const counter = row(1).getByRole('group', { name: 'Wording of Harbour Logistics' });
  expect(within(counter).getByText('One may be ill')).toBeTruthy();
});

it('keeps the wording of the other side beside one’s own where all of it was sent back', async () => {
  show(
    'decision',
    articulation(
      clause('harbour', '0', 'decision', 'Two decide.'),
      clause('northwind', '1', 'decision', 'By noon.'),
      ['northwind', { type: 'propose' }],
      ['northwind', { type: 'sendBack', reason: 'It is too long' }],
    ),
  );
  expect(screen.getByRole('button', { name: 'Remove “By noon.”' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Remove “Two decide.”' })).toBeNull();
  const field = row(1).getByRole('textbox');
  await userEvent.clear(field);
  await userEvent.type(field, 'Three decide.');
  await userEvent.tab();
  const other = row(1).getByRole('group', { name: 'Wording of Harbour Logistics' });
  expect(other.textContent).toContain('added: Two');
});

it('lets only those write a wording in review whose wording it is', () => {
  show(
    'outcome',
    articulation(
      clause('northwind', '0', 'outcome', 'Ours', { by: '2026-09-30' }),
      clause('harbour', '1', 'outcome', 'Theirs', { by: '2026-10-31' }),
      ['northwind', { type: 'propose' }],
    ),
  );
  expect(texts()).toContain('Ours');
  expect(texts()).not.toContain('Theirs');
  expect(row(2).getByText('Theirs')).toBeTruthy();
  expect(row(2).getByText('Saturday, October 31, 2026')).toBeTruthy();
  expect(row(2).queryByText('Whom it serves')).toBeNull();
  expect(screen.getByRole('button', { name: 'Remove “Ours”' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Remove “Theirs”' })).toBeNull();
});

it('is only read by a witness', () => {
  show('decision', articulation(clause('harbour', '0', 'decision', 'Two decide.')), {
    viewer: { partyId: 'northwind', role: 'witness' },
  });
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
  expect(row(1).getByText('Two decide.')).toBeTruthy();
});
