import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toArticulationJson } from '../../../src/core/articulation/parseArticulation.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { afterwards } from './harness.tsx';
import { agreed, bare, inForce, showForm, signed, tampered, written } from './smallText.tsx';

const saved: { name: string; file: Blob }[] = [];

/** jsdom's files cannot be read in the way that every browser has. */
function text(this: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(this);
  });
}

beforeEach(() => {
  Blob.prototype.text ??= text;
  let last: Blob | undefined;
  URL.createObjectURL = (file) => {
    last = file as Blob;
    return 'blob:saved';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    if (last) saved.push({ name: this.download, file: last });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  saved.length = 0;
});

const pick = async (label: string) => {
  await userEvent.click(screen.getByRole('button', { name: 'Files' }));
  await userEvent.click(screen.getByRole('button', { name: label }));
};

describe('saving', () => {
  const save = async (label: string) => {
    await pick(label);
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 5000 });
    const [{ name, file } = { name: '', file: new Blob() }] = saved;
    return { name, type: file.type, text: await file.text() };
  };

  it('writes Markdown', async () => {
    showForm({ defaultValue: inForce() });
    const { name, text } = await save('Save as Markdown');
    expect(name).toBe('Deliveries-after-the-move.md');
    expect(text).toMatch(/^# Deliveries after the move\n/);
  });

  it('writes JSON with everything in it', async () => {
    showForm({ defaultValue: inForce() });
    const { name, text } = await save('Save as JSON');
    expect(name).toBe('Deliveries-after-the-move.json');
    expect(JSON.parse(text).articulation).toEqual(inForce());
  });

  it('writes the day of the review for a calendar', async () => {
    showForm({ defaultValue: inForce() });
    const { name, type, text } = await save('Save the days for a calendar');
    expect(name).toBe('Deliveries-after-the-move.ics');
    expect(type).toBe('text/calendar;charset=utf-8');
    expect(text).toMatch(/DTSTART;VALUE=DATE:20261001\r\nSUMMARY:Does it still fit\?/);
  });

  it('names nobody in a file when roles are shown', async () => {
    const doc = signed(agreed(), 'harbour', 'Dana Quay is alone in June.');
    showForm({ defaultValue: doc, defaultView: { names: 'roles' }, people: [] });
    const { text } = await save('Save as JSON');
    expect(text).not.toMatch(/Dana|Quay/);
  });

  it('offers no calendar without a day, and nothing to read in to a witness', async () => {
    showForm({ defaultValue: bare(), viewer: null });
    await userEvent.click(screen.getByRole('button', { name: 'Files' }));
    expect(screen.getByRole('button', { name: 'Save as JSON' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /calendar/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Read a JSON file' })).toBeNull();
  });

  it('prints', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    showForm({ defaultValue: bare() });
    await pick('Print');
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('reading a file', () => {
  const fileOf = (doc: Articulation) => {
    const json = toArticulationJson(doc);
    if (!json.ok) throw new Error(json.error.message);
    return new File([json.value], 'text.json', { type: 'application/json' });
  };
  const choose = async (file: File) => {
    await pick('Read a JSON file');
    const dialog = within(await screen.findByRole('dialog', {}, { timeout: 5000 }));
    await userEvent.upload(dialog.getByLabelText('JSON file'), file);
    return dialog;
  };

  it('says what is in it, and takes it over only when told to', async () => {
    const onValueChange = vi.fn();
    showForm({ defaultValue: bare(), onValueChange });
    const dialog = await choose(fileOf({ ...written(), title: 'Deliveries from May on' }));
    expect(await dialog.findByText(/“Deliveries from May on” can be taken over/)).toBeTruthy();
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole('button', { name: 'Take it over' }));
    expect(onValueChange.mock.lastCall?.[1]).toMatchObject({ reason: 'import' });
    expect(screen.getByRole('heading', { name: 'Deliveries from May on' })).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens another document in the place of this one', async () => {
    showForm({ defaultValue: bare() });
    const dialog = await choose(fileOf({ ...written(), id: 'other', title: 'Another one' }));
    await userEvent.click(await dialog.findByRole('button', { name: 'Take it over' }));
    const heading = screen.getByRole('heading', { name: 'Another one' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('says at which place a file is wrong', async () => {
    showForm({ defaultValue: bare() });
    const broken = { ...written(), reviewBy: '2026-02-31' } as Articulation;
    const dialog = await choose(fileOf(broken));
    expect(
      await dialog.findByText(/At articulation\.reviewBy: a day or time in it does not exist/),
    ).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
    await userEvent.upload(dialog.getByLabelText('JSON file'), new File(['{'], 'b.json'));
    expect(await dialog.findByText(/it is no JSON file/)).toBeTruthy();
  });

  it('leaves what is in force as it is', async () => {
    showForm({ defaultValue: inForce() });
    const dialog = await choose(fileOf(written()));
    expect(await dialog.findByText(/This version can no longer be changed/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
  });

  it('takes over that what is in force has been replaced', async () => {
    showForm({ defaultValue: inForce() });
    const replaced = afterwards(inForce(), [
      'harbour',
      { type: 'supersede', articulationId: 'next' },
    ]);
    const dialog = await choose(fileOf(replaced));
    await userEvent.click(await dialog.findByRole('button', { name: 'Take it over' }));
    expect(screen.getByText('Replaced')).toBeTruthy();
  });

  it('lets a file that was changed after signing be read, and nothing else', async () => {
    const onValueChange = vi.fn();
    showForm({ defaultValue: bare(), onValueChange });
    const title = screen.getByRole('textbox', { name: 'Title' });
    await userEvent.type(title, '!');
    const dialog = await choose(fileOf(tampered()));
    expect(await dialog.findByText(/This file was changed after it was signed/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
    onValueChange.mockClear();
    await userEvent.click(dialog.getByRole('button', { name: 'Read it' }));
    const read = within(screen.getByRole('region', { name: 'Deliveries after the move' }));
    expect(read.getByText(/You are reading a file that is not what was signed/)).toBeTruthy();
    expect(read.getByText('The depot stays where it is')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
    await userEvent.click(screen.getByRole('button', { name: /Check that it is what was/ }));
    expect(read.getByText(/^Not as signed\./)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Put it away' }));
    const heading = screen.getByRole('heading', { name: 'Deliveries after the move!' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value).toMatch(/!$/);
    expect(onValueChange).not.toHaveBeenCalled();
  });
});
