import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { memoryDrafts } from '../hooks/commitmentTracker/memoryDrafts.ts';
import {
  after,
  asHarbour,
  asNorthwind,
  conversation,
} from '../hooks/commitmentTracker/memoryHost.ts';
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

describe('what was left in a form and not sent', () => {
  const begun = 'Begun and not sent: “Give a heads-up”.';
  const set: Host = (next, setValue) => setValue(next);
  async function leave(text: string) {
    await open();
    await press('Give a heads-up');
    fireEvent.change(await note(), { target: { value: text } });
    await press('Cancel');
  }

  it('is told in the panel, also by the next page, and can be gone on with', async () => {
    const { store } = memoryDrafts();
    const before = show(set, { draftKey: 'k', store });
    await leave('Ice on the road');
    expect(await (await dialog()).findByText(begun)).toBeTruthy();
    before.unmount();
    show(set, { draftKey: 'k', store });
    await open();
    expect(await (await dialog()).findByText(begun)).toBeTruthy();
    await press('Go on writing');
    await waitFor(async () => expect((await note()).value).toBe('Ice on the road'));
    expect((await dialog()).queryByText(begun)).toBeNull();
    await press('Give a heads-up');
    await (await dialog()).findByText(/has your heads-up/);
    expect((await dialog()).queryByText(begun)).toBeNull();
  });

  it('shows its words where the act is no longer possible', async () => {
    const { store, texts } = memoryDrafts();
    const before = show(set, { draftKey: 'k', store });
    await leave('Ice on the road');
    before.unmount();
    show(set, { draftKey: 'k', store }, [
      after(promised, { type: 'renege', reason: 'No staff', on: '2026-03-17' }),
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Show what is closed' }));
    await open();
    expect(await (await dialog()).findByText('“Ice on the road”')).toBeTruthy();
    await press('Throw it away');
    await waitFor(() => expect(texts.size).toBe(0));
    expect((await dialog()).queryByText('“Ice on the road”')).toBeNull();
  });

  it('is nobody’s business on the other side, nor a witness’s', async () => {
    const { store } = memoryDrafts();
    const { as } = show(set, { draftKey: 'k', store });
    await leave('Ice on the road');
    await (await dialog()).findByText(begun);
    for (const another of [asNorthwind, { ...asHarbour, role: 'witness' } as const, null]) {
      as(another);
      await close();
      await open();
      expect((await dialog()).queryByText(begun)).toBeNull();
    }
  });

  it('is not told of what was put back as it was', async () => {
    const { store } = memoryDrafts();
    show(set, { draftKey: 'k', store });
    await leave('Ice on the road');
    await press('Go on writing');
    fireEvent.change(await note(), { target: { value: '' } });
    await press('Cancel');
    await close();
    await open();
    expect((await dialog()).queryByText(begun)).toBeNull();
  });
});

it('tells of it as soon as the panel opens on the next page, though one like it was said before', async () => {
  const { store, texts } = memoryDrafts();
  const warned = after(promised, { type: 'flagRisk', note: 'Snow', on: '2026-03-16' });
  const host: Host = () => {};
  const before = show(host, { draftKey: 'k', store }, [warned]);
  await open();
  await say('Ice on the road');
  await waitFor(() => expect(JSON.stringify([...texts])).toContain('Ice on the road'));
  before.unmount();
  show(host, { draftKey: 'k', store }, [warned]);
  await open();
  await (await dialog()).findByText('Not done yet: “Give a heads-up”.');
  await press('Take it up again');
  await waitFor(async () => expect((await note()).value).toBe('Ice on the road'));
});

it('keeps a change to a draft over a reload that the host has not taken', async () => {
  const { store, texts } = memoryDrafts();
  const draft = conversation();
  const host: Host = () => {};
  const before = show(host, { draftKey: 'k', store, viewer: asNorthwind }, [draft]);
  const title = async () => (await dialog()).getByLabelText<HTMLInputElement>(/^Title/);
  await open();
  await press('Edit the draft');
  fireEvent.change(await title(), { target: { value: 'Rounds at night' } });
  await press('Keep as a draft');
  await waitFor(() => expect(JSON.stringify([...texts])).toContain('Rounds at night'));
  before.unmount();
  show(host, { draftKey: 'k', store, viewer: asNorthwind }, [draft]);
  await open();
  await press('Edit the draft');
  await waitFor(async () => expect((await title()).value).toBe('Rounds at night'));
});
