import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FactorsSection } from '../../../src/components/post-mortem/sections/FactorsSection.tsx';
import { type Deed, look, postMortem } from './harness.tsx';

const show = (doc = postMortem(), options = {}) =>
  look(FactorsSection, doc, { section: 'factors', ...options });
const factor = (id: string, text: string, given = {}): Deed => [
  'harbour',
  ['factors', id],
  { order: `a${id}`, text, category: '', side: '', by: 'harbour', noChangeReason: '', ...given },
];
const change = (id: string, text: string, prevents: string): Deed => [
  'northwind',
  ['changes', id],
  {
    order: `a${id}`,
    text,
    owner: '',
    person: '',
    due: '',
    condition: '',
    by: 'northwind',
    prevents: { [prevents]: true },
  },
];
const factors = () => within(screen.getByRole('group', { name: 'What contributed' }));
const row = (number: number) => within(factors().getByRole('group', { name: `Entry ${number}` }));

it('adds a factor, begins with its words, and keeps what is typed, of which kind and where', async () => {
  const { doc } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Add what contributed' }));
  const field = row(1).getByRole('textbox', { name: 'What contributed' });
  expect(document.activeElement).toBe(field);
  await userEvent.type(field, 'The rota changed overnight.');
  await userEvent.selectOptions(row(1).getByLabelText('What kind of thing it is'), 'A handover');
  await userEvent.selectOptions(row(1).getByLabelText('Where it lies'), 'Harbour Logistics');
  expect(Object.values(doc().factors)).toMatchObject([
    {
      text: 'The rota changed overnight.',
      category: 'handover',
      side: 'harbour',
      by: 'northwind',
    },
  ]);
  expect(row(1).getByText('Added by Northwind Health')).toBeTruthy();
});

it('brings back with a factor what its changes prevent', async () => {
  const start = postMortem(
    factor('0', 'No handover'),
    change('c', 'A checklist', '0'),
    change('d', 'A second driver', '0'),
  );
  const { doc } = show(start, { viewer: { partyId: 'harbour' } });
  await userEvent.click(factors().getByRole('button', { name: /^Remove/ }));
  expect(doc().changes.c?.prevents).toEqual({});
  await userEvent.click(factors().getByRole('button', { name: 'Undo' }));
  expect(doc().factors).toEqual(start.factors);
  expect(doc().changes).toEqual(start.changes);
  expect(row(1).getByText('Answered')).toBeTruthy();
});

describe('what answers a factor', () => {
  it('is open until something does', async () => {
    const { doc } = show(postMortem(factor('0', 'No handover')));
    expect(row(1).getByText('Still open')).toBeTruthy();
    await userEvent.type(row(1).getByLabelText('Why nothing changes here'), 'It was a one-off.');
    await userEvent.tab();
    expect(row(1).getByText('Answered')).toBeTruthy();
    expect(doc().factors[0]?.noChangeReason).toBe('It was a one-off.');
  });

  it('is a change that prevents it, named by what it says', () => {
    show(
      postMortem(
        factor('0', 'No handover'),
        factor('1', 'No time'),
        change('0', 'A checklist', '0'),
        change('1', 'A call at noon', '0'),
      ),
    );
    expect(row(1).getByText('Answered')).toBeTruthy();
    expect(row(1).getByText('Prevented by: “A checklist” and “A call at noon”')).toBeTruthy();
    expect(row(1).queryByLabelText('Why nothing changes here')).toBeNull();
    expect(row(2).getByText('Still open')).toBeTruthy();
  });

  it('is begun by one press, and a second one leads back to the same change', async () => {
    const { doc, gone } = show(postMortem(factor('0', 'No handover')));
    await userEvent.click(row(1).getByRole('button', { name: 'Add a change for “No handover”' }));
    const [[id, added] = []] = Object.entries(doc().changes);
    expect(added).toMatchObject({ text: '', prevents: { 0: true }, by: 'northwind' });
    expect(gone[0]?.[0]).toBe('changes');
    expect(gone[0]?.[1]).toContain(`changes-${id}-text`);
    expect(row(1).getByText('Still open')).toBeTruthy();
    await userEvent.click(row(1).getByRole('button', { name: 'Go on with it' }));
    expect(gone[1]).toEqual(gone[0]);
    expect(Object.keys(doc().changes)).toEqual([id]);
  });
});

it('keeps notes on what went well and where it took luck', async () => {
  const { doc } = show();
  const well = within(screen.getByRole('group', { name: 'What went well' }));
  await userEvent.click(well.getByRole('button', { name: 'Add what went well' }));
  await userEvent.type(well.getByRole('textbox', { name: 'Entry 1' }), 'They called at once.');
  await userEvent.click(screen.getByRole('button', { name: 'Add where you were lucky' }));
  const lucky = within(screen.getByRole('group', { name: 'Where we were lucky' }));
  await userEvent.type(lucky.getByRole('textbox', { name: 'Entry 1' }), 'A spare van.');
  await userEvent.tab();
  expect(Object.values(doc().wentWell)).toMatchObject([{ text: 'They called at once.' }]);
  expect(Object.values(doc().lucky)).toMatchObject([{ text: 'A spare van.', by: 'northwind' }]);
});

it('is only read by a witness', () => {
  show(postMortem(factor('0', 'No handover', { category: 'handover', side: 'shared' })), {
    viewer: { partyId: 'northwind', role: 'witness' },
  });
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
  expect(row(1).getByText('No handover')).toBeTruthy();
  expect(row(1).getByText('A handover')).toBeTruthy();
  expect(row(1).getByText('Both sides')).toBeTruthy();
  expect(row(1).getByText('Still open')).toBeTruthy();
});
