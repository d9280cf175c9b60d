import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { createMemoryStore } from '../../src/store/index.ts';
import { conversation } from '../support/conversation.ts';
import { press, region, show } from '../support/documentSteps.ts';
import { fleet, pharmacy } from '../support/roles.ts';
import { IntranetPage } from './IntranetPage.tsx';
import { goTo } from './loopSteps.ts';
import { year } from './overviewRecords.ts';
import { watchFiles } from './watchFiles.ts';

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
    await userEvent.selectOptions(eyes, 'Somebody who reads along');
    await waitFor(() =>
      expect(canvas.queryByRole('region', { name: 'Waiting for you' })).toBeNull(),
    );
    await expect(canvas.queryByRole('button', { name: 'Ask for something' })).toBeNull();
    await userEvent.selectOptions(eyes, 'Account manager, Harbour Logistics');
    await canvas.findByRole('heading', { name: 'Working with Northwind Health' });
  },
};

/** What waits leads to where it is done; what was done can be taken back. */
export const DoneAndTakenBack: Story = {
  ...inMemory,
  args: { who: 'n-purchasing' },
  play: async ({ canvas }) => {
    await press(canvas, 'Ask for something');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: /^Title/ }), 'A spare van on Mondays');
    await press(dialog, 'Keep as a draft');
    const waiting = region(canvas, 'Waiting for you');
    await press(waiting, /^Show \d+ more/);
    await waiting.findByRole('button', { name: 'A spare van on Mondays' });
    const host = within(canvas.getByRole('contentinfo'));
    const takeBack = async () => {
      await press(host, 'Undo');
      await waitFor(() =>
        expect(waiting.queryByRole('button', { name: 'A spare van on Mondays' })).toBeNull(),
      );
    };
    await takeBack();
    await press(host, 'Redo');
    await waiting.findByRole('button', { name: 'A spare van on Mondays' });
    await takeBack();
    // The tracker offers no way back from what is not there any more.
    await expect(canvas.queryByText(/^Draft kept/)).toBeNull();
  },
};

/** A copy that cannot be read is refused with the reason; the record stays as it is. */
export const ABadCopy: Story = {
  ...inMemory,
  play: async ({ canvas }) => {
    const open = await canvas.findByLabelText('Open a copy…');
    const file = (text: string) => new File([text], 'copy.json', { type: 'application/json' });
    const openBad = async () => {
      await userEvent.upload(open, file('{ "schema": "something else" }'));
      await canvas.findByText('The copy could not be opened: it holds no partnership.');
    };
    await openBad();
    await canvas.findByRole('heading', { name: 'Working with Harbour Logistics' });
    await press(canvas, 'Start over');
    await canvas.findByText('The sample is as it was.');
    await openBad();
  },
};

const partners = 'The-partnership-of-Northwind-Health-and-Harbour-Logistics';

/** A promise that Northwind Health has not asked for yet. */
const unsent = conversation({
  id: 'unsent',
  title: 'A second cold box, once the budget is known',
  requester: pharmacy,
  performer: fleet,
  at: '2026-10-01',
  terms: { deliverable: 'A second cold box', conditions: [], due: null },
});

/** The whole record as files: a copy of it, and for whoever looks what they may read. */
export const Files: Story = {
  ...inMemory,
  args: {
    who: 'h-fleet',
    initial: { ...year, commitments: { ...year.commitments, unsent } },
  },
  play: async ({ canvas }) => {
    const host = within(await canvas.findByRole('contentinfo'));
    const saved = watchFiles();
    await press(host, 'Save a copy');
    await userEvent.click(host.getByText('Save as…'));
    for (const button of within(host.getByRole('group')).getAllByRole('button')) {
      await userEvent.click(button);
    }
    const files = await saved.read();
    const begins: Record<string, string> = {
      '.json': '{\n  "schema": "troth/partnership",\n  "version": 1,',
      '.md': '# The partnership of Northwind Health and Harbour Logistics\n',
      '.ics': 'BEGIN:VCALENDAR\r\n',
      '-Organisations.csv': '"id","name"\r\n"northwind","Northwind Health"',
      '-People.csv': '"id","party_id","party","name","role"\r\n',
      '-Survey-questions.csv': '"instrument_id","version","title",',
      '-Trust-scores.csv': '"instrument_id","wave","rater","target",',
      '-Promises.csv': '"id","title","requester_id","requester",',
      '-Post-mortems.csv': '"id","title","stage","version",',
      '-Agreements.csv': '"id","title","status","version",',
      '-Clauses.csv': '"articulation_id","version",',
    };
    await expect(files.map(({ name }) => name)).toEqual(
      Object.keys(begins).map((ending) => `${partners}${ending}`),
    );
    for (const { name, text } of files) {
      const begin = begins[name.slice(partners.length)] ?? '';
      await expect(text.slice(0, begin.length)).toBe(begin);
    }
    // The copy is the host’s. In all others, what a side has not sent yet is its own.
    const telling = files.filter(({ text }) => text.includes(unsent.title));
    await expect(telling.map(({ name }) => name)).toEqual([`${partners}.json`]);
  },
};

export const Trust: Story = {
  ...inMemory,
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'Working with Harbour Logistics' });
    await goTo(canvas, 'Trust');
    show(await region(canvas, 'Trust').findByRole('application'));
  },
};

export const German: Story = { ...inMemory, globals: { locale: 'de' } };

export const RightToLeft: Story = { ...inMemory, globals: { direction: 'rtl' } };

export const Dark: Story = { ...inMemory, globals: { theme: 'dark' } };

export const Phone: Story = { ...inMemory, globals: { viewport: { value: 'phone' } } };
