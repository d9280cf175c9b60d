import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import type { PostMortemProps } from '../../../src/components/post-mortem/PostMortem.tsx';
import { toPostMortemJson } from '../../../src/core/postmortem/parsePostMortem.ts';
import { choose, jsonFile, watchFiles } from '../files.ts';
import { parties, postMortem } from './harness.tsx';

watchFiles();

const show = (props: Partial<PostMortemProps>) =>
  render(<PostMortem parties={parties} viewer={{ partyId: 'northwind' }} {...props} />);
const open = async (file: File) => {
  await userEvent.click(screen.getByRole('button', { name: 'Read a JSON file' }));
  return choose(file);
};

it('opens a post-mortem from a file where there is none yet', async () => {
  const onValueChange = vi.fn();
  show({ onValueChange });
  const doc = postMortem(['northwind', ['event', 'summary'], 'Nothing came']);
  const dialog = await open(jsonFile(toPostMortemJson(doc)));
  expect(await dialog.findByText(/“The missed delivery” can be taken over/)).toBeTruthy();
  expect(dialog.queryByText(/takes the place of what is here/)).toBeNull();
  await userEvent.click(dialog.getByRole('button', { name: 'Take it over' }));
  const heading = screen.getByRole('heading', { name: 'The missed delivery' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(onValueChange).toHaveBeenCalledTimes(1);
  expect(onValueChange.mock.lastCall?.[0]).toEqual(doc);
});

it('says why a file is not one, and gives the focus back', async () => {
  show({});
  const dialog = await open(new File(['{'], 'broken.json'));
  expect(await dialog.findByText(/it is no JSON file/)).toBeTruthy();
  expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
  await userEvent.keyboard('{Escape}');
  const button = screen.getByRole('button', { name: 'Read a JSON file' });
  await waitFor(() => expect(document.activeElement).toBe(button));
});

it('offers it to nobody who may not begin', () => {
  show({ viewer: null });
  expect(screen.queryByRole('button')).toBeNull();
});
