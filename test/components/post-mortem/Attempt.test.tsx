import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { PostMortem as PostMortemDocument } from '../../../src/core/index.ts';
import { after, postMortem, type Side, showWhole } from './harness.tsx';

const account = { happened: 'The boxes came warm.', effect: 'Vaccines were lost.' };
const submit = (doc: PostMortemDocument, side: Side) => {
  const written = Object.entries(account).reduce(
    (now, [field, words]) => after(now, [side, ['perspectives', side, field], words]),
    doc,
  );
  return after(written, [side, { type: 'submitPerspective' }]);
};
const sharing = () => postMortem(['northwind', { type: 'startSharing' }]);
const talking = () =>
  after(submit(submit(sharing(), 'northwind'), 'harbour'), ['northwind', { type: 'startMeeting' }]);

const next = () => within(screen.getByRole('region', { name: 'What comes next' }));
const press = (name: string) => userEvent.click(next().getByRole('button', { name }));
const summary = () => next().getByRole('group', { name: /things? needs? your attention$/ });
const descriptionOf = (control: HTMLElement) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

it('tells in one list what keeps it from being signed, each with the way to its field', async () => {
  const { doc } = showWhole(talking(), { partyId: 'northwind' });
  expect(next().queryByRole('link')).toBeNull();
  await press('Send for signature');
  expect(doc()).toBeUndefined();
  expect(document.activeElement).toBe(summary());
  const count = within(summary()).getAllByRole('link').length;
  expect(summary().textContent).toContain(`${count} things need your attention`);

  const missing = 'Say in short what happened.';
  await userEvent.click(within(summary()).getByRole('link', { name: missing }));
  const field = document.activeElement as HTMLElement;
  expect(field.tagName).toBe('TEXTAREA');
  expect(descriptionOf(field)).toContain(missing);
  await userEvent.keyboard('The boxes came warm to the ward.');
  await userEvent.tab();
  expect(descriptionOf(field)).not.toContain(missing);
  expect(within(summary()).getAllByRole('link')).toHaveLength(count - 1);
});

it('leads to what adds the first fact and cause, and to where one writes it back', async () => {
  showWhole(talking(), { partyId: 'northwind' });
  await press('Send for signature');
  const follow = async (name: RegExp) => {
    await userEvent.click(within(summary()).getByRole('link', { name }));
    return document.activeElement;
  };
  expect(await follow(/fact/i)).toBe(screen.getByRole('button', { name: 'Add a fact' }));
  expect(await follow(/contributed/)).toBe(
    screen.getByRole('button', { name: 'Add what contributed' }),
  );
  expect(await follow(/^Your side.*understands/)).toBe(
    screen.getByRole('textbox', { name: 'How we understand them (required)' }),
  );
});

it('says whose account is awaited when somebody would begin the talk too early', async () => {
  showWhole(submit(sharing(), 'northwind'), { partyId: 'northwind' });
  await press('Begin the talk');
  expect(within(summary()).getAllByRole('link')).toHaveLength(1);
  expect(summary().textContent).toContain('Harbour Logistics');
});

it('leads somebody to the own account that is not written yet', async () => {
  showWhole(sharing(), { partyId: 'harbour' });
  await press('Begin the talk');
  const [first, second] = within(summary()).getAllByRole('link');
  await userEvent.click((second ?? first) as HTMLElement);
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
});

it('offers nothing too early to whoever takes no part', () => {
  showWhole(talking(), null);
  expect(next().queryByRole('button', { name: 'Send for signature' })).toBeNull();
});
