import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { toArticulationJson } from '../../../src/core/articulation/parseArticulation.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { accept, refuse } from '../../../src/core/result.ts';
import { choose, jsonFile, pick, watchFiles } from '../files.ts';
import { bare, inForce, showForm, written } from './smallText.tsx';

watchFiles();

const read = async (doc: Articulation) => {
  await pick('Import a JSON file');
  return choose(jsonFile(toArticulationJson(doc)));
};
const lastOf = (told: ReturnType<typeof vi.fn>): Articulation => told.mock.lastCall?.[0];

it('takes a file in the place of a document that is damaged', async () => {
  const { clauses: _, ...damaged } = written();
  const onValueChange = vi.fn();
  showForm({ defaultValue: damaged as Articulation, onValueChange });
  const dialog = await read(written());
  await userEvent.click(await dialog.findByRole('button', { name: 'Take it over' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(lastOf(onValueChange)).toEqual(written());
});

it('takes a file that makes the history of what is in force whole again', async () => {
  const onValueChange = vi.fn();
  const damaged = { ...inForce(), history: null } as never;
  showForm({ defaultValue: damaged, onValueChange });
  const dialog = await read(inForce());
  await userEvent.click(await dialog.findByRole('button', { name: 'Take it over' }));
  expect(lastOf(onValueChange)).toEqual(inForce());
});

it('keeps what is written here where the file is blank', async () => {
  const onValueChange = vi.fn();
  showForm({ defaultValue: { ...written(), triggerNote: 'Said here' }, onValueChange });
  const dialog = await read({ ...bare(), title: 'Another title' });
  await userEvent.click(await dialog.findByRole('button', { name: 'Take it over' }));
  expect(lastOf(onValueChange)).toEqual({
    ...written(),
    title: 'Another title',
    triggerNote: 'Said here',
  });
});

it('asks the host, which can refuse a file or say what becomes of it', async () => {
  const onValueChange = vi.fn();
  const checkImport = vi.fn((found: Articulation) =>
    found.title === 'Older' ? refuse('E_OUTDATED', 'No.') : accept({ ...found, title: 'Ours' }),
  );
  showForm({ defaultValue: bare(), onValueChange, checkImport });
  const dialog = await read({ ...written(), title: 'Older' });
  expect(await dialog.findByText(/not all that was done since is in it/)).toBeTruthy();
  expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
  await userEvent.upload(
    dialog.getByLabelText('JSON file'),
    jsonFile(toArticulationJson({ ...written(), title: 'Newer' })),
  );
  expect(await dialog.findByText(/“Ours” can be imported/)).toBeTruthy();
  await userEvent.click(dialog.getByRole('button', { name: 'Take it over' }));
  expect(lastOf(onValueChange)).toEqual({ ...written(), title: 'Ours' });
});

it('asks the host, too, where there is nothing yet', async () => {
  const checkImport = () => refuse('E_OUTDATED', 'There is a later one.');
  showForm({ checkImport });
  await userEvent.click(screen.getByRole('button', { name: 'Import a JSON file' }));
  const dialog = await choose(jsonFile(toArticulationJson(written())));
  expect(await dialog.findByText(/not all that was done since is in it/)).toBeTruthy();
  expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
});

it('refuses in words where the host’s function fails', async () => {
  const checkImport = () => {
    throw new Error('Not reachable');
  };
  showForm({ defaultValue: bare(), checkImport });
  const dialog = await read(written());
  expect(await dialog.findByText(/^This file cannot be imported/)).toBeTruthy();
  expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
});

it('lets no file alter what is closed, whatever the host says', async () => {
  showForm({ defaultValue: inForce(), checkImport: accept });
  const dialog = await read(written());
  expect(await dialog.findByText(/This version can no longer be changed/)).toBeTruthy();
  expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
});

it('is not offered by role, where all is only read', async () => {
  showForm({ defaultValue: bare(), defaultView: { names: 'roles' } });
  await userEvent.click(screen.getByRole('button', { name: 'Files' }));
  expect(screen.getByRole('button', { name: 'Save as JSON' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Import a JSON file' })).toBeNull();
});
