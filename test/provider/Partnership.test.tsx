import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Partnership as PartnershipRecord } from '../../src/core/index.ts';
import { usePartnership } from '../../src/hooks/index.ts';
import { Partnership } from '../../src/index.ts';
import { createSamplePartnership } from '../../src/sample/index.ts';
import { faultyStore, keptName, nameOf } from '../hooks/partnership/faultyStore.ts';

const record: PartnershipRecord = createSamplePartnership({ today: '2026-11-16' });

function Rename() {
  const { status, actions } = usePartnership();
  return (
    <>
      <p role="status">{status.state}</p>
      <button type="button" onClick={() => actions.commit([nameOf('harbour', 'Harbour Freight')])}>
        Rename
      </button>
    </>
  );
}

const says = (state: string) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(state));

/** A change that a store could not be reached for, and the store, which works again and says nothing. */
async function changedOffline() {
  const { store, kept, fail } = faultyStore();
  render(
    <Partnership store={store} initial={record}>
      <Rename />
    </Partnership>,
  );
  await says('ready');
  fail('commit', 'E_OFFLINE');
  await act(async () => screen.getByRole('button', { name: 'Rename' }).click());
  await says('offline');
  fail('commit', null);
  return kept;
}

afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['the line is back', 'online'],
  ['somebody comes back to the page', 'focus'],
])('sends what waits for a store that could not be reached when %s', async (_when, event) => {
  const kept = await changedOffline();
  await act(async () => window.dispatchEvent(new Event(event)));
  await says('ready');
  expect(await keptName(kept)).toBe('Harbour Freight');
});

it('sends it also where nothing tells that the store can be reached again', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const kept = await changedOffline();
  await act(async () => vi.advanceTimersByTime(20_000));
  await says('ready');
  expect(await keptName(kept)).toBe('Harbour Freight');
});
