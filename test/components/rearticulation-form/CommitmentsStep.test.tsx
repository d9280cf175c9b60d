import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { CommitmentsStep } from '../../../src/components/rearticulation-form/steps/CommitmentsStep.tsx';
import { articulation, type Deed, look } from './harness.tsx';

const commitments = [
  { id: 'van', title: 'A second van on Mondays', state: 'promised' },
  { id: 'list', title: 'A shared stock list', state: 'satisfied' },
] as const;
const older: Deed = [
  'harbour',
  ['commitments', 'older'],
  { kind: 'released', note: 'Nobody needs it any longer.' },
];
const show = (doc = articulation(), options = {}) =>
  look(CommitmentsStep, doc, { step: 'commitments', commitments, ...options });
const promise = (name: string) => within(screen.getByRole('group', { name }));

it('asks of each open promise what becomes of it, and leaves the others alone', async () => {
  const { doc } = show();
  expect(screen.queryByText('A shared stock list')).toBeNull();
  const van = promise('A second van on Mondays');
  await userEvent.click(van.getByRole('radio', { name: /To be changed/ }));
  expect(doc().commitments.van?.kind).toBe('amended');
  await userEvent.type(van.getByRole('textbox', { name: 'A word about it' }), 'Tuesdays now.');
  await userEvent.tab();
  expect(doc().commitments.van).toEqual({ kind: 'amended', note: 'Tuesdays now.' });
});

it('keeps a word that was said before anything was decided', async () => {
  const { doc } = show();
  const van = promise('A second van on Mondays');
  await userEvent.type(van.getByRole('textbox', { name: 'A word about it' }), 'Ask the depot.');
  await userEvent.tab();
  expect(doc().commitments.van).toEqual({ kind: '', note: 'Ask the depot.' });
});

it('shows what the document says of a promise that is not open any more', () => {
  show(articulation(older));
  const { getByText, getByRole } = promise('older');
  expect(getByText('This promise is no longer among those that are open.')).toBeTruthy();
  expect(getByRole<HTMLInputElement>('radio', { name: /Let go/ }).checked).toBe(true);
});

it('leads to the promise where the host can show it', async () => {
  const onOpenCommitment = vi.fn();
  show(articulation(older), { onOpenCommitment });
  await userEvent.click(screen.getByRole('button', { name: 'Show “A second van on Mondays”' }));
  expect(onOpenCommitment.mock.calls).toEqual([['van']]);
  expect(promise('older').queryByRole('button')).toBeNull();
});

it('is only read by a witness', () => {
  show(articulation(older), { viewer: { partyId: 'northwind', role: 'witness' } });
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(promise('older').getByText('Let go')).toBeTruthy();
  expect(promise('older').getByText('Nobody needs it any longer.')).toBeTruthy();
  expect(promise('A second van on Mondays').getByText('Nothing written yet.')).toBeTruthy();
});
