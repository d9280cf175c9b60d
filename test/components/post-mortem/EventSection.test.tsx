import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { EventSection } from '../../../src/components/post-mortem/sections/EventSection.tsx';
import { look, postMortem } from './harness.tsx';

const commitments = [
  { id: 'c1', title: 'Deliver before eight' },
  { id: 'c2', title: 'Call when it is late' },
];
const show = (doc = postMortem(), options = {}) =>
  look(EventSection, doc, { section: 'event', commitments, ...options });

it('keeps what happened, and what it touched', async () => {
  const { doc } = show();
  await userEvent.type(screen.getByRole('textbox', { name: 'In short' }), 'Nothing came.');
  await userEvent.click(screen.getByRole('radio', { name: /Predictability/ }));
  expect(doc().event).toMatchObject({ summary: 'Nothing came.', violationType: 'predictability' });
});

it('links commitments, leads to them, and lets go of them', async () => {
  const onOpenCommitment = vi.fn();
  const { doc } = show(postMortem(), { onOpenCommitment });
  const choice = screen.getByRole('checkbox', { name: 'Call when it is late' });
  await userEvent.click(choice);
  expect(Object.keys(doc().event.commitments)).toEqual(['c2']);
  expect(document.activeElement).toBe(choice);
  await userEvent.click(screen.getByRole('button', { name: 'Look at “Call when it is late”' }));
  expect(onOpenCommitment).toHaveBeenCalledWith('c2');
  await userEvent.click(choice);
  expect(doc().event.commitments).toEqual({});
});

it('shows a linked commitment that the host does not know by its id', () => {
  show(postMortem(['northwind', ['event', 'commitments', 'gone'], { order: 'a0' }]));
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'gone' }).checked).toBe(true);
});

it('lets a side say that it sees the event differently, and shows what the other says', async () => {
  const doc = postMortem(['harbour', ['event', 'disputes', 'harbour'], 'It came at noon.']);
  const shown = show(doc);
  expect(screen.getByText('Harbour Logistics sees the event differently')).toBeTruthy();
  expect(screen.getByText('It came at noon.')).toBeTruthy();
  const own = screen.getByRole('textbox', { name: 'We see the event differently', hidden: true });
  const details = own.closest('details');
  expect(details?.open).toBe(false);
  if (details) details.open = true;
  await userEvent.type(own, 'It came at one.');
  await userEvent.tab();
  expect(shown.doc().event.disputes.northwind).toBe('It came at one.');
});
