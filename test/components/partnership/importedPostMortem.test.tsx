import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import { type Partnership as PartnershipRecord, postMortemFor } from '../../../src/core/index.ts';
import { toPostMortemJson } from '../../../src/core/postmortem/parsePostMortem.ts';
import type { PostMortem as PostMortemDocument } from '../../../src/core/postmortem/types.ts';
import { Partnership } from '../../../src/provider/Partnership.tsx';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { createMemoryStore } from '../../../src/store/partnership/createMemoryStore.ts';
import { begun } from '../../core/partnership/support/records.ts';
import * as postMortems from '../../core/postmortem/support/postMortems.ts';
import { choose, jsonFile, pick, watchFiles } from '../files.ts';

watchFiles();

const open = { ...postMortems.sharing(), id: 'open', title: 'The late van' };
const other = { ...postMortems.sharing(), id: 'other', title: 'The lost key' };
const fileOf = (doc: PostMortemDocument) => jsonFile(toPostMortemJson(doc));

/** The post-mortem "open" for one side, in a record that has another one, too. */
async function show(docs: readonly PostMortemDocument[] = [open, other], entry?: string) {
  const store = createMemoryStore();
  const onError = vi.fn();
  const initial: PartnershipRecord = {
    ...begun,
    postMortems: Object.fromEntries(docs.map((doc) => [doc.id, doc])),
  };
  render(
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-03-20T09:00:00Z')}>
      <Partnership store={store} initial={initial} viewer={{ partyId: 'northwind' }}>
        <PostMortem entry={entry} onError={onError} />
      </Partnership>
    </TrothProvider>,
  );
  await screen.findByRole('button', { name: 'Files' });
  const kept = async (id: string) => (await store.load())?.partnership.postMortems[id];
  return { kept, onError };
}

const read = async (doc: PostMortemDocument) => {
  await pick('Import a JSON file');
  return choose(fileOf(doc));
};
const take = async (doc: PostMortemDocument) => {
  const dialog = await read(doc);
  await userEvent.click(await dialog.findByRole('button', { name: 'Take it over' }));
};
const saidAloud = () => document.querySelector('[data-troth="announcer"]')?.textContent ?? '';

describe('a file of a post-mortem that the record has, though it is not open', () => {
  it('takes nothing of the other side’s private account away', async () => {
    const { kept, onError } = await show();
    const saved = postMortemFor({ ...other, title: 'The lost keys' }, { partyId: 'northwind' });
    expect(saved.perspectives.harbour?.happened).toBe('');
    await take(saved);
    await screen.findByRole('heading', { name: 'The lost keys' });
    await waitFor(async () => expect((await kept('other'))?.title).toBe('The lost keys'));
    const account = (await kept('other'))?.perspectives.harbour;
    expect(account?.happened).toBe(postMortems.harboursView);
    expect(onError).not.toHaveBeenCalled();
  });

  it('is opened where it says nothing new', async () => {
    const { kept } = await show();
    await take(postMortemFor(other, { partyId: 'northwind' }));
    await screen.findByRole('heading', { name: 'The lost key' });
    expect(await kept('other')).toEqual(other);
  });

  it('is refused where more was done since', async () => {
    const later = { ...postMortems.submittedByN(), id: 'other', title: 'The lost key' };
    const { kept, onError } = await show([open, later], 'open');
    const dialog = await read(other);
    expect(await dialog.findByText(/not all that was done since is in it/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
    expect(await kept('other')).toEqual(later);
    expect(onError).not.toHaveBeenCalled();
  });
});

describe('a file of the post-mortem that is open', () => {
  it('is refused where more was done since, and the page stays as it is', async () => {
    const { kept, onError } = await show([open]);
    const dialog = await read({ ...postMortems.written(), id: 'open', title: 'Before it began' });
    expect(await dialog.findByText(/not all that was done since is in it/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
    await userEvent.keyboard('{Escape}');
    await screen.findByRole('heading', { name: 'The late van' });
    expect(saidAloud()).not.toMatch(/Getting ready|Taken over/);
    expect(await kept('open')).toEqual(open);
    expect(onError).not.toHaveBeenCalled();
  });

  it('is refused where the document is closed', async () => {
    const closed = { ...postMortems.closed(), id: 'open', title: 'The late van' };
    await show([closed], 'open');
    const dialog = await read({ ...closed, title: 'Told otherwise' });
    expect(await dialog.findByText(/can no longer be changed/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
  });

  it('is taken over where it knows all that was done', async () => {
    const { kept } = await show([open]);
    await take({ ...open, title: 'The van that was late' });
    await screen.findByRole('heading', { name: 'The van that was late' });
    await waitFor(async () => expect((await kept('open'))?.title).toBe('The van that was late'));
  });
});

it('takes a post-mortem from a file that the record does not have', async () => {
  const { kept } = await show([open]);
  await take(other);
  await screen.findByRole('heading', { name: 'The lost key' });
  await waitFor(async () => expect(await kept('other')).toEqual(other));
});

it('says of a file that was altered after it was signed that it is not agreed', async () => {
  await show([open]);
  const altered = { ...postMortems.agreed(), id: 'other', title: 'Something else entirely' };
  const dialog = await read(altered);
  expect(await dialog.findByText(/“Something else entirely”.*Reading and signing/)).toBeTruthy();
});
