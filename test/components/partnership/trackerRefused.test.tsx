import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { CommitmentTracker } from '../../../src/components/commitment-tracker/index.ts';
import { applyCommitmentEvent } from '../../../src/core/index.ts';
import { Partnership } from '../../../src/provider/Partnership.tsx';
import { RefusedChangeError } from '../../../src/store/StoreError.ts';
import { act as event, make, P, R } from '../../core/commitments/conversation.ts';
import { begun, unwrap } from '../../core/partnership/support/records.ts';
import { memoryDrafts } from '../../hooks/commitmentTracker/memoryDrafts.ts';
import { faultyStore } from '../../hooks/partnership/faultyStore.ts';
import { slowStore } from '../../hooks/partnership/slowStore.ts';

const asked = unwrap(
  applyCommitmentEvent(make({ title: 'Two ward rounds a day' }), {
    ...event('request', R, '2026-03-02T09:00:00Z'),
    id: 'e1',
  }),
);
const promised = unwrap(
  applyCommitmentEvent(asked, { ...event('promise', P, '2026-03-03T09:00:00Z'), id: 'e2' }),
);
const initial = { ...begun, commitments: { c1: promised } };

/** A record whose store takes its time, and answers each commit as it is told to. */
function setUp() {
  const { store, kept, ...faults } = faultyStore();
  const slow = slowStore(store);
  const refused = new RefusedChangeError({ code: 'E_OUTDATED', message: 'Somebody was faster.' });
  const drafts = memoryDrafts();
  const onError = vi.fn();
  const show = () =>
    render(
      <Partnership store={slow.store} initial={initial} viewer={{ partyId: 'harbour' }}>
        <CommitmentTracker
          today="2026-03-05"
          defaultView={{ layout: 'list' }}
          summary="none"
          draftKey="k"
          store={drafts.store}
          onError={onError}
        />
      </Partnership>,
    );
  return {
    ...faults,
    kept,
    drafts,
    onError,
    show,
    answer: (isTaken: boolean) => slow.answer(isTaken ? undefined : refused),
  };
}

const panel = async () => within(await screen.findByRole('dialog'));
const press = async (name: string) =>
  userEvent.click((await panel()).getByRole('button', { name }));
async function open() {
  const row = await screen.findByRole('row', { name: /Two ward rounds a day/ });
  await userEvent.click(within(row).getAllByRole('gridcell')[0] as HTMLElement);
}
const note = async () =>
  (await panel()).getByRole<HTMLTextAreaElement>('textbox', { name: /^What got in the way/ });
async function warn(text: string) {
  await open();
  await press('Give a heads-up');
  fireEvent.change(await note(), { target: { value: text } });
  await press('Give a heads-up');
}

it('has the words of an act again that the store refuses, and says so', async () => {
  const { show, answer, onError, drafts } = setUp();
  show();
  await warn('Ice on the road');
  await answer(false);
  expect(await (await panel()).findByText('Not done yet: “Give a heads-up”.')).toBeTruthy();
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'E_OUTDATED' }));
  await press('Take it up again');
  expect((await note()).value).toBe('Ice on the road');
  await press('Give a heads-up');
  await answer(true);
  await waitFor(() => expect(drafts.texts.size).toBe(0));
});

it('keeps the words on this device until the store has them, also over a reload', async () => {
  const { show, drafts } = setUp();
  const before = show();
  await warn('Ice on the road');
  await waitFor(() => expect(JSON.stringify([...drafts.texts])).toContain('Ice on the road'));
  before.unmount();
  show();
  await open();
  await press('Give a heads-up');
  await waitFor(async () => expect((await note()).value).toBe('Ice on the road'));
});

it('goes on while the store cannot be reached, and lets go once it has everything', async () => {
  const { show, answer, fail, board, drafts, kept } = setUp();
  show();
  await screen.findByRole('row', { name: /Two ward rounds a day/ });
  fail('commit', 'E_OFFLINE');
  await warn('Ice on the road');
  await answer(true);
  await waitFor(() => expect(board.status.state).toBe('offline'));
  expect(screen.queryByText(/^Not done yet/)).toBeNull();
  expect(JSON.stringify([...drafts.texts])).toContain('Ice on the road');
  fail('commit', null);
  window.dispatchEvent(new Event('online'));
  await answer(true);
  await waitFor(() => expect(drafts.texts.size).toBe(0));
  const record = (await kept.load())?.partnership;
  expect(JSON.stringify(record?.commitments.c1)).toContain('Ice on the road');
});

it('says so where what was kept is not there any more', async () => {
  const { show, answer, tell, kept } = setUp();
  show();
  await warn('Ice on the road');
  await answer(true);
  await waitFor(async () => expect(JSON.stringify(await kept.load())).toContain('Ice on the road'));
  await act(async () =>
    tell({ type: 'entries', entries: [{ collection: 'commitments', id: 'c1', value: promised }] }),
  );
  expect(await (await panel()).findByText('Not done yet: “Give a heads-up”.')).toBeTruthy();
});
