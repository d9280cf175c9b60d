import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { History } from '../../../src/components/post-mortem/History.tsx';
import { after, look, postMortem } from './harness.tsx';

it('tells every verb with who, when and what was said, the newest first', async () => {
  const doc = [
    { type: 'startSharing' },
    { type: 'escalate', step: 'mediation', reason: 'We go in circles.' },
    { type: 'resume' },
  ] as const;
  look(
    History,
    doc.reduce((before, verb) => after(before, ['harbour', verb]), postMortem()),
    { section: 'signOff' },
  );
  expect(screen.queryByRole('listitem')).toBeNull();
  await userEvent.click(screen.getByText('What was done'));
  const told = (await screen.findAllByRole('listitem')).map((item) => item.textContent);
  expect(told).toEqual([
    expect.stringMatching(/^Mar 10, 2026.*Harbour Logistics went back to the talk\.$/),
    expect.stringMatching(/Harbour Logistics took it further: Mediation\.We go in circles\.$/),
    expect.stringMatching(/Harbour Logistics asked each side for its account\.$/),
    expect.stringMatching(/Northwind Health began this post-mortem\.$/),
  ]);
  const newest = within(screen.getAllByRole('listitem')[0] as HTMLElement);
  expect(newest.getByText(/Mar 10, 2026/).getAttribute('datetime')).toBe('2026-03-10T09:00:00Z');
});
