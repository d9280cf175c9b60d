import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { DraftStore } from '../../../src/store/index.ts';
import { showForm, written } from './smallText.tsx';

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

const props = {
  defaultValue: written(),
  defaultView: { step: 'start', layout: 'guided' } as const,
  draftKey: 'k',
};
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^What led to it/ });
async function openAs(partyId: string, store: DraftStore) {
  const view = showForm({ ...props, store, viewer: { partyId } });
  await wait(1_000);
  return view;
}

it('brings back what was typed before a crash to who typed it, and not to the other side', async () => {
  const before = device();
  const crashing = await openAs('northwind', before.store);
  fireEvent.change(note(), { target: { value: 'Half a sen' } });
  await wait(20);
  const { store } = before.crashed();
  crashing.unmount();

  const others = await openAs('harbour', store);
  expect(note().value).toBe('');
  others.unmount();

  await openAs('northwind', store);
  expect(note().value).toBe('Half a sen');
});
