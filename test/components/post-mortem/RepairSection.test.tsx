import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RepairSection } from '../../../src/components/post-mortem/sections/RepairSection.tsx';
import { apologyElements } from '../../../src/core/postmortem/types.ts';
import { postMortem as words } from '../../../src/i18n/en/postMortem.ts';
import { type Deed, look, postMortem, type Side } from './harness.tsx';

const show = (doc = postMortem(), options = {}) =>
  look(RepairSection, doc, { section: 'repair', ...options });
const says = (by: Side, element: string, text: string): Deed => [
  by,
  ['acknowledgements', by, 'elements', element],
  text,
];
const own = () => within(screen.getByRole('group', { name: 'Northwind Health' }));
const other = () => within(screen.getByRole('group', { name: 'Harbour Logistics' }));

it('lists the elements by their weight, closed, each with what it is', () => {
  show();
  const shown = own()
    .getAllByRole('listitem')
    .map((item) => item.querySelector('summary')?.textContent);
  expect(shown).toEqual(
    apologyElements.map((id) => words.apologyElements[id].name + words.apologyElements[id].means),
  );
  expect(document.querySelectorAll('details[open]')).toHaveLength(0);
  expect(screen.queryByText(/deny|not our fault/i)).toBeNull();
});

it('takes what one side says in its own words, and says which elements are written', async () => {
  const { doc } = show();
  await userEvent.click(own().getByText('Saying sorry', { selector: 'summary *' }));
  expect(document.querySelectorAll('details[open]')).toHaveLength(1);
  const field = own().getByRole('textbox', { name: 'Saying sorry' });
  await userEvent.type(field, 'We are sorry for the night shift.');
  await userEvent.tab();
  expect(doc().acknowledgements.northwind?.elements).toEqual({
    regret: 'We are sorry for the night shift.',
  });
  expect(own().getAllByText('(Written)')).toHaveLength(1);
  await userEvent.clear(field);
  await userEvent.tab();
  expect(own().queryByText('(Written)')).toBeNull();
  expect(document.querySelectorAll('details[open]')).toHaveLength(1);
});

describe('what the other side acknowledges', () => {
  const said = postMortem(
    says('harbour', 'repair', 'We drive the missing run on Friday.'),
    says('harbour', 'responsibility', 'We changed the rota without a word.'),
  );

  it('is not there, and not missed, until it says something', () => {
    show();
    expect(screen.queryByRole('group', { name: 'Harbour Logistics' })).toBeNull();
    expect(screen.queryByText(/Harbour/)).toBeNull();
  });

  it('is read in the order of the elements, and none that is empty', () => {
    show(said);
    const texts = other()
      .getAllByText(/We /)
      .map((text) => text.textContent);
    expect(texts).toEqual([
      'We changed the rota without a word.',
      'We drive the missing run on Friday.',
    ]);
    expect(other().queryByText('Asking for forgiveness')).toBeNull();
    expect(other().queryByRole('textbox')).toBeNull();
  });

  it('can be noted to have arrived, and need not be', async () => {
    const { doc, said: announced } = show(said);
    expect(other().getByText(/You need not do this/)).toBeTruthy();
    await userEvent.click(other().getByRole('button', { name: 'Note that it has arrived' }));
    expect(doc().acknowledgements.harbour?.received).toEqual({
      northwind: '2026-03-10T09:00:00.000Z',
    });
    const note = other().getByText(/Northwind Health noted on .* that this has arrived/);
    expect(document.activeElement).toBe(note.closest('[tabindex]'));
    expect(other().queryByRole('button')).toBeNull();
    expect(announced).toEqual(['Harbour Logistics sees that it has arrived.']);
  });
});

it('shows a witness both sides, and who has written nothing', () => {
  show(postMortem(says('harbour', 'regret', 'We are sorry.')), { viewer: null });
  expect(other().getByText('We are sorry.')).toBeTruthy();
  expect(own().getByText('Northwind Health has written nothing here.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
