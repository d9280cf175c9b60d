import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { expect, it, vi } from 'vitest';
import { CommitmentTracker } from '../../../src/components/commitment-tracker/index.ts';
import { applyCommitmentEvent } from '../../../src/core/index.ts';
import { Partnership } from '../../../src/provider/Partnership.tsx';
import { createMemoryStore } from '../../../src/store/partnership/createMemoryStore.ts';
import { act, make, R } from '../../core/commitments/conversation.ts';
import { begun, unwrap } from '../../core/partnership/support/records.ts';

const asked = unwrap(
  applyCommitmentEvent(make({ title: 'Two ward rounds a day' }), {
    ...act('request', R, '2026-03-02T09:00:00Z'),
    id: 'e1',
  }),
);
const initial = { ...begun, commitments: { c1: asked } };

it('needs no other wiring inside a partnership', async () => {
  const store = createMemoryStore();
  const onValueChange = vi.fn();
  const user = userEvent.setup();
  render(
    <StrictMode>
      <Partnership store={store} initial={initial} viewer={{ partyId: 'harbour' }}>
        <CommitmentTracker
          today="2026-03-03"
          defaultView={{ layout: 'list' }}
          onValueChange={onValueChange}
        />
      </Partnership>
    </StrictMode>,
  );
  const row = await screen.findByRole('row', { name: /Two ward rounds a day/ });
  await user.click(within(row).getAllByRole('gridcell')[0] as HTMLElement);
  const dialog = await screen.findByRole('dialog'); // fetched when it opens
  // The first press shows what will happen, the second does it.
  await user.click(within(dialog).getByRole('button', { name: 'Promise it' }));
  await user.click(within(dialog).getByRole('button', { name: 'Promise it' }));
  await waitFor(async () => {
    const kept = await store.load();
    expect(kept?.partnership.commitments.c1?.state).toBe('promised');
  });
  expect(onValueChange).toHaveBeenCalledTimes(1);
});
