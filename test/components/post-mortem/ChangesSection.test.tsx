import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ChangesSection } from '../../../src/components/post-mortem/sections/ChangesSection.tsx';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import { agreed, type Deed, look, postMortem } from './harness.tsx';

const show = (doc = postMortem(), options = {}) =>
  look(ChangesSection, doc, { section: 'changes', ...options });
const factor = (id: string, text: string): Deed => [
  'harbour',
  ['factors', id],
  { order: `a${id}`, text, category: '', side: '', by: 'harbour', noChangeReason: '' },
];
const whole = {
  text: 'A checklist at handover',
  owner: 'harbour',
  person: '',
  due: '2026-04-01',
  condition: 'The ward gets a copy',
};
const change = (id: string, given = {}): Deed => [
  'northwind',
  ['changes', id],
  { order: `a${id}`, ...whole, prevents: {}, by: 'northwind', ...given },
];
const both = { prevents: { 0: true, 1: true } };
const row = (number: number) =>
  within(
    within(screen.getByRole('group', { name: 'What changes' })).getByRole('group', {
      name: `Entry ${number}`,
    }),
  );
const at = (stage: PostMortem['stage'], ...deeds: Deed[]): PostMortem => ({
  ...postMortem(...deeds),
  stage,
});

it('adds a change and says when it is whole', async () => {
  const { doc } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Add a change' }));
  expect(document.activeElement).toBe(row(1).getByLabelText('What changes'));
  expect(row(1).getByText('Not finished yet')).toBeTruthy();
  expect(row(1).getByText('Nothing that contributed has been named yet.')).toBeTruthy();
  await userEvent.type(row(1).getByLabelText('What changes'), whole.text);
  await userEvent.selectOptions(row(1).getByLabelText('Which side does it'), 'Harbour Logistics');
  await userEvent.type(row(1).getByLabelText('How the other side will see it'), whole.condition);
  const day = row(1).getByLabelText('By when');
  fireEvent.change(day, { target: { value: whole.due } });
  fireEvent.blur(day);
  expect(row(1).getByText('Says everything it needs')).toBeTruthy();
  expect(Object.values(doc().changes)).toMatchObject([{ ...whole, by: 'northwind' }]);
});

describe('who does it', () => {
  it('is somebody of the side that does it', async () => {
    const { doc } = show(postMortem(change('0')));
    const person = row(1).getByLabelText<HTMLSelectElement>('Who does it');
    expect([...person.options].map(({ text }) => text)).toEqual([
      'Nobody in particular',
      'Dispatcher',
    ]);
    await userEvent.selectOptions(person, 'Dispatcher');
    expect(doc().changes[0]?.person).toBe('dispatch');
    await userEvent.selectOptions(row(1).getByLabelText('Which side does it'), 'Northwind Health');
    expect(doc().changes[0]).toMatchObject({ owner: 'northwind', person: '' });
  });

  it('stays in sight when the page does not know them', () => {
    show(postMortem(change('0', { person: 'retired' })));
    expect(row(1).getByLabelText<HTMLSelectElement>('Who does it').value).toBe('retired');
  });
});

describe('what it prevents', () => {
  it('is ticked among what contributed', async () => {
    const { doc } = show(
      postMortem(factor('0', 'No handover'), factor('1', 'No time'), change('0')),
    );
    const list = within(row(1).getByRole('group', { name: 'What it prevents' }));
    await userEvent.click(list.getByRole('checkbox', { name: 'No time' }));
    expect(doc().changes[0]?.prevents).toEqual({ 1: true });
    expect(row(1).getByText('What it prevents: “No time”')).toBeTruthy();
    await userEvent.click(list.getByRole('checkbox', { name: 'No time' }));
    expect(doc().changes[0]?.prevents).toEqual({});
    expect(row(1).getByText('What it prevents: nothing chosen yet')).toBeTruthy();
  });

  it('opens a long list only when it is looked for', async () => {
    const many = Array.from({ length: 30 }, (_, i) => factor(`${i}f`, `Factor ${i}`));
    show(postMortem(...many, change('0', { prevents: { '3f': true } })));
    expect(screen.queryByRole('checkbox')).toBeNull();
    await userEvent.click(row(1).getByText('What it prevents: “Factor 3”'));
    expect(await row(1).findAllByRole('checkbox')).toHaveLength(30);
    expect(row(1).getByRole<HTMLInputElement>('checkbox', { name: 'Factor 3' }).checked).toBe(true);
  });
});

it('brings a change back without what was taken away meanwhile', async () => {
  const { doc, write } = show(
    postMortem(factor('0', 'No handover'), factor('1', 'No time'), change('0', both)),
  );
  await userEvent.click(screen.getByRole('button', { name: /^Remove/ }));
  write(['factors', '1'], null);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(doc().changes[0]).toMatchObject({ text: whole.text, prevents: { 0: true } });
});

describe('handing over', () => {
  const deeds = [change('0'), change('1', { due: '' })];
  const part = () => within(screen.getByRole('region', { name: 'From changes to promises' }));

  it('is said once the text is up for signing, and not before', () => {
    const { unmount } = show(at('in_meeting', ...deeds));
    expect(screen.queryByRole('region')).toBeNull();
    unmount();
    show(at('in_review', ...deeds));
    expect(part().getByText(/1 of 2 changes say what, who/)).toBeTruthy();
    expect(part().getByText(/Nobody promises for somebody else/)).toBeTruthy();
    expect(part().getByText(/Once both sides have signed/)).toBeTruthy();
    expect(part().queryByRole('button')).toBeNull();
  });

  it('gives the whole ones to the page as drafts', async () => {
    const onAgreedChanges = vi.fn();
    show(agreed(...deeds), { onAgreedChanges });
    await userEvent.click(part().getByRole('button', { name: 'Make the change a promise' }));
    expect(onAgreedChanges.mock.calls[0]?.[0]).toMatchObject([
      { title: whole.text, performer: { partyId: 'harbour' }, requester: { partyId: 'northwind' } },
    ]);
    expect(part().getByRole('status').textContent).toMatch(/One draft of a promise is ready/);
  });

  it('says so where the page takes none', async () => {
    show(agreed(...deeds));
    await userEvent.click(part().getByRole('button', { name: 'Make the change a promise' }));
    expect(part().getByRole('status').textContent).toMatch(/does not take promises over/);
  });

  it('says so where the page fails to take them, and tells it why', async () => {
    const onError = vi.fn();
    const cause = new Error('no room');
    const onAgreedChanges = () => {
      throw cause;
    };
    show(agreed(...deeds), { onAgreedChanges, onError });
    await userEvent.click(part().getByRole('button', { name: 'Make the change a promise' }));
    expect(part().getByRole('status').textContent).toMatch(/could not take it.*try again/);
    expect(onError.mock.calls).toMatchObject([[{ code: 'E_HOST_CALLBACK', cause }]]);
  });
});

it('keeps sentences to work by, and what is expected from now on', async () => {
  const { doc } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Add a sentence' }));
  await userEvent.keyboard('We call before we change.');
  const reset = screen.getByLabelText('What we expect of each other from now on');
  await userEvent.type(reset, 'Two days’ notice.');
  await userEvent.tab();
  expect(Object.values(doc().principles)).toMatchObject([{ text: 'We call before we change.' }]);
  expect(doc().expectationReset).toBe('Two days’ notice.');
  expect(screen.getByText(/put your shared responsibilities into words anew/)).toBeTruthy();
});
