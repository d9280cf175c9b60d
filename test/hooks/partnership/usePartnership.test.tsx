import { act, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, it, vi } from 'vitest';
import type { Change, Partnership as PartnershipRecord, Refusal } from '../../../src/core/index.ts';
import type { TrothProblem } from '../../../src/hooks/problem.ts';
import { usePartnership } from '../../../src/hooks/usePartnership.ts';
import { Partnership } from '../../../src/provider/Partnership.tsx';
import { createMemoryStore } from '../../../src/store/partnership/createMemoryStore.ts';
import type { PartnershipStore } from '../../../src/store/partnership/PartnershipStore.ts';
import { storeError } from '../../../src/store/StoreError.ts';
import { begun } from '../../core/partnership/support/records.ts';

type Shared = ReturnType<typeof usePartnership>;

const rename = (value: string): Change => ({
  collection: 'parties',
  id: 'harbour',
  path: ['name'],
  value,
});

/** A page that shows the record, and what the hook gave it last. */
async function page(
  store?: PartnershipStore,
  initial: PartnershipRecord = begun,
  onError?: (problem: TrothProblem) => void,
) {
  const seen: { shared?: Shared } = {};
  function Page() {
    const shared = usePartnership();
    seen.shared = shared;
    return (
      <p>
        {shared.partnership?.parties.harbour?.name ?? 'nothing'}, {shared.status.state}
      </p>
    );
  }
  const view = render(
    <StrictMode>
      <Partnership
        store={store}
        initial={initial}
        viewer={{ partyId: 'harbour' }}
        onError={onError}
      >
        <Page />
      </Partnership>
    </StrictMode>,
  );
  await waitFor(() => expect(seen.shared?.status.state).not.toBe('loading'));
  const now = () => seen.shared as Shared;
  return { view, now, act: async <T,>(work: () => T) => act(async () => work()) };
}

/** A store that fails for as long as it is told to. */
function failing(store: PartnershipStore) {
  let isDown = false;
  return {
    store: {
      ...store,
      get status() {
        return store.status;
      },
      commit: (changes: readonly Change[]) =>
        isDown ? Promise.reject(storeError('E_QUOTA')) : store.commit(changes),
    } satisfies PartnershipStore,
    set isDown(next: boolean) {
      isDown = next;
    },
  };
}

it('says what to do without a record around', () => {
  const Page = () => {
    usePartnership();
    return null;
  };
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => render(<Page />)).toThrow('<Partnership>');
  errors.mockRestore();
});

it('shows a change at once, and says when it is kept', async () => {
  const store = createMemoryStore();
  const { now, act } = await page(store);
  screen.getByText('Harbour Logistics, ready');
  await act(() => now().actions.commit([rename('Port')]));
  await screen.findByText('Port, ready');
  expect((await store.load())?.partnership.parties.harbour?.name).toBe('Port');
});

it('refuses what the record refuses, and stays as it was', async () => {
  const { now, act } = await page();
  const refused = await act(() => now().actions.commit([rename(7 as never)]));
  expect(refused).toMatchObject({ ok: false, error: { code: 'E_TYPE' } });
  screen.getByText('Harbour Logistics, ready');
});

it('takes back and brings again what this viewer typed, a field at a time', async () => {
  const { now, act } = await page();
  for (const name of ['P', 'Po', 'Port']) await act(() => now().actions.commit([rename(name)]));
  expect(now()).toMatchObject({ canUndo: true, canRedo: false });
  await act(() => now().actions.undo());
  await screen.findByText('Harbour Logistics, ready');
  expect(now()).toMatchObject({ canUndo: false, canRedo: true });
  await act(() => now().actions.redo());
  await screen.findByText('Port, ready');
});

it('keeps in memory what cannot be kept, says so, and sends it again', async () => {
  const kept = createMemoryStore();
  const failure = failing(kept);
  const { now, act } = await page(failure.store);
  failure.isDown = true;
  await act(() => now().actions.commit([rename('Port')]));
  await screen.findByText('Port, failed');
  expect(now().status).toMatchObject({ refusal: { code: 'E_QUOTA' } });
  expect(now().actions.export()).toMatchObject({ ok: true });
  expect((await kept.load())?.partnership.parties.harbour?.name).toBe('Harbour Logistics');

  failure.isDown = false;
  await act(() => now().actions.retry());
  await screen.findByText('Port, ready');
  expect((await kept.load())?.partnership.parties.harbour?.name).toBe('Port');
});

it('shows what is kept, and hands back what was written, where somebody else was first', async () => {
  const store = createMemoryStore();
  const { now, act } = await page(store);
  const refused: Refusal[] = [];
  await act(() => {
    // Another writer, of whom this page has not heard yet.
    void store.commit([rename('Theirs')]);
    now().actions.commit([rename('Mine')], { onRefused: (refusal) => refused.push(refusal) });
  });
  await screen.findByText('Theirs, ready');
  expect(refused).toMatchObject([{ code: 'E_OUTDATED', path: 'parties.harbour.name' }]);
});

it('tells the host what was refused where nobody else is told', async () => {
  const store = createMemoryStore();
  const told: TrothProblem[] = [];
  const { act, now } = await page(store, begun, (problem) => told.push(problem));
  await act(() => {
    void store.commit([rename('Theirs')]);
    now().actions.commit([rename('Mine')]);
  });
  await screen.findByText('Theirs, ready');
  expect(told).toMatchObject([{ code: 'E_OUTDATED', path: 'parties.harbour.name' }]);
});

it('takes in the record of a file once all of it can be read', async () => {
  const store = createMemoryStore();
  const { now, act } = await page(store);
  await act(() => now().actions.commit([rename('Port')]));
  const file = now().actions.export();
  if (!file.ok) throw new Error('It could not be exported.');
  await act(() => now().actions.commit([rename('Harbour & Sons')]));
  await screen.findByText('Harbour & Sons, ready');
  expect(await act(() => now().actions.import(file.value))).toMatchObject({ ok: true });
  await screen.findByText('Port, ready');
  expect((await store.load())?.partnership.parties.harbour?.name).toBe('Port');
  expect(now().canUndo).toBe(false);

  const bad = await act(() => now().actions.import(file.value.replace('Port', '')));
  expect(bad).toMatchObject({ ok: false, error: { path: 'parties.harbour.name' } });
  await screen.findByText('Port, ready');
});
