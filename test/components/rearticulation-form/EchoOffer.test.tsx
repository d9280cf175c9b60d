import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { afterwards } from './harness.tsx';
import { proposed, showForm, written } from './smallText.tsx';

const offer = 'Say it back in our own words';
const words = 'Their vans now come from the other bank, which takes longer.';
const harbour = { partyId: 'harbour' };
const situation = { step: 'situation', layout: 'guided' } as const;
const show = (defaultValue: Articulation, props = {}) =>
  showForm({ defaultValue, viewer: harbour, defaultView: situation, ...props });
const button = () => screen.queryByRole('button', { name: offer });
const form = () => within(screen.getByRole('group', { name: 'In your own words' }));

it('lets a section be said back that the template does not ask for', async () => {
  const onValueChange = vi.fn();
  show(proposed(), { onValueChange });
  expect(screen.queryByRole('textbox', { name: 'In our own words (required)' })).toBeNull();
  await userEvent.click(button() as HTMLElement);
  const text = form().getByRole('textbox', { name: 'In our own words (required)' });
  expect(document.activeElement).toBe(text);
  await userEvent.type(text, words);
  await userEvent.click(form().getByRole('button', { name: 'Send how we understand it' }));
  expect(onValueChange.mock.lastCall?.[1]).toMatchObject({ reason: 'echo' });
  expect(document.activeElement?.textContent).toMatch(/^Waiting for Northwind Health to say/);
  expect(button()).toBeNull();
});

it('keeps what was written when it is put away, and opens with it after another step', async () => {
  show(proposed());
  await userEvent.click(button() as HTMLElement);
  await userEvent.type(form().getByRole('textbox'), words);
  await userEvent.click(form().getByRole('button', { name: 'Not now' }));
  expect(document.activeElement).toBe(button());
  const rail = within(screen.getByRole('navigation', { name: 'Sections' }));
  await userEvent.click(rail.getByRole('button', { name: /^What this is about/ }));
  await userEvent.click(rail.getByRole('button', { name: /^Where things stand/ }));
  expect(form().getByRole<HTMLTextAreaElement>('textbox').value).toBe(words);
});

it('can be answered by the others', async () => {
  const said = afterwards(proposed(), [
    'harbour',
    { type: 'echo', section: 'situation', text: words },
  ]);
  show(said, { viewer: { partyId: 'northwind' } });
  expect(screen.getByText(words)).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'Yes, that is how we mean it' }));
  await userEvent.click(screen.getByRole('button', { name: 'Answer' }));
  expect(screen.getByText('Confirmed: it was meant like this.')).toBeTruthy();
});

it.each([
  ['where all of it is one’s own', proposed(), { viewer: { partyId: 'northwind' } }],
  ['in a draft', written(), {}],
  ['to a witness', proposed(), { viewer: { partyId: 'harbour', role: 'witness' } }],
])('is not offered %s', (_, doc, props) => {
  show(doc, props);
  expect(button()).toBeNull();
});

it('is no condition for signing', () => {
  show(proposed());
  expect(screen.queryByText(/yet to say .* back/)).toBeNull();
});

it('is said in German', async () => {
  show(proposed(), { messages: { articulation: de.articulation } });
  await userEvent.click(screen.getByRole('button', { name: 'In eigenen Worten wiedergeben' }));
  expect(screen.getByText(/^Hier ist es nicht verlangt/)).toBeTruthy();
});
