import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryDrafts } from '../hooks/commitmentTracker/memoryDrafts.ts';
import { asHarbour, asNorthwind } from '../hooks/commitmentTracker/memoryHost.ts';
import {
  close,
  dialog,
  type Host,
  note,
  open,
  press,
  promised,
  say,
  show,
} from './trackerPage.tsx';

const sorry = 'The page around could not take it. Please try again in a moment.';
const soFar = /has not taken it so far/;
const cause = new Error('The server is away.');

afterEach(() => void vi.useRealTimers());

const hosts: Readonly<Record<string, Host>> = {
  'rolls back without a word': (next, set, before, keeps) => {
    set(next);
    keeps(() => set(before));
  },
  'rolls back and rejects': (next, set, before, keeps) => {
    set(next);
    return new Promise((_, reject) =>
      keeps(() => {
        set(before);
        reject(cause);
      }),
    );
  },
  'answers false and shows nothing': (_, __, ___, keeps) =>
    new Promise((resolve) => keeps(() => resolve(false))),
};

describe.each(Object.entries(hosts))('a host that %s', (_, host) => {
  it('brings the words of an act back into its form, from the open panel', async () => {
    const { answer } = show(host);
    await open();
    await say('Ice on the road');
    expect(screen.queryByText(sorry)).toBeNull();
    await answer();
    expect((await dialog()).getByText('Not done yet: “Give a heads-up”.')).toBeTruthy();
    expect((await dialog()).getByText(sorry)).toBeTruthy();
    await press('Take it up again');
    expect((await note()).value).toBe('Ice on the road');
    expect((await dialog()).getByText(sorry)).toBeTruthy();
  });

  it('and from the list, when the panel is closed by then', async () => {
    const { answer } = show(host);
    await open();
    await say('Ice on the road');
    await close();
    await answer();
    expect(
      screen.getAllByText(/^Not done yet: “Give a heads-up” for “Two ward rounds/),
    ).not.toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Take it up again' }));
    expect((await note()).value).toBe('Ice on the road');
    await press('Cancel');
    await press('Throw it away');
    expect(screen.queryByText('Take it up again')).toBeNull();
  });

  it('brings a new request back', async () => {
    const { answer } = show(host);
    await userEvent.click(screen.getByRole('button', { name: 'Ask for something' }));
    const form = await dialog();
    const fill = (label: RegExp, value: string) =>
      fireEvent.change(form.getByLabelText(label), { target: { value } });
    fill(/^Title/, 'Night rounds');
    fill(/^What is delivered/, 'A round at night');
    fill(/^Condition 1/, 'Before four');
    fill(/^Due/, '2026-04-01');
    await press('Send the request');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await answer();
    expect(
      screen.getAllByText('Not done yet: “Send the request” for “Night rounds”.'),
    ).not.toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Take it up again' }));
    expect((await dialog()).getByLabelText(/^Title/)).toHaveProperty('value', 'Night rounds');
    expect((await dialog()).getByLabelText('Condition 1')).toHaveProperty('value', 'Before four');
  });

  it('keeps words that were typed since, and the others for later', async () => {
    const { answer } = show(host);
    await open();
    await say('Ice on the road');
    await press('Give a heads-up');
    fireEvent.change(await note(), { target: { value: 'A van broke down' } });
    await answer();
    expect((await note()).value).toBe('A van broke down');
    await press('Cancel');
    await press('Throw it away');
    await press('Take it up again');
    expect((await note()).value).toBe('Ice on the road');
  });

  it('keeps them from another person, and has them for the first', async () => {
    const { answer, as } = show(host);
    await open();
    await say('Ice on the road');
    await close();
    as(asNorthwind);
    await answer();
    expect(screen.queryByText(/^Not done yet/)).toBeNull();
    as(asHarbour);
    expect(screen.getByRole('button', { name: 'Take it up again' })).toBeTruthy();
  });
});

it.each(['rolls back and rejects', 'answers false and shows nothing', 'shows nothing'])(
  'keeps the words over a reload in between where a host %s',
  async (name) => {
    const host = hosts[name] ?? (() => {});
    const { store, texts } = memoryDrafts();
    const before = show(host, { draftKey: 'k', store });
    await open();
    await say('Ice on the road');
    await waitFor(() => expect(JSON.stringify([...texts])).toContain('Ice on the road'));
    before.unmount();
    show(host, { draftKey: 'k', store });
    await open();
    await press('Give a heads-up');
    await waitFor(async () => expect((await note()).value).toBe('Ice on the road'));
    expect((await dialog()).getByText(soFar)).toBeTruthy();
    await press('Start afresh');
    await waitFor(() => expect(texts.size).toBe(0));
  },
);

