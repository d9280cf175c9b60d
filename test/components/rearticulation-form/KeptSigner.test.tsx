import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createMemoryDraftStore } from '../../../src/store/index.ts';
import { memoryDrafts } from '../../hooks/commitmentTracker/memoryDrafts.ts';
import { agreed, showForm } from './smallText.tsx';

const signing = { step: 'signOff', layout: 'guided' } as const;
const props = { defaultValue: agreed(), viewer: { partyId: 'northwind' }, defaultView: signing };
const open = () => userEvent.click(screen.getByRole('button', { name: 'Sign' }));
const form = () => within(screen.getByRole('group', { name: 'Sign' }));
const field = (name: RegExp) => form().getByRole<HTMLInputElement>('textbox', { name });
const name = /^Your name/;
const role = /^Your role/;

async function writeSigner() {
  await open();
  await userEvent.type(field(name), 'Robin Ward');
  await userEvent.type(field(role), 'Ward manager');
}
function expectSigner() {
  expect(field(name).value).toBe('Robin Ward');
  expect(field(role).value).toBe('Ward manager');
}

it('keeps who signs while one looks at another step', async () => {
  showForm(props);
  await writeSigner();
  const rail = within(screen.getByRole('navigation', { name: 'Sections' }));
  await userEvent.click(rail.getByRole('button', { name: /^Where things stand/ }));
  await userEvent.click(rail.getByRole('button', { name: /^Signing/ }));
  expectSigner();
});

it('keeps it when one does not sign now', async () => {
  showForm(props);
  await writeSigner();
  await userEvent.click(form().getByRole('button', { name: 'Not now' }));
  await open();
  expectSigner();
});

it('brings it back after a reload, and forgets it once it was signed', async () => {
  const kept = { ...props, draftKey: 'k', store: createMemoryDraftStore() };
  const before = showForm(kept);
  await writeSigner();
  before.unmount();
  const after = showForm(kept);
  await waitFor(() => expectSigner());
  await userEvent.click(form().getByRole('button', { name: 'Sign' }));
  expect(screen.getByText('Partly signed')).toBeTruthy();
  after.unmount();
  showForm(kept);
  await screen.findByText('Partly signed');
  await userEvent.click(screen.getByRole('button', { name: 'Take our signature back' }));
  await userEvent.type(screen.getByRole('textbox', { name: /^Why you take it back/ }), 'No.');
  const back = within(screen.getByRole('group', { name: 'Take our signature back' }));
  await userEvent.click(back.getByRole('button', { name: 'Take our signature back' }));
  await open();
  expect(field(name).value).toBe('');
});

it('begins with whom the page knows, and can be emptied', async () => {
  showForm({ ...props, viewer: { partyId: 'northwind', personId: 'ward' } });
  await open();
  expectSigner();
  await userEvent.clear(field(name));
  expect(field(name).value).toBe('');
});

it('shows a reservation that comes back after the form was opened', async () => {
  const { store, texts } = memoryDrafts();
  const kept = { ...props, draftKey: 'k', store };
  const before = showForm(kept);
  await open();
  await userEvent.click(form().getByRole('radio', { name: /reserv/ }));
  fireEvent.change(field(/reserv/), { target: { value: 'Only until June' } });
  await waitFor(() => expect(JSON.stringify([...texts])).toContain('Only until June'));
  before.unmount();
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const slow = { ...store, read: (key: string) => answered.then(() => store.read(key)) };
  showForm({ ...kept, store: slow });
  await open();
  await act(async () => answer());
  await waitFor(() => expect(field(/reserv/).value).toBe('Only until June'));
});
