import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { createMemoryStore } from '../../src/store/index.ts';
import { press, region } from '../support/documentSteps.ts';
import { IntranetPage } from './IntranetPage.tsx';
import { goTo } from './loopSteps.ts';

const meta = {
  title: 'One partnership/Intranet page',
  component: IntranetPage,
  args: { name: 'storybook intranet page' },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof IntranetPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** All that these stories change stays in this page’s memory. */
const inMemory = {
  args: { who: 'n-wards' },
  render: (args) => <IntranetPage {...args} store={createMemoryStore()} />,
} satisfies Partial<Story>;

/** All widgets on one record, kept in this browser: reload, open another tab, look through others’ eyes. */
export const Page: Story = {
  // It is used day by day, and kept from day to day.
  parameters: { clock: () => new Date() },
};

/** The same record, as each side sees it. */
export const ThroughOtherEyes: Story = {
  ...inMemory,
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'Working with Harbour Logistics' });
    const eyes = canvas.getByRole('combobox', { name: 'Seen by' });
    await userEvent.selectOptions(eyes, 'Account manager, Harbour Logistics');
    await canvas.findByRole('heading', { name: 'Working with Northwind Health' });
    await userEvent.selectOptions(eyes, 'Somebody who reads along');
    await waitFor(() =>
      expect(canvas.queryByRole('region', { name: 'Waiting for you' })).toBeNull(),
    );
    await expect(canvas.queryByRole('button', { name: 'Ask for something' })).toBeNull();
  },
};

/** What waits leads to where it is done; what was done can be taken back. */
export const DoneAndTakenBack: Story = {
  ...inMemory,
  args: { who: 'n-purchasing' },
  play: async ({ canvas }) => {
    await press(canvas, 'Ask for something');
    const dialog = within(await screen.findByRole('dialog', {}, { timeout: 15_000 }));
    await userEvent.type(dialog.getByRole('textbox', { name: /^Title/ }), 'A spare van on Mondays');
    await press(dialog, 'Keep as a draft');
    const waiting = region(canvas, 'Waiting for you');
    await press(waiting, /^Show \d+ more/);
    await waiting.findByRole('button', { name: 'A spare van on Mondays' });
    const host = within(canvas.getByRole('contentinfo'));
    await press(host, 'Undo');
    await waitFor(() =>
      expect(waiting.queryByRole('button', { name: 'A spare van on Mondays' })).toBeNull(),
    );
    await press(host, 'Redo');
    await waiting.findByRole('button', { name: 'A spare van on Mondays' });
  },
};

/** A copy that cannot be read is refused with the reason; the record stays as it is. */
export const ABadCopy: Story = {
  ...inMemory,
  play: async ({ canvas }) => {
    const open = await canvas.findByLabelText('Open a copy…');
    const file = (text: string) => new File([text], 'copy.json', { type: 'application/json' });
    await userEvent.upload(open, file('{ "schema": "something else" }'));
    await canvas.findByText(/^The copy could not be opened: \w/);
    await canvas.findByRole('heading', { name: 'Working with Harbour Logistics' });
    await press(canvas, 'Start over');
    await canvas.findByText('The sample is as it was.');
  },
};

export const Trust: Story = {
  ...inMemory,
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'Working with Harbour Logistics' });
    await goTo(canvas, 'Trust');
    await region(canvas, 'Trust').findByRole('application');
  },
};

export const German: Story = { ...inMemory, globals: { locale: 'de' } };

export const RightToLeft: Story = { ...inMemory, globals: { direction: 'rtl' } };

export const Dark: Story = { ...inMemory, globals: { theme: 'dark' } };

export const Phone: Story = { ...inMemory, globals: { viewport: { value: 'phone' } } };
