import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { toArticulationJson } from '../../../src/core/articulation/parseArticulation.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { createMemoryDraftStore } from '../../../src/store/drafts/createMemoryDraftStore.ts';
import { choose, jsonFile, watchFiles } from '../files.ts';
import { bare, showForm, tampered, written } from './smallText.tsx';

it('says what it is for, and begins with a title and one of four templates', async () => {
  const onValueChange = vi.fn();
  showForm({ onValueChange });
  expect(screen.getByRole('heading', { name: 'Say it anew' })).toBeTruthy();
  expect(screen.getAllByRole('radio')).toHaveLength(4);
  await userEvent.type(screen.getByRole('textbox', { name: /^Title/ }), 'After the move');
  await userEvent.click(screen.getByRole('radio', { name: /^Somebody new takes over/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
  expect(onValueChange).toHaveBeenCalledTimes(1);
  const [doc, { reason, changes }] = onValueChange.mock.calls[0] ?? [];
  expect(doc).toMatchObject({
    title: 'After the move',
    partyIds: ['northwind', 'harbour'],
    createdBy: 'northwind',
    status: 'draft',
    template: { id: 'staffTransition' },
  });
  expect(doc.id).toMatch(/^.{16,}$/);
  expect(reason).toBe('begin');
  expect(changes).toEqual([{ collection: 'articulations', id: doc.id, value: doc }]);
  expect(document.activeElement?.textContent).toBe('After the move');
});

it('asks for the title, and takes the focus there', async () => {
  showForm({});
  await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
  const title = screen.getByRole('textbox', { name: /^Title/ });
  expect(document.activeElement).toBe(title);
  expect(title.getAttribute('aria-invalid')).toBe('true');
  await userEvent.type(title, 'A');
  expect(title.getAttribute('aria-invalid')).toBeNull();
});

it.each([{ partyId: 'northwind', role: 'witness' } as const, { partyId: 'stranger' }, null])(
  'tells somebody who takes no part that nothing is here: %o',
  (viewer) => {
    showForm({ viewer });
    expect(screen.getByText(/Nothing has been written yet/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  },
);

describe('with a file', () => {
  watchFiles();
  const open = async (file: File) => {
    await userEvent.click(screen.getByRole('button', { name: 'Import a JSON file' }));
    return choose(file);
  };
  const fileOf = (doc: Articulation) => jsonFile(toArticulationJson(doc));

  it('says what is in it, and opens it only when told to', async () => {
    const onValueChange = vi.fn();
    showForm({ onValueChange });
    const dialog = await open(fileOf(written()));
    expect(await dialog.findByText(/“Deliveries after the move” can be imported/)).toBeTruthy();
    expect(dialog.queryByText(/takes the place of what is here/)).toBeNull();
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole('button', { name: 'Take it over' }));
    const heading = screen.getByRole('heading', { name: 'Deliveries after the move' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onValueChange).toHaveBeenCalledTimes(1);
    const [doc, { changes }] = onValueChange.mock.calls[0] ?? [];
    expect(doc).toEqual(written());
    expect(changes).toEqual([{ collection: 'articulations', id: 'ra', value: doc }]);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value).toBe(doc.title);
  });

  it('says at which place it is wrong, and gives the focus back', async () => {
    showForm({});
    const dialog = await open(fileOf({ ...written(), reviewBy: '2026-02-31' } as Articulation));
    expect(await dialog.findByText(/“To be looked at again by”: a day or time/)).toBeTruthy();
    expect(dialog.getByLabelText('JSON file').getAttribute('aria-invalid')).toBe('true');
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    const button = screen.getByRole('button', { name: 'Import a JSON file' });
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('does not take over what is not as it was signed, but lets it be read', async () => {
    const onValueChange = vi.fn();
    showForm({ onValueChange });
    await userEvent.type(screen.getByRole('textbox', { name: /^Title/ }), 'Mine');
    await userEvent.click(screen.getByRole('radio', { name: /^Somebody new takes over/ }));
    const dialog = await open(fileOf(tampered()));
    expect(await dialog.findByText(/This file was changed after it was signed/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Read it' }));
    const read = within(screen.getByRole('region', { name: 'Deliveries after the move' }));
    expect(read.getByText(/You are reading a file that is not what was signed/)).toBeTruthy();
    expect(read.getByText('The depot stays where it is')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
    await userEvent.click(screen.getByRole('button', { name: 'Put it away' }));
    const heading = screen.getByRole('heading', { name: 'Say it anew' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(onValueChange).not.toHaveBeenCalled();
    // What had been put in is there still.
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Title/ }).value).toBe('Mine');
    const template = screen.getByRole<HTMLInputElement>('radio', { name: /^Somebody new/ });
    expect(template.checked).toBe(true);
  });

  it('reads the file of the other side, which the next reload finds again', async () => {
    const store = createMemoryDraftStore();
    const kept = { store, draftKey: 'mine' };
    const { unmount } = showForm(kept);
    const dialog = await open(fileOf(written()));
    await userEvent.click(await dialog.findByRole('button', { name: 'Take it over' }));
    await screen.findByRole('heading', { name: 'Deliveries after the move' });
    unmount();
    showForm(kept);
    expect(await screen.findByRole('heading', { name: 'Deliveries after the move' })).toBeTruthy();
  });

  it('speaks German', () => {
    showForm({ messages: { articulation: de.articulation } });
    expect(screen.getByText(/Ist es schon begonnen/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'JSON-Datei einlesen' })).toBeTruthy();
  });
});

it('opens what the host has instead', () => {
  showForm({ defaultValue: bare() });
  expect(screen.getByRole('heading', { name: 'Deliveries after the move' })).toBeTruthy();
});
