import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { showForm, written } from './smallText.tsx';

const call = {
  ...{ order: 'a1', section: 'responsibility', proposedBy: 'northwind', text: 'Answer the calls' },
  ...{ accountable: ['northwind', 'harbour'], responsible: ['harbour'] },
};
const two = (): Articulation => {
  const doc = written();
  return { ...doc, clauses: { ...doc.clauses, call } } as unknown as Articulation;
};
const responsibility = { step: 'responsibility' } as const;
const row = () => screen.getByRole('row', { name: /Answer the calls/ });

it('says where several answer for one thing, at the place and above, and lets one be chosen', async () => {
  const onValueChange = vi.fn();
  showForm({ defaultValue: two(), defaultView: responsibility, onValueChange });
  const words = /Here Northwind Health and Harbour Logistics are to answer for it\. Choose the one/;
  const above = within(
    screen.getByRole('region', { name: /^One place in this document could not be read/ }),
  );
  expect(above.getByText(words).textContent).toMatch(
    /^Answer the calls: .*Exactly one answers for/,
  );
  expect(above.queryByText(/of another kind/)).toBeNull();
  expect(within(row()).getByText(words)).toBeTruthy();
  expect(within(row()).queryByText(/Nobody answers for it yet/)).toBeNull();

  const cell = screen.getByRole('combobox', { name: 'Northwind Health: Answer the calls' });
  await userEvent.selectOptions(cell, 'accountable');
  expect(onValueChange.mock.lastCall?.[0].clauses.call.accountable).toBe('northwind');
  expect(screen.queryByText(words)).toBeNull();
  expect(screen.queryByRole('region', { name: /could not be read/ })).toBeNull();
});

it('is said in German', () => {
  showForm({
    defaultValue: two(),
    defaultView: responsibility,
    messages: { articulation: de.articulation },
  });
  expect(screen.getAllByText(/sollen Northwind Health .* Harbour Logistics dafür/)).toHaveLength(2);
});
