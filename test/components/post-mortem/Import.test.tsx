import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { PostMortem as Widget } from '../../../src/components/post-mortem/index.ts';
import { toPostMortemJson } from '../../../src/core/postmortem/parsePostMortem.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import { createMemoryDraftStore } from '../../../src/store/index.ts';
import { choose, jsonFile, pick, watchFiles } from '../files.ts';
import { after, parties, postMortem, showWhole } from './harness.tsx';

watchFiles();

it('takes a file in the place of a document that is damaged', async () => {
  const whole = postMortem(['northwind', ['event', 'summary'], 'Nothing came']);
  const { answers: _, ...damaged } = whole;
  const { doc } = showWhole(damaged as PostMortem, { partyId: 'northwind' });
  await pick('Import a JSON file');
  const dialog = await choose(jsonFile(toPostMortemJson(whole)));
  await userEvent.click(await dialog.findByRole('button', { name: 'Take it over' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(doc()).toEqual(whole);
});

it('puts a file before what is kept of the same document, and keeps both texts', async () => {
  const store = createMemoryDraftStore();
  const first = postMortem();
  const mine = ['northwind', ['event', 'summary'], 'Ours.'] as const;
  const secret = ['northwind', ['perspectives', 'northwind', 'saw'], 'An empty ward.'] as const;
  const open = (defaultValue?: PostMortem) =>
    render(
      <Widget
        {...{ store, draftKey: 'k', parties, viewer: { partyId: 'northwind' }, defaultValue }}
        defaultView={{ section: 'event' }}
      />,
    );
  const summary = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In short' });
  const bring = async (doc: PostMortem) => {
    await pick('Import a JSON file');
    const dialog = await choose(jsonFile(toPostMortemJson(doc)));
    await userEvent.click(await dialog.findByRole('button', { name: 'Take it over' }));
  };
  // It is kept, and another is looked at meanwhile.
  const before = open(first);
  await screen.findByText(/is saved on this device/);
  await userEvent.type(summary(), mine[2]);
  await userEvent.tab();
  await bring({ ...after(after(first, mine), secret) });
  before.unmount();
  const page = open({ ...postMortem(), id: 'other' });
  await bring(after(first, ['harbour', ['event', 'summary'], 'From the file.']));
  const box = within(await screen.findByRole('region', { name: 'Changed in two places' }));
  expect(summary().value).toBe('Ours.');
  expect(box.getAllByRole('button')).toHaveLength(1);
  const note = within(screen.getByRole('region', { name: /^“In short” was changed/ }));
  expect(note.getByText('From the file.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Keep both/ }));
  await waitFor(() => expect(summary().value).toBe('Ours.\n\nFrom the file.'));
  // What the file has nothing of is there, and all of it after the next reload too.
  page.unmount();
  open();
  await waitFor(() => expect(summary().value).toBe('Ours.\n\nFrom the file.'));
  await userEvent.click(screen.getByRole('button', { name: /^How each side saw it/ }));
  expect(screen.getByDisplayValue(secret[2])).toBeTruthy();
});
