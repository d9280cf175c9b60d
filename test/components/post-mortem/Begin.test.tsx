import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import type { PostMortemProps } from '../../../src/components/post-mortem/PostMortem.tsx';
import { toPostMortemJson } from '../../../src/core/postmortem/parsePostMortem.ts';
import { postMortemCopyJson } from '../../../src/core/postmortem/postMortemCopyJson.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { renderOnServer } from '../../conformance/renderOnServer.tsx';
import { choose, jsonFile, watchFiles } from '../files.ts';
import { parties, postMortem } from './harness.tsx';

watchFiles();

const show = (props: Partial<PostMortemProps>) =>
  render(<PostMortem parties={parties} viewer={{ partyId: 'northwind' }} {...props} />);
const open = async (file: File, name = 'Import a JSON file') => {
  await userEvent.click(screen.getByRole('button', { name }));
  return choose(file);
};

it('opens a post-mortem from a file where there is none yet', async () => {
  const onValueChange = vi.fn();
  show({ onValueChange });
  const doc = postMortem(['northwind', ['event', 'summary'], 'Nothing came']);
  const dialog = await open(jsonFile(toPostMortemJson(doc)));
  expect(await dialog.findByText(/“The missed delivery” can be imported/)).toBeTruthy();
  expect(dialog.queryByText(/takes the place of what is here/)).toBeNull();
  await userEvent.click(dialog.getByRole('button', { name: 'Take it over' }));
  const heading = screen.getByRole('heading', { name: 'The missed delivery' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(onValueChange).toHaveBeenCalledTimes(1);
  expect(onValueChange.mock.lastCall?.[0]).toEqual(doc);
});

it('begins with the words typed before the page from the server had come alive', async () => {
  const onValueChange = vi.fn();
  const element = (
    <PostMortem parties={parties} viewer={{ partyId: 'northwind' }} onValueChange={onValueChange} />
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderOnServer(element).html;
  await userEvent.type(screen.getByRole('textbox', { name: /Title/ }), 'Late vans');
  render(element, { container, hydrate: true });
  await act(async () => {});
  await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
  expect(onValueChange.mock.lastCall?.[0]).toMatchObject({ title: 'Late vans' });
});

it('says why a file is not one, and gives the focus back', async () => {
  show({});
  const dialog = await open(new File(['{'], 'broken.json'));
  expect(await dialog.findByText(/it is no JSON file/)).toBeTruthy();
  expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
  await userEvent.keyboard('{Escape}');
  const button = screen.getByRole('button', { name: 'Import a JSON file' });
  await waitFor(() => expect(document.activeElement).toBe(button));
});

it.each([
  [en, /it is a copy without names and signatures, only to be read/],
  [de, /es ist eine Abschrift ohne Namen und Unterschriften, nur zum Lesen/],
] as const)(
  'does not take a copy without names for the original',
  async ({ postMortem: words }, said) => {
    show({ messages: { postMortem: { importRefused: words.importRefused } } });
    const doc = postMortem(['northwind', ['event', 'summary'], 'Nothing came']);
    const file = jsonFile(postMortemCopyJson(doc, { parties, words }));
    const dialog = await open(file);
    expect(await dialog.findByText(said)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
  },
);

it('offers it to nobody who may not begin', () => {
  show({ viewer: null });
  expect(screen.queryByRole('button')).toBeNull();
});
