import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { bare, showForm } from './smallText.tsx';

it('says what it is for, and begins with a title and one of four templates', async () => {
  const onValueChange = vi.fn();
  showForm({ onValueChange });
  expect(screen.getByRole('heading', { name: 'Say it anew' })).toBeTruthy();
  expect(screen.getAllByRole('radio')).toHaveLength(4);
  await userEvent.type(screen.getByRole('textbox', { name: /^Title/ }), 'After the move');
  await userEvent.click(screen.getByRole('radio', { name: /^Somebody new takes over/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
  expect(onValueChange).toHaveBeenCalledTimes(1);
  const [doc, { reason, changes }] = onValueChange.mock.calls[0] ?? [];
  expect(doc).toMatchObject({
    title: 'After the move',
    partyIds: ['northwind', 'harbour'],
    createdBy: 'northwind',
    status: 'draft',
    template: { id: 'staffTransition' },
  });
  expect(doc.id).toMatch(/^.{16,}$/);
  expect(reason).toBe('begin');
  expect(changes).toEqual([{ collection: 'articulations', id: doc.id, value: doc }]);
  expect(document.activeElement?.textContent).toBe('After the move');
});

it('asks for the title, and takes the focus there', async () => {
  showForm({});
  await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
  const title = screen.getByRole('textbox', { name: /^Title/ });
  expect(document.activeElement).toBe(title);
  expect(title.getAttribute('aria-invalid')).toBe('true');
  await userEvent.type(title, 'A');
  expect(title.getAttribute('aria-invalid')).toBeNull();
});

it.each([{ partyId: 'northwind', role: 'witness' } as const, { partyId: 'stranger' }, null])(
  'tells somebody who takes no part that nothing is here: %o',
  (viewer) => {
    showForm({ viewer });
    expect(screen.getByText(/Nothing has been written yet/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  },
);

it('opens what the host has instead', () => {
  showForm({ defaultValue: bare() });
  expect(screen.getByRole('heading', { name: 'Deliveries after the move' })).toBeTruthy();
});
