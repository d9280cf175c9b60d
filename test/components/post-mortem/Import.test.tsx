import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { toPostMortemJson } from '../../../src/core/postmortem/parsePostMortem.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import { choose, jsonFile, pick, watchFiles } from '../files.ts';
import { postMortem, showWhole } from './harness.tsx';

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
