import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { afterwards } from './harness.tsx';
import { agreed, bare, proposed, showForm, signed, written } from './smallText.tsx';

const harbour = { partyId: 'harbour', personId: 'dispatch' };
const next = () => within(screen.getByRole('region', { name: 'What comes next' }));

/** Shows it; `doc()` is what the host was last told. */
function show(doc: Articulation, options = {}) {
  const onValueChange = vi.fn<(value: Articulation) => void>();
  showForm({ defaultValue: doc, onValueChange, ...options });
  return { doc: () => onValueChange.mock.lastCall?.[0] };
}

/** Opens the form of a verb, gives the reason and does it. */
async function giveReason(verb: string, field: string, reason: string) {
  await userEvent.click(next().getByRole('button', { name: verb }));
  const form = within(next().getByRole('group', { name: verb }));
  await userEvent.click(form.getByRole('button', { name: verb }));
  const text = form.getByRole('textbox', { name: field });
  expect(document.activeElement).toBe(text);
  expect(form.getByText('Something is still missing here.')).toBeTruthy();
  await userEvent.type(text, reason);
  await userEvent.click(form.getByRole('button', { name: verb }));
}

it('lists what is missing, with the way to it', async () => {
  show(bare());
  expect(next().getByText('Before the others can read it')).toBeTruthy();
  // The section that one reads has said it by itself.
  expect(screen.getByRole('heading', { name: 'What this is about' })).toBeTruthy();
  expect(next().getByText('One thing in this section, named above.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^On to: Who is who/ }));
  const gap = next().getByText(/Say what calls for writing it anew/);
  await userEvent.click(within(gap).getByRole('button', { name: 'What this is about' }));
  const trigger = screen.getByRole('group', { name: /^Why now/ });
  expect(document.activeElement).toBe(within(trigger).getAllByRole('radio')[0]);
});

it('says what happens, then proposes it, and keeps the focus', async () => {
  const { doc } = show(written());
  const propose = next().getByRole('button', { name: 'Ask the others to read it' });
  const will = propose.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(will)?.textContent).toMatch(/Harbour Logistics can answer each/);
  await userEvent.click(propose);
  expect(doc()?.status).toBe('in_review');
  expect(document.activeElement?.textContent).toBe('What comes next');
});

it('sends all of it back with a reason', async () => {
  const { doc } = show(proposed(), { viewer: harbour });
  await giveReason(
    'Send it all back',
    'What does not fit yet (required)',
    'The days are too early.',
  );
  expect(doc()).toMatchObject({
    status: 'draft',
    history: [{}, { type: 'sendBack', reason: 'The days are too early.' }],
  });
});

it('lets the others decline it', async () => {
  const declined = show(proposed(), { viewer: harbour });
  expect(next().queryByRole('button', { name: 'Withdraw it' })).toBeNull();
  await giveReason('Decline', 'What your side cannot agree to (required)', 'We have no vans.');
  expect(declined.doc()).toMatchObject({ status: 'withdrawn' });
  expect(next().getByText(/It did not come into force/)).toBeTruthy();
  const left = next().getAllByRole('button');
  expect(left.map(({ textContent }) => textContent)).toEqual(['Begin the next version']);
});

it('lets whoever began it withdraw it', async () => {
  const { doc } = show(proposed());
  expect(next().queryByRole('button', { name: 'Decline' })).toBeNull();
  await giveReason('Withdraw it', 'Why you take it back (required)', 'It is no longer needed.');
  expect(doc()).toMatchObject({ status: 'withdrawn' });
});

it('brings it into force, and hands over what becomes of the open promises', async () => {
  const kept = afterwards(agreed(), [
    'northwind',
    ['commitments', 'calls'],
    { kind: 'carried', note: '' },
  ]);
  const onActivate = vi.fn();
  const { doc } = show(signed(signed(kept, 'northwind'), 'harbour'), {
    onActivate,
    commitments: [{ id: 'calls', title: 'Call when it is late', state: 'promised' }],
  });
  await userEvent.click(next().getByRole('button', { name: 'Bring it into force' }));
  expect(doc()).toMatchObject({
    status: 'in_force',
    history: expect.arrayContaining([
      expect.objectContaining({ type: 'activate', openCommitments: ['calls'] }),
    ]),
  });
  expect(onActivate).toHaveBeenCalledWith(doc(), { calls: { kind: 'carried', note: '' } });
});

it('keeps it from coming into force while a promise is left without a word', async () => {
  const commitments = [{ id: 'calls', title: 'Call when it is late', state: 'promised' as const }];
  const { doc } = show(signed(signed(agreed(), 'northwind'), 'harbour'), { commitments });
  expect(next().getByText(/Say what becomes of the promise “Call when it is late”/)).toBeTruthy();
  await userEvent.click(next().getByRole('button', { name: 'Bring it into force' }));
  expect(doc()).toBeUndefined();
  expect(next().getByRole('button', { name: 'Withdraw it' })).toBeTruthy();
});