it('says after a while what a host has never taken, and no more once it does', async () => {
  let take = () => {};
  show((next, set) => {
    take = () => set(next);
  });
  await open();
  vi.useFakeTimers({ shouldAdvanceTime: true });
  await say('Ice on the road');
  expect(screen.queryByText(soFar)).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  expect((await dialog()).getByText(soFar)).toBeTruthy();
  await act(async () => take());
  expect(screen.queryByText(soFar)).toBeNull();
});

it('says what a host failed to take though it stands here, and tells it again', async () => {
  const onValueChange = vi.fn().mockRejectedValueOnce(cause).mockResolvedValueOnce(undefined);
  show(() => {}, { value: undefined, defaultValue: [promised], onValueChange });
  await open();
  await say('Ice on the road');
  const stands = /You see it here; others may not see it yet/;
  await waitFor(async () => expect((await dialog()).getByText(stands)).toBeTruthy());
  await press('Try again');
  await waitFor(() => expect(screen.queryByText(stands)).toBeNull());
  expect(onValueChange.mock.calls[1]?.[0]).toEqual(onValueChange.mock.calls[0]?.[0]);
});

it('shows the words themselves where the promise is gone', async () => {
  const { answer } = show((next, set, _, keeps) => {
    set(next);
    return new Promise((resolve) =>
      keeps(() => {
        set([]);
        resolve(false);
      }),
    );
  });
  await open();
  await say('Ice on the road');
  await close();
  await answer();
  expect(screen.getByText('“Ice on the road”')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
  expect(screen.queryByText('“Ice on the road”')).toBeNull();
});

it('tells the host once, however often the button is pressed', async () => {
  const onValueChange = vi.fn();
  show(() => {}, { value: undefined, defaultValue: [promised], onValueChange });
  await open();
  await press('Give a heads-up');
  fireEvent.change(await note(), { target: { value: 'Ice on the road' } });
  const send = (await dialog()).getByRole('button', { name: 'Give a heads-up' });
  await userEvent.dblClick(send);
  expect(onValueChange).toHaveBeenCalledTimes(1);
});

it('tells a witness of the same side nothing of it', async () => {
  const { answer, as } = show(hosts['rolls back without a word'] as Host);
  await open();
  await say('Ice on the road');
  await close();
  as({ ...asHarbour, role: 'witness' });
  await answer();
  expect(screen.queryByText(/^Not done yet/)).toBeNull();
});

it('leaves nothing on the device of what was kept', async () => {
  const { store, texts } = memoryDrafts();
  show((next, set) => set(next), { draftKey: 'k', store });
  await open();
  await say('Ice on the road');
  await waitFor(() => expect(texts.size).toBe(0));
  await press('Give a heads-up');
  expect((await note()).value).toBe('');
});

it('never shows one side on a shared device what the other is writing', async () => {
  const { store } = memoryDrafts();
  const { as } = show((next, set) => set(next), { draftKey: 'k', store });
  await userEvent.click(screen.getByRole('button', { name: 'Ask for something' }));
  const title = async () => (await dialog()).getByLabelText<HTMLInputElement>(/^Title/);
  fireEvent.change(await title(), { target: { value: 'Ours alone' } });
  await close();
  as(asNorthwind);
  await userEvent.click(screen.getByRole('button', { name: 'Ask for something' }));
  await (await dialog()).findByText(/saved on this device/);
  expect((await title()).value).toBe('');
  await close();
  as(asHarbour);
  await userEvent.click(screen.getByRole('button', { name: 'Ask for something' }));
  await waitFor(async () => expect((await title()).value).toBe('Ours alone'));
});

it('does not say that text is saved while a store that failed says nothing more', async () => {
  const { store } = memoryDrafts();
  const hung = {
    ...store,
    read: () => Promise.reject(new Error('The database is blocked.')),
    write: () => new Promise<void>(() => {}),
  };
  show((next, set) => set(next), { draftKey: 'k', store: hung });
  await userEvent.click(screen.getByRole('button', { name: 'Ask for something' }));
  const warning = /cannot be saved on this device/;
  await (await dialog()).findByText(warning);
  fireEvent.change((await dialog()).getByLabelText(/^Title/), { target: { value: 'A van' } });
  expect((await dialog()).getByText(warning)).toBeTruthy();
});

it('has what a side was writing again when it is back, such as after a session is renewed', async () => {
  const { as } = show((next, set) => set(next));
  await userEvent.click(screen.getByRole('button', { name: 'Ask for something' }));
  const title = async () => (await dialog()).getByLabelText<HTMLInputElement>(/^Title/);
  fireEvent.change(await title(), { target: { value: 'Ours alone' } });
  for (const another of [null, asNorthwind]) {
    as(another);
    expect((await title()).value).toBe('');
  }
  as(asHarbour);
  expect((await title()).value).toBe('Ours alone');
});
