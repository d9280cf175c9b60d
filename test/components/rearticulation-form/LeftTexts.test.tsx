import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { memoryDrafts } from '../../hooks/commitmentTracker/memoryDrafts.ts';
import { afterwards } from './harness.tsx';
import { agreed, proposed, showForm, signed } from './smallText.tsx';

const harbour = { partyId: 'harbour', personId: 'dispatch' };
const withdrawn = afterwards(proposed(), ['northwind', { type: 'withdraw', reason: 'Not now' }]);
const left = () => screen.queryByRole('region', { name: 'Begun and not sent' });
const write = (label: string, field: RegExp, value: string) =>
  fireEvent.change(
    within(screen.getByRole('group', { name: label })).getByRole('textbox', { name: field }),
    { target: { value } },
  );

it.each([
  ['why a side declines', 'signOff', 'Decline', /cannot agree to/],
  ['what does not fit in a clause', 'situation', 'Ask for another wording', /does not fit/],
] as const)(
  'shows on the next page too, once it was withdrawn: %s',
  async (_, step, label, field) => {
    const { store, texts } = memoryDrafts();
    const props = {
      value: proposed(),
      viewer: harbour,
      defaultView: { step },
      draftKey: 'k',
      store,
    };
    const before = showForm(props);
    await userEvent.click(screen.getByRole('button', { name: label }));
    write(label, field, 'We have no vans');
    before.again({ value: withdrawn });
    expect(left()?.textContent).toContain(`“${label}” is no longer possible here`);
    expect(left()?.textContent).toContain('We have no vans');
    await waitFor(() => expect(JSON.stringify([...texts])).toContain('We have no vans'));
    before.unmount();
    const next = showForm({ ...props, value: withdrawn });
    await waitFor(() => expect(left()?.textContent).toContain('We have no vans'));
    next.again({ value: withdrawn, viewer: { partyId: 'northwind' } });
    expect(left()).toBeNull();
  },
);

it('shows another wording and its reason whose clause somebody has taken away', async () => {
  const label = 'Offer another wording';
  const { again } = showForm({
    value: proposed(),
    viewer: harbour,
    defaultView: { step: 'situation' },
  });
  await userEvent.click(screen.getByRole('button', { name: label }));
  write(label, /How you would put it/, 'The depot has moved twice');
  write(label, /Why you would put it so/, 'We count two');
  again({ value: { ...proposed(), clauses: {} } });
  expect(left()?.textContent).toContain('The depot has moved twice');
  expect(left()?.textContent).toContain('We count two');
  await userEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
  expect(left()).toBeNull();
});

it('shows a reservation that one was writing while a colleague signed', async () => {
  const { again } = showForm({
    value: agreed(),
    viewer: harbour,
    defaultView: { step: 'signOff' },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
  await userEvent.click(screen.getByRole('radio', { name: /reserv/ }));
  write('Sign', /reserv/, 'Only until June');
  again({ value: signed(agreed(), 'harbour') });
  expect(left()?.textContent).toContain('Only until June');
});
