import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { afterwards, type Deed } from './harness.tsx';
import { inForce, nextTo, showForm } from './smallText.tsx';

const first = inForce();
const second = { ...nextTo(first), id: 'rb', version: 2 };
const begun = {
  ...second,
  id: 'rc',
  version: 3,
  supersedes: { id: 'rb', version: 2, contentHash: 'f'.repeat(64), clauses: second.clauses },
  effectiveFrom: '2026-10-01',
  reviewBy: '2027-04-01',
};
const changed: Deed = ['northwind', ['clauses', 'moved', 'text'], 'The depot has moved back'];
const third = afterwards(afterwards(begun, changed), ['northwind', { type: 'propose' }]);
const next = () => within(screen.getByRole('region', { name: 'What comes next' }));
const missing = /The depot has moved back.*: say why it is not as it was/;

it('goes to the reason also while another version is compared with', async () => {
  const onViewChange = vi.fn();
  showForm({
    defaultValue: third,
    earlier: [second, first],
    defaultView: { step: 'situation', against: first.id },
    onViewChange,
  });
  const against = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Compared with' });
  const line = next().getByText(missing);
  await userEvent.click(within(line).getByRole('button', { name: 'What changes, and why' }));
  const reason = await screen.findByRole('textbox', { name: /The depot has moved back/ });
  await waitFor(() => expect(document.activeElement).toBe(reason));
  expect(against().value).toBe('');
  expect(onViewChange).toHaveBeenCalledTimes(1);
  expect(onViewChange.mock.lastCall?.[0]).toMatchObject({ step: 'changes', against: '' });
});

it('leaves what is compared as it is where one only goes to the step', async () => {
  showForm({
    defaultValue: third,
    earlier: [second, first],
    defaultView: { step: 'situation', against: first.id },
  });
  const rail = within(screen.getByRole('navigation', { name: 'Sections' }));
  await userEvent.click(rail.getByRole('button', { name: /^What changes, and why/ }));
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Compared with' }).value).toBe(
    first.id,
  );
});
