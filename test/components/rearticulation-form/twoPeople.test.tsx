import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { agreed, showForm } from './smallText.tsx';

const dispatcher = { partyId: 'harbour', personId: 'dispatch' };
const signOff = { step: 'signOff', layout: 'guided' } as const;
const section = () => within(screen.getByRole('region', { name: 'Signing' }));
const signForm = () => within(section().getByRole('group', { name: 'Sign' }));
const open = async () => {
  await userEvent.click(section().getByRole('button', { name: 'Sign' }));
  return signForm();
};

it('finds open what one began oneself and nothing of the other, and signs under one’s own name', async () => {
  const { again } = showForm({ defaultValue: agreed(), defaultView: signOff });
  const first = await open();
  await userEvent.click(first.getByRole('radio', { name: /with a reservation/ }));
  await userEvent.type(
    first.getByRole('textbox', { name: 'Our reservation (required)' }),
    'For us alone.',
  );

  again({ viewer: dispatcher });
  expect(screen.queryByRole('group', { name: 'Sign' })).toBeNull();
  const second = await open();
  expect(second.queryByRole('textbox', { name: 'Our reservation (required)' })).toBeNull();
  const name = second.getByRole<HTMLInputElement>('textbox', { name: /Your name/ });
  expect(name.value).toBe('Dana Quay');
  await userEvent.click(second.getByRole('button', { name: 'Sign' }));
  expect(screen.getByText(/^Dana Quay, Harbour Logistics signed on/)).toBeTruthy();

  again({ viewer: { partyId: 'northwind', personId: 'ward' } });
  const third = signForm();
  const kept = third.getByRole<HTMLInputElement>('textbox', { name: 'Our reservation (required)' });
  expect(kept.value).toBe('For us alone.');
  await userEvent.click(third.getByRole('button', { name: 'Sign' }));
  await userEvent.click(screen.getByRole('button', { name: 'Bring it into force' }));
  expect(screen.getByRole('region', { name: /Deliveries/ }).dataset.state).toBe('in_force');
});
