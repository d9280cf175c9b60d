import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
// Fetched on demand; a server that prepares it only then would take longer than a test waits.
import '../../src/components/rearticulation-form/exportArticulation.ts';
import '../../src/components/rearticulation-form/ImportDialog.tsx';
import { RearticulationForm } from '../../src/components/rearticulation-form/index.ts';
import { toArticulationJson } from '../../src/core/index.ts';
import { entry } from '../support/articulationPlays.ts';
import * as documents from '../support/articulations.ts';
import { keepsFocus, press, region } from '../support/documentSteps.ts';
import { pharmacy } from '../support/roles.ts';
import { accepted } from '../support/walk.ts';
import { badArticulation, huge } from './badArticulation.ts';
import { form, seen } from './formArgs.ts';

const meta = {
  ...form,
  title: 'Reset/RearticulationForm/Files',
  component: RearticulationForm,
} satisfies Meta<typeof RearticulationForm>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const fileOf = (text: string) =>
  new File([text], 'articulation.json', { type: 'application/json' });

async function openImport(canvas: Canvas): Promise<Canvas> {
  await press(canvas, 'Files');
  await press(canvas, 'Import a JSON file');
  return within(await screen.findByRole('dialog', { name: 'Read a re-articulation from a file' }));
}

/** Each file holds what is shown; the days that were agreed go into a calendar. */
export const Exports: Story = {
  play: async ({ canvas }) => {
    await press(canvas, 'Files');
    for (const name of [
      'Save as Markdown',
      'Save as JSON',
      'Save the days for a calendar',
      'Print',
    ]) {
      await expect(canvas.getByRole('button', { name })).toBeVisible();
    }
  },
};

/** A file is read first, and takes the place of what is open only when told to. */
export const ImportJson: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    const dialog = await openImport(canvas);
    const field = dialog.getByLabelText('JSON file');
    await userEvent.upload(field, fileOf('{"title":"Not one"}'));
    await expect(await dialog.findByText(/^This file cannot be imported/)).toBeVisible();
    const signed = fileOf(accepted(toArticulationJson(documents.partlySigned)));
    await userEvent.upload(field, signed);
    await expect(await dialog.findByText(/can be imported\. It stands at: Partly/)).toBeVisible();
    await expect(args.onValueChange).not.toHaveBeenCalled();
    await press(dialog, 'Take it over');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(await canvas.findByText('Partly signed')).toBeVisible();
    await keepsFocus(canvasElement);
    const again = await openImport(canvas);
    await userEvent.upload(again.getByLabelText('JSON file'), signed);
    await expect(await again.findByText(/can be imported\. It stands at: Partly/)).toBeVisible();
  },
};

/** A file that is not what was signed is not taken over; it can be read, and put away again. */
export const ImportTampered: Story = {
  play: async ({ canvas, args }) => {
    const signed = accepted(toArticulationJson(documents.inForce));
    const text = signed.replace('995 of 1,000 boxes', '90 of 100 boxes');
    const read = async () => {
      const dialog = await openImport(canvas);
      await userEvent.upload(dialog.getByLabelText('JSON file'), fileOf(text));
      await expect(
        await dialog.findByText(/^This file was changed after it was signed/),
      ).toBeVisible();
      await press(dialog, 'Read it');
      await expect(await canvas.findByText(/^You are reading a file that is not/)).toBeVisible();
      await expect(canvas.queryByRole('textbox')).toBeNull();
    };
    await read();
    await press(canvas, 'Put it away');
    await expect(await canvas.findByText('Being read')).toBeVisible();
    await read();
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

/** What cannot be read is named at its place and kept as it is; the rest is shown. */
export const UnreadableParts: Story = {
  args: seen(pharmacy, badArticulation, 'responsibility'),
  play: async ({ canvas }) => {
    const issues = region(canvas, /places in this document could not be read/);
    for (const line of [
      /^“What this is about”, “To be looked at again by”: a day or time in it does not exist/,
      /^“Shared outcomes”, entry \d, “By when”: a day or time in it does not exist/,
      /^“Who is who”: something else stands where it was expected/,
      /Exactly one/,
      /^An entry: something else stands where it was expected/,
      /^Something that this page does not show: nothing like this belongs there/,
    ]) {
      await expect(issues.getByText(line)).toBeVisible();
    }
    const task = entry(region(canvas, 'Who does what'), 3);
    await expect(task.getByText('Seen differently')).toBeVisible();
  },
};

/** Nothing in it can be read: what is wrong is said, and nothing breaks. */
export const UnreadableDocument: Story = {
  args: { defaultValue: { id: 7, title: ['What?'] } as never },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^This text cannot be opened/)).toBeVisible();
  },
};

/** A text of a million characters is shown, and one can go on writing beside it. */
export const HugeText: Story = {
  args: seen(pharmacy, huge, 'situation'),
  play: async ({ canvas }) => {
    const section = region(canvas, 'Where things stand');
    const text = (place: number) =>
      entry(section, place).getAllByRole('textbox')[0] as HTMLTextAreaElement;
    await expect(text(1).value).toHaveLength(999_700);
    await userEvent.type(text(2), ' Always.');
    await expect(text(2).value).toMatch(/Always\.$/);
  },
};
