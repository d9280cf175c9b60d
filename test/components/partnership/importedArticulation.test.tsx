import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { RearticulationForm } from '../../../src/components/rearticulation-form/index.ts';
import { toArticulationJson } from '../../../src/core/articulation/parseArticulation.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import type { Partnership as PartnershipRecord } from '../../../src/core/index.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { Partnership } from '../../../src/provider/Partnership.tsx';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { createMemoryStore } from '../../../src/store/partnership/createMemoryStore.ts';
import { begun } from '../../core/partnership/support/records.ts';
import { choose, jsonFile, pick, watchFiles } from '../files.ts';
import { afterwards } from '../rearticulation-form/harness.tsx';
import { agreed, inForce, proposed, signed, written } from '../rearticulation-form/smallText.tsx';

watchFiles();

const as = (doc: Articulation, id: string, title: string): Articulation => ({ ...doc, id, title });
const open = as(written(), 'open', 'The new depot');
const other = as(written(), 'other', 'The night desk');
const fileOf = (doc: Articulation) => jsonFile(toArticulationJson(doc));
const older = /not all that was done since is in it/;

/** The version "open" for one side, in a record that has another agreement, too. */
async function show(docs: readonly Articulation[] = [open, other], entry?: string) {
  const store = createMemoryStore();
  const onError = vi.fn();
  const initial: PartnershipRecord = {
    ...begun,
    articulations: Object.fromEntries(docs.map((doc) => [doc.id, doc])),
  };
  const form = (messages?: { articulation: typeof de.articulation }) => (
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-03-20T09:00:00Z')}>
      <Partnership store={store} initial={initial} viewer={{ partyId: 'northwind' }}>
        <RearticulationForm entry={entry} onError={onError} messages={messages} />
      </Partnership>
    </TrothProvider>
  );
  const { rerender } = render(form());
  await screen.findByRole('button', { name: 'Files' });
  const kept = async (id: string) => (await store.load())?.partnership.articulations[id];
  return { kept, onError, store, inGerman: () => rerender(form(de)) };
}

const read = async (doc: Articulation) => {
  await pick('Import a JSON file');
  return choose(fileOf(doc));
};
const take = async (doc: Articulation) => {
  const dialog = await read(doc);
  await userEvent.click(await dialog.findByRole('button', { name: 'Take it over' }));
};
const saidAloud = () => document.querySelector('[data-troth="announcer"]')?.textContent ?? '';

describe('a file of a version that the record has, though it is not open', () => {
  it('takes no words away that were written since it was saved', async () => {
    const clause = { ...other.clauses.moved, order: 'a1', text: 'Nights are quiet' };
    const later = {
      ...other,
      triggerNote: 'The vans come later',
      clauses: { ...other.clauses, quiet: clause },
    } as Articulation;
    const { kept, onError } = await show([open, later]);
    await take({ ...other, title: 'The night desks' });
    await screen.findByRole('heading', { name: 'The night desks' });
    await waitFor(async () => expect((await kept('other'))?.title).toBe('The night desks'));
    expect(await kept('other')).toEqual({ ...later, title: 'The night desks' });
    expect(onError).not.toHaveBeenCalled();
  });

  it('changes only what differs, so that nobody’s work at the same time is lost', async () => {
    const { store } = await show();
    const commit = vi.spyOn(store, 'commit');
    await take({ ...other, title: 'The night desks' });
    await waitFor(() => expect(commit).toHaveBeenCalled());
    expect(commit.mock.calls.flatMap(([changes]) => changes)).toEqual([
      expect.objectContaining({ id: 'other', path: ['title'], value: 'The night desks' }),
    ]);
  });

  it('is opened where it says nothing new', async () => {
    const { kept } = await show();
    await take(other);
    await screen.findByRole('heading', { name: 'The night desk' });
    expect(await kept('other')).toEqual(other);
  });

  it('is refused where more was done since', async () => {
    const later = as(proposed(), 'other', 'The night desk');
    const { kept, onError } = await show([open, later], 'open');
    const dialog = await read(other);
    expect(await dialog.findByText(older)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
    expect(await kept('other')).toEqual(later);
    expect(onError).not.toHaveBeenCalled();
  });

  it('is refused where it came into force since', async () => {
    const { kept } = await show([open, inForce()], 'open');
    const dialog = await read(agreed());
    expect(await dialog.findByText(/This version can no longer be changed/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
    expect(await kept('ra')).toEqual(inForce());
  });
});

describe('a file of the version that is open', () => {
  it('is refused where more was done since, and the page stays as it is', async () => {
    const { kept, onError } = await show([proposed()]);
    const dialog = await read({ ...written(), title: 'Before it was sent' });
    expect(await dialog.findByText(older)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
    await userEvent.keyboard('{Escape}');
    await screen.findByRole('heading', { name: 'Deliveries after the move' });
    expect(screen.queryByRole('heading', { name: 'Before it was sent' })).toBeNull();
    expect(saidAloud()).not.toMatch(/Draft|Taken over/);
    expect(await kept('ra')).toEqual(proposed());
    expect(onError).not.toHaveBeenCalled();
  });

  it('says so in German', async () => {
    const { inGerman } = await show([proposed()]);
    const dialog = await read(written());
    expect(await dialog.findByText(older)).toBeTruthy();
    inGerman();
    expect(
      await dialog.findByText(/Nicht alles, was inzwischen getan wurde, steht darin/),
    ).toBeTruthy();
  });

  it('is refused where the version was withdrawn', async () => {
    const withdrawn = afterwards(agreed(), ['northwind', { type: 'withdraw', reason: 'No' }]);
    await show([withdrawn], 'ra');
    const dialog = await read(agreed());
    expect(await dialog.findByText(/This version can no longer be changed/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
  });

  it('is taken over where it knows all that was done', async () => {
    const { kept } = await show([agreed()]);
    await take(signed(agreed(), 'harbour'));
    await screen.findByText('Partly signed');
    await waitFor(async () => expect(await kept('ra')).toEqual(signed(agreed(), 'harbour')));
  });

  it('is taken over where it tells that what is in force was replaced', async () => {
    const replaced = afterwards(inForce(), [
      'harbour',
      { type: 'supersede', articulationId: 'next' },
    ]);
    const { kept } = await show([inForce()], 'ra');
    await take(replaced);
    await screen.findByText('Replaced');
    await waitFor(async () => expect(await kept('ra')).toEqual(replaced));
  });
});

it('takes a version from a file that the record does not have', async () => {
  const { kept } = await show([open]);
  await take(other);
  await screen.findByRole('heading', { name: 'The night desk' });
  await waitFor(async () => expect(await kept('other')).toEqual(other));
});
