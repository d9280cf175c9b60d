import { act, render, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { CommitmentDraft } from '../../../src/core/index.ts';
import { usePartnership, usePartnershipOptions } from '../../../src/hooks/index.ts';
import type { UsePostMortemOptions } from '../../../src/hooks/usePostMortem.ts';
import { Partnership } from '../../../src/provider/Partnership.tsx';
import { createMemoryStore } from '../../../src/store/partnership/createMemoryStore.ts';
import { RefusedChangeError } from '../../../src/store/StoreError.ts';
import { begun } from '../../core/partnership/support/records.ts';

const draft: CommitmentDraft = {
  id: 'spare-van',
  title: 'A spare van on Mondays',
  requester: { partyId: 'northwind' },
  performer: { partyId: 'harbour' },
  by: { partyId: 'harbour' },
  at: '2026-03-10T09:00:00Z',
  terms: { deliverable: 'A spare van on Mondays', conditions: [], due: null },
};

/** What a post-mortem does with what was agreed, inside a partnership. */
async function handOver(store = createMemoryStore()) {
  const onAgreedChanges = vi.fn();
  const onError = vi.fn();
  const seen: { options?: UsePostMortemOptions; state?: string } = {};
  function Page() {
    seen.state = usePartnership().status.state;
    seen.options = usePartnershipOptions('post-mortem', { onAgreedChanges, onError });
    return null;
  }
  render(
    <Partnership store={store} initial={begun} viewer={{ partyId: 'northwind' }}>
      <Page />
    </Partnership>,
  );
  await waitFor(() => expect(seen.state).toBe('ready'));
  const give = (drafts: readonly CommitmentDraft[]) =>
    act(() => seen.options?.onAgreedChanges?.(drafts));
  return { give, onAgreedChanges, onError, store };
}

function caught(work: () => void): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

it('makes drafts of what was agreed, then tells the host', async () => {
  const { give, onAgreedChanges, store } = await handOver();
  give([draft]);
  expect(onAgreedChanges).toHaveBeenCalledWith([draft]);
  await waitFor(async () => {
    const record = await store.load();
    expect(record?.partnership.commitments['spare-van']?.state).toBe('draft');
  });
});

it('throws what the record refuses: then nothing was handed over, and no host is told that it was', async () => {
  const { give, onAgreedChanges, store } = await handOver();
  const bad = { ...draft, id: 'nobody', performer: draft.requester };
  const refused = caught(() => give([draft, bad]));
  expect(refused).toBeInstanceOf(RefusedChangeError);
  expect(refused).toMatchObject({ refusal: { path: 'commitments.nobody.performer.partyId' } });
  expect(onAgreedChanges).not.toHaveBeenCalled();
  expect((await store.load())?.partnership.commitments).toEqual({});
});

it('tells the host what the store refuses', async () => {
  const memory = createMemoryStore();
  const refused = new RefusedChangeError({ code: 'E_OUTDATED', message: 'It is gone.' });
  const store = Object.create(memory, {
    commit: { value: () => Promise.reject(refused) },
  }) as typeof memory;
  const { give, onError } = await handOver(store);
  give([draft]);
  await waitFor(() => {
    expect(onError.mock.calls).toEqual([[{ code: 'E_OUTDATED', message: 'It is gone.' }]]);
  });
});
