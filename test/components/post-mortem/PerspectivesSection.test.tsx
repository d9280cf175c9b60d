import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { PerspectivesSection } from '../../../src/components/post-mortem/sections/PerspectivesSection.tsx';
import { type Deed, look, postMortem, type Side } from './harness.tsx';

const show = (doc = postMortem(), options = {}) =>
  look(PerspectivesSection, doc, { section: 'perspectives', ...options });
const sharing: Deed = ['northwind', { type: 'startSharing' }];
const wrote = (side: Side, text: string): Deed => [side, ['perspectives', side, 'happened'], text];
const submitted = (side: Side): Deed => [side, { type: 'submitPerspective' }];

const submit = () => screen.getByRole('button', { name: 'Submit our account' });

it('can be written, but not submitted, before both sides are asked', () => {
  show();
  expect(screen.getAllByRole('textbox')).toHaveLength(7);
  expect(screen.queryByRole('button', { name: 'Submit our account' })).toBeNull();
  expect(screen.getByText(/once each side has been asked/)).toBeTruthy();
});

it('says what is needed, then submits what was typed last, and can be taken back', async () => {
  const { doc, said } = show(postMortem(sharing));
  expect(screen.getByText(/write at least what happened/)).toBeTruthy();
  await userEvent.click(submit());
  expect(screen.getByRole('alert').textContent).not.toBe('');
  await userEvent.type(
    screen.getByRole('textbox', { name: 'What happened, for us' }),
    'Nothing came.',
  );
  await userEvent.click(submit());
  expect(doc().perspectives.northwind?.submittedAt).not.toBe('');
  expect(said).toEqual([
    'Your account is submitted. It opens when Harbour Logistics has submitted too.',
  ]);
  expect(document.activeElement?.textContent).toMatch(/Your account is submitted/);
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  expect(screen.getByText('Nothing came.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Take it back to change it' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'What we intended' }));
});

it('shows nothing of the other side before both have submitted', () => {
  show(postMortem(sharing, wrote('harbour', 'The road was closed.'), submitted('harbour')));
  expect(screen.queryByText('The road was closed.')).toBeNull();
  expect(screen.getByText(/Harbour Logistics has submitted/)).toBeTruthy();
});

it.each([
  [{ partyId: '', role: 'facilitator' as const }],
  [{ partyId: 'harbour', role: 'witness' as const }],
])('shows %o only who has submitted', (viewer) => {
  show(postMortem(sharing, wrote('harbour', 'The road was closed.'), submitted('harbour')), {
    viewer,
  });
  expect(screen.queryByText('The road was closed.')).toBeNull();
  expect(screen.getByText('Northwind Health is still writing.')).toBeTruthy();
  expect(screen.getByText(/Harbour Logistics has submitted/)).toBeTruthy();
  expect(screen.queryAllByRole('textbox')).toEqual([]);
});

it('opens both at once, side by side, when the second one submits', async () => {
  show(
    postMortem(
      sharing,
      wrote('harbour', 'The road was closed.'),
      submitted('harbour'),
      wrote('northwind', 'Nothing came.'),
    ),
  );
  await userEvent.click(submit());
  const table = screen.getByRole('table', { name: 'Both accounts, side by side' });
  expect(document.activeElement).toBe(table);
  const headers = within(table).getAllByRole('columnheader');
  expect(headers.map(({ textContent }) => textContent)).toEqual([
    'Question',
    'Northwind Health',
    'Harbour Logistics',
  ]);
  const row = within(table).getByRole('row', { name: /What happened, for us/ });
  const cells = within(row).getAllByRole('cell');
  expect(cells[0]?.textContent).toContain('Nothing came.');
  expect(cells[1]?.textContent).toContain('The road was closed.');
});
