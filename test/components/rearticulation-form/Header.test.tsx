import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { bare, inForce, inNewerWay, showForm, tampered, unsignedBy } from './smallText.tsx';

it('says what it is, which version, and where it stands', () => {
  showForm({ defaultValue: bare() });
  const form = screen.getByRole('region', { name: 'Deliveries after the move' });
  expect(form.getAttribute('data-state')).toBe('draft');
  expect(within(form).getByText('Version 1')).toBeTruthy();
  expect(within(form).getByText('Draft')).toBeTruthy();
  expect(within(form).getByText(/Nobody is bound by any of it yet/)).toBeTruthy();
});

it.each([
  ['Cannot be checked here', inNewerWay(tampered())],
  ['Not as signed', unsignedBy(inForce(), 'harbour')],
])('says “%s” of what is in force only by its own word', (name, doc) => {
  showForm({ defaultValue: doc });
  const form = within(screen.getByRole('region', { name: 'Deliveries after the move' }));
  expect(form.getAllByText(name).length).toBeGreaterThan(0);
  expect(form.queryByText('In force')).toBeNull();
});

it('tells a witness that only the partners write', () => {
  showForm({ defaultValue: bare(), viewer: { partyId: 'northwind', role: 'witness' } });
  expect(screen.getByText(/You are reading along/)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('says from the day on that it is to be looked at again', () => {
  const { again } = showForm({ value: inForce(), today: '2026-09-30' });
  expect(screen.queryByText(/to be looked at again by/)).toBeNull();
  again({ today: '2026-10-01' });
  expect(
    screen.getByText('This was set to be looked at again by Thursday, October 1, 2026.'),
  ).toBeTruthy();
});

it('shows everything on one page, and roles in the place of names', async () => {
  showForm({ defaultValue: bare() });
  expect(screen.queryByRole('heading', { name: 'Signing' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'View options' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Everything on one page' }));
  expect(screen.getByRole('heading', { name: 'Signing' })).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'By role, to share outside' }));
  expect(screen.getByText(/Known names are replaced by roles/)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});
