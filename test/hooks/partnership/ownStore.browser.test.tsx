import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { Activity, StrictMode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Change } from '../../../src/core/index.ts';
import { usePartnership } from '../../../src/hooks/usePartnership.ts';
import { Partnership, type PartnershipProps } from '../../../src/provider/Partnership.tsx';
import { createIndexedDbStore } from '../../../src/store/index.ts';
import { begun } from '../../core/partnership/support/records.ts';

// The store that `<Partnership name>` makes for itself, in a real browser.

type Actions = ReturnType<typeof usePartnership>['actions'];

const rename = (value: string): Change => ({
  collection: 'parties',
  id: 'harbour',
  path: ['name'],
  value,
});

let name = '';
/** How often the record's own database was closed. */
let closed = 0;

beforeEach(() => {
  name = `own store ${crypto.randomUUID()}`;
  closed = 0;
  const close = IDBDatabase.prototype.close;
  vi.spyOn(IDBDatabase.prototype, 'close').mockImplementation(function closing(this: IDBDatabase) {
    if (this.name.endsWith(name)) closed += 1;
    close.call(this);
  });
});

afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  indexedDB.deleteDatabase(`troth partnership ${name}`);
});

let actions: Actions;

function Name() {
  const shared = usePartnership();
  actions = shared.actions;
  return (
    <p>
      {shared.partnership?.parties.harbour?.name}, {shared.status.state}
    </p>
  );
}

function page(props: Partial<PartnershipProps> = {}) {
  return (
    <StrictMode>
      <Partnership name={name} initial={begun} {...props}>
        <Name />
      </Partnership>
    </StrictMode>
  );
}

async function keptName(): Promise<string | undefined> {
  const store = createIndexedDbStore({ name });
  const loaded = await store.load();
  store.close();
  return loaded?.partnership.parties.harbour?.name;
}

it('is closed when the component goes away, once what is on its way to the disk is there', async () => {
  const { unmount } = render(page());
  await screen.findByText('Harbour Logistics, ready');
  expect(closed).toBe(0);
  act(() => {
    actions.commit([rename('Port')]);
  });
  unmount();
  await waitFor(() => expect(closed).toBe(1));
  expect(await keptName()).toBe('Port');
});

it('keeps what was done before the record was open, though the component went away at once', async () => {
  const { unmount } = render(page());
  act(() => {
    actions.commit([rename('Port')]);
  });
  unmount();
  await waitFor(() => expect(closed).toBe(1));
  expect(await keptName()).toBe('Port');
});

it('follows other writers after StrictMode has mounted it twice', async () => {
  render(page());
  await screen.findByText('Harbour Logistics, ready');
  const other = createIndexedDbStore({ name });
  await other.load();
  await other.commit([rename('Theirs')]);
  await screen.findByText('Theirs, ready');
  other.close();
});

it('is opened again where a page hides it for a while', async () => {
  const hidden = (mode: 'hidden' | 'visible') => <Activity mode={mode}>{page()}</Activity>;
  const { rerender } = render(hidden('visible'));
  await screen.findByText('Harbour Logistics, ready');
  rerender(hidden('hidden'));
  await waitFor(() => expect(closed).toBe(1));
  rerender(hidden('visible'));
  act(() => {
    actions.commit([rename('Port')]);
  });
  await screen.findByText('Port, ready');
  expect(await keptName()).toBe('Port');
});

it('leaves a store of the host open', async () => {
  const store = createIndexedDbStore({ name });
  const { unmount } = render(page({ store }));
  await screen.findByText('Harbour Logistics, ready');
  unmount();
  await store.commit([rename('Port')]);
  expect(store.status).toEqual({ state: 'ready' });
  expect(closed).toBe(0);
  store.close();
});
