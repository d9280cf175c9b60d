import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import { postMortemTemplates } from '../../../src/core/postmortem/templates/index.ts';
import type { PostMortem as Talk } from '../../../src/core/postmortem/types.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import type { DraftStore } from '../../../src/store/index.ts';
import { after, parties, people, postMortem } from './harness.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

/** What lies on a device; a crash leaves a copy of what was there at that moment. */
function device(data = new Map<string, unknown>()) {
  const store: DraftStore = {
    read: async (key) => data.get(key),
    write: async (key, value) => void data.set(key, value),
    remove: async (key) => void data.delete(key),
    clear: async () => data.clear(),
    close: () => {},
  };
  return { store, crashed: () => device(new Map(data)) };
}

const template = postMortemTemplates.short;
const doc: Talk = { ...postMortem(), template };
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const [northwind, harbour] = [{ partyId: 'northwind' }, { partyId: 'harbour' }];
const secret = 'What we do not want to say yet.';

const page = (viewer: object, kept: object) => (
  <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-03-10T09:00:00Z')}>
    <PostMortem
      {...{ parties, people, viewer: viewer as never, defaultView: { section: 'questions' } }}
      {...kept}
    />
  </TrothProvider>
);
async function open(viewer: object, kept: object) {
  const view = render(page(viewer, { defaultValue: doc, ...kept }));
  await wait(50);
  const shown = (next: object) => view.rerender(page(next, { defaultValue: doc, ...kept }));
  return { ...view, shown };
}
const answer = () => screen.getAllByRole<HTMLTextAreaElement>('textbox')[0] as HTMLTextAreaElement;
const typed = (text: string) => fireEvent.change(answer(), { target: { value: text } });
const isSeen = () =>
  (document.body.textContent ?? '').includes(secret) || answer().value === secret;

it.each([
  ['the other side', harbour, 'k'],
  ['the other side, where the host has a store of its own', harbour, undefined],
  ['who reads along for the same side', { ...northwind, role: 'witness' }, 'k'],
])('keeps from %s what a crash has left of a private answer', async (_, other, draftKey) => {
  const before = device();
  const crashing = await open(northwind, { draftKey, store: before.store });
  typed(secret);
  await wait(20);
  const { store } = before.crashed();
  crashing.unmount();
  const others = await open(other, { draftKey, store });
  await wait(1_000);
  expect(document.body.textContent).not.toContain(secret);
  expect(screen.queryByDisplayValue(secret)).toBeNull();
  expect(screen.queryByRole('region', { name: 'Changed in two places' })).toBeNull();
  others.unmount();
  // Its author finds it again.
  await open(northwind, { draftKey, store });
  await wait(1_000);
  expect(answer().value).toBe(secret);
});

it.each([
  ['kept nowhere', () => ({})],
  ['kept on the device', () => ({ draftKey: 'k', store: device().store })],
])('keeps a text that waits from who looks next on the same page: %s', async (_, kept) => {
  let value = doc;
  const given = kept();
  const props = () => ({ ...given, value, onValueChange: (next: Talk) => (value = next) });
  const view = render(page(northwind, props()));
  await wait(50);
  typed(secret);
  value = after(value, ['northwind', ['answers', 'intended', 'northwind'], 'A colleague’s line.']);
  view.rerender(page(northwind, props()));
  await wait(1_000);
  expect(isSeen()).toBe(true);
  view.rerender(page(harbour, props()));
  await wait(1_000);
  expect(isSeen()).toBe(false);
  expect(screen.queryByRole('region', { name: 'Changed in two places' })).toBeNull();
  view.rerender(page(northwind, props()));
  await wait(1_000);
  expect(answer().value).toBe(secret);
});

it('hands over what somebody typed as theirs, before another looks', async () => {
  const onValueChange = vi.fn();
  const view = await open(northwind, { onValueChange });
  typed(secret);
  view.shown(harbour);
  await wait(1_000);
  expect(onValueChange.mock.lastCall?.[0].answers.intended).toEqual({ northwind: secret });
  expect(isSeen()).toBe(false);
});

/** A host that keeps the document itself, where something was typed and not yet shown again. */
async function openHosted() {
  let value = doc;
  let giveBack = () => {};
  const onValueChange = (next: Talk, details: { readonly giveBack: () => void }) => {
    value = next;
    giveBack = details.giveBack;
  };
  const props = () => ({ value, onValueChange });
  const view = render(page(northwind, props()));
  await wait(50);
  typed(secret);
  await wait(1_000);
  return {
    show: (viewer: object) => view.rerender(page(viewer, props())),
    goOnWithoutIt: () => {
      value = { ...doc };
    },
    giveBack: () => act(() => giveBack()),
  };
}

it.each([
  ['goes on without it and gives it back', true],
  ['gives it back while it still shows it', false],
])(
  'keeps for its author what a host gives back while another looks: one that %s',
  async (_, goesFirst) => {
    const host = await openHosted();
    const show = async (viewer: object) => {
      host.show(viewer);
      await wait(1_000);
    };
    await show(northwind);
    await show(harbour);
    if (!goesFirst) host.giveBack();
    host.goOnWithoutIt();
    await show(harbour);
    if (goesFirst) host.giveBack();
    await show(harbour);
    expect(isSeen()).toBe(false);
    expect(screen.queryByRole('region', { name: 'Changed in two places' })).toBeNull();
    await show(northwind);
    expect(answer().value).toBe(secret);
  },
);

it('keeps the first words of an answer that a host gives back', async () => {
  const host = await openHosted();
  host.show(northwind);
  fireEvent.blur(answer());
  host.goOnWithoutIt();
  host.show(northwind);
  host.giveBack();
  await wait(10);
  expect(answer().value).toBe(secret);
});
