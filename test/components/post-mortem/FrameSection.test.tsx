import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FrameSection } from '../../../src/components/post-mortem/sections/FrameSection.tsx';
import { look, postMortem } from './harness.tsx';

const show = (doc = postMortem(), options = {}) =>
  look(FrameSection, doc, { section: 'frame', ...options });

it('keeps what the talk is for', async () => {
  const { doc } = show();
  await userEvent.type(screen.getByRole('textbox', { name: 'What it is for' }), 'To go on.');
  await userEvent.tab();
  expect(doc().frame.purpose).toBe('To go on.');
});

it('begins with suggested rules that one can change', async () => {
  const { doc } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Begin with six suggestions' }));
  expect(Object.values(doc().frame.groundRules)).toHaveLength(6);
  const first = screen.getByRole('textbox', { name: 'Rule 1' });
  expect(document.activeElement).toBe(first);
  expect(screen.queryByRole('button', { name: 'Begin with six suggestions' })).toBeNull();
  await userEvent.clear(first);
  await userEvent.type(first, 'We listen.');
  await userEvent.tab();
  expect(Object.values(doc().frame.groundRules).map(({ text }) => text)).toContain('We listen.');
});

it('asks who leads only where somebody does, and takes somebody of neither side for neutral', async () => {
  const { doc } = show();
  expect(screen.queryByRole('combobox', { name: 'Name' })).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: /Somebody of one side/ }));
  const options = () =>
    within(screen.getByRole('combobox', { name: 'Name' }))
      .getAllByRole('option')
      .map((option) => option.textContent);
  expect(options()).not.toContain('Mediator, outside-both');
  await userEvent.click(screen.getByRole('radio', { name: /Somebody neutral/ }));
  expect(options()).toContain('Mediator, outside-both');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Name' }), 'mediator');
  expect(doc().frame).toMatchObject({ facilitation: 'neutral', facilitator: 'mediator' });
});

it('names who takes part, party by party, and takes it back', async () => {
  const { doc } = show();
  const harbour = within(screen.getByRole('group', { name: 'Harbour Logistics' }));
  await userEvent.click(harbour.getByRole('checkbox', { name: 'Dispatcher' }));
  expect(Object.values(doc().frame.participants)).toMatchObject([
    { partyId: 'harbour', personId: 'dispatch' },
  ]);
  await userEvent.click(harbour.getByRole('checkbox', { name: 'Dispatcher' }));
  expect(doc().frame.participants).toEqual({});
});

it('says what each kind of confidentiality means', async () => {
  const { doc } = show();
  await userEvent.click(
    screen.getByRole('radio', { name: /Both organisations.*may read it where it helps/ }),
  );
  expect(doc().frame.confidentiality).toBe('organisations');
});

it('offers a witness nothing to fill in', () => {
  show(postMortem(['northwind', ['frame', 'purpose'], 'To go on.']), {
    viewer: { partyId: 'northwind', role: 'witness' },
  });
  expect(screen.getByText('To go on.')).toBeTruthy();
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  expect(screen.queryAllByRole('radio')).toEqual([]);
  expect(screen.queryAllByRole('button')).toEqual([]);
});
