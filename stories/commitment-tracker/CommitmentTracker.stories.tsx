import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
// Fetched on demand; a server that prepares it only then would take longer than a test waits.
import '../../src/components/commitment-tracker/dialogs.ts';
import { CommitmentTracker } from '../../src/components/commitment-tracker/index.ts';
import { type Commitment, instruments } from '../../src/core/index.ts';
import { fits } from '../support/articulationPlays.ts';
import { people, sampleCommitments, today } from '../support/commitments.ts';
import { manyCommitments } from '../support/manyCommitments.ts';
import { harbour, northwind, parties } from '../support/partnership.ts';
import { PlainTracker } from './HeadlessTracker.tsx';
import { trackerArgTypes } from './trackerArgTypes.ts';
import { undocumentedParts } from './trackerParts.ts';

const noon = () => new Date(`${today}T12:00:00Z`);

const meta = {
  title: 'Promise/CommitmentTracker',
  component: CommitmentTracker,
  args: {
    title: 'Our promises',
    defaultValue: sampleCommitments,
    parties,
    people,
    dimensions: instruments.alliance4.dimensions,
    viewer: { partyId: northwind.id, personId: 'n-pharmacy' },
    today,
    onValueChange: fn(),
    onViewChange: fn(),
    onError: fn(),
  },
  argTypes: trackerArgTypes,
  parameters: { clock: noon },
  // Every state shows only parts that the documentation lists; dialogs stand beside the story.
  afterEach: async ({ canvasElement }) => {
    await expect(undocumentedParts(canvasElement.ownerDocument.body)).toEqual([]);
  },
} satisfies Meta<typeof CommitmentTracker>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const grid = (canvas: Canvas, name: RegExp) => canvas.getByRole('grid', { name });
const rowsIn = (canvas: Canvas, name: RegExp) =>
  within(grid(canvas, name))
    .getAllByRole('row')
    .map((row) => row.textContent);
const press = (canvas: Canvas, name: string | RegExp) =>
  userEvent.click(canvas.getByRole('button', { name }));

/** Turn the knobs: viewer, view, summary, language, density. */
export const Playground: Story = {};

/** What we promised beside what they promised, each by its day. */
export const Sides: Story = {
  play: async ({ canvas }) => {
    const ours = await canvas.findByRole('grid', { name: /^What we do/ });
    await expect(ours).toHaveAttribute('aria-rowcount', '4');
    await expect(rowsIn(canvas, /^What Harbour Logistics does/)[1]).toMatch(
      /Notes on the stock interface.*Due 3 weeks ago; no word yet/,
    );
  },
};

/** The same promises from the other side of the table. */
export const OtherSide: Story = {
  args: { viewer: { partyId: harbour.id } },
  play: async ({ canvas }) => {
    await expect(rowsIn(canvas, /^What we do/)[1]).toMatch(/Notes on the stock interface/);
    await expect(grid(canvas, /^What Northwind Health does/)).toBeVisible();
  },
};

/** All in one list, what awaits me first. */
export const AwaitingMe: Story = {
  args: { defaultView: { layout: 'list', group: 'awaiting' } },
  play: async ({ canvas }) => {
    await expect(rowsIn(canvas, /^All promises/)[0]).toMatch(/^Your side’s turn/);
  },
};

export const ByState: Story = {
  args: { defaultView: { layout: 'list', group: 'state', show: 'all' } },
};

export const ByPerson: Story = { args: { defaultView: { layout: 'list', group: 'person' } } };

/** One tab stop a list; arrows walk, letters jump, Enter opens, Escape closes, the focus comes back. */
export const Keyboard: Story = {
  args: { defaultView: { layout: 'list' }, summary: 'none' },
  play: async ({ canvas }) => {
    const list = grid(canvas, /^All promises/);
    const active = () => document.getElementById(list.getAttribute('aria-activedescendant') ?? '');
    list.focus();
    await expect(active()).toHaveTextContent('Notes on the stock interface');
    await userEvent.keyboard('{End}');
    await waitFor(() =>
      expect(active()).toHaveAttribute('aria-rowindex', list.getAttribute('aria-rowcount') ?? ''),
    );
    await userEvent.keyboard('{Home}{ArrowDown}');
    await expect(active()).toHaveTextContent('Notes on the stock interface');
    await userEvent.keyboard('inv');
    await waitFor(() => expect(active()).toHaveTextContent('Invoices with one line per site'));
    await userEvent.keyboard('{Enter}');
    const panel = await screen.findByRole('dialog', { name: 'Invoices with one line per site' });
    await expect(panel).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(list).toHaveFocus());
  },
};

/** Words are found in titles, terms, conditions and names. */
export const Search: Story = {
  args: { defaultView: { layout: 'list' }, summary: 'none' },
  play: async ({ canvas, args }) => {
    const search = async () => {
      await userEvent.type(canvas.getByRole('searchbox'), 'two minutes');
      await waitFor(() =>
        expect(
          rowsIn(canvas, /^All promises/).filter((text) => /Alarm/.test(text ?? '')),
        ).toHaveLength(1),
      );
      await expect(canvas.getByText(/^1 of \d+ shown$/)).toBeVisible();
    };
    await search();
    await expect(args.onViewChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ search: 'two minutes' }),
      { reason: 'search' },
    );
    await press(canvas, 'Show everything again');
    await waitFor(() => expect(canvas.getByRole('searchbox')).toHaveValue(''));
    await search();
  },
};

export const NothingFound: Story = {
  args: { defaultView: { layout: 'list', search: 'submarine' }, summary: 'none' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Nothing fits/)).toBeVisible();
  },
};

/** Somebody of neither side reads along: everything but drafts, and nothing to press. */
export const Witness: Story = {
  args: { viewer: null },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: 'Ask for something' })).toBeNull();
    await expect(canvas.getByText(/You are reading along/)).toBeVisible();
  },
};

export const Empty: Story = {
  args: { defaultValue: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No promises yet')).toBeVisible();
  },
};

const [first] = sampleCommitments as readonly [Commitment, ...Commitment[]];

/** What cannot be read is named at its place; the rest is shown, and nothing is lost. */
export const UnreadableEntries: Story = {
  args: {
    summary: 'none',
    defaultView: { layout: 'list', show: 'all' },
    defaultValue: [
      ...sampleCommitments.slice(0, 2),
      first,
      { ...first, id: 'flying', title: 'A state from the future', state: 'flying' } as never,
      { ...first, id: 'long', title: 'A very long title. '.repeat(6000) },
      {
        ...first,
        id: 'day',
        title: 'A day that does not exist',
        terms: [{ ...first.terms[0], due: '2026-02-30' }] as never,
      },
      {
        ...first,
        id: 'event',
        title: 'An unknown act',
        history: [
          { id: 'x', type: 'teleport', at: '2026-10-01T09:00:00Z', by: { partyId: 'harbour' } },
        ] as never,
      },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('2 entries need attention. Nothing was lost.')).toBeVisible();
    await expect(
      canvas.getByText(/A state from the future.*it says something that is not known here/),
    ).toBeVisible();
    await expect(canvas.getByText(/a text in it is too long/)).toBeVisible();
    await expect(canvas.getByText(/a date in it does not exist/)).toBeVisible();
  },
};

/** Ten thousand promises: only what is in view is in the page. */
export const TenThousand: Story = {
  args: {
    defaultValue: manyCommitments(10_000),
    defaultView: { layout: 'list', show: 'all' },
    summary: 'none',
  },
  play: async ({ canvas }) => {
    const list = grid(canvas, /^All promises/);
    await expect(Number(list.getAttribute('aria-rowcount'))).toBeGreaterThan(10_000);
    await expect(within(list).getAllByRole('row').length).toBeLessThan(40);
    // Wherever one scrolls to, the view is full of rows.
    for (const top of [3000, 200_000, 199_000, 500_000, 0]) {
      list.scrollTop = top;
      await waitFor(() => {
        const { left, top, bottom } = list.getBoundingClientRect();
        for (const y of [top + 5, (top + bottom) / 2, bottom - 5]) {
          expect(document.elementFromPoint(left + 20, y)?.closest('[role="row"]')).not.toBeNull();
        }
      });
    }
    list.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => {
      const last = document.getElementById(list.getAttribute('aria-activedescendant') ?? '');
      expect(last?.getAttribute('aria-rowindex')).toBe(list.getAttribute('aria-rowcount'));
    });
  },
};

export const German: Story = {
  globals: { locale: 'de' },
  play: ({ canvasElement }) => fits(canvasElement),
};
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: ({ canvasElement }) => fits(canvasElement),
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Compact: Story = { globals: { density: 'compact' } };

/** 320 px wide. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 320 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('searchbox')).toBeVisible();
    const root = canvasElement.querySelector('[data-troth]') as HTMLElement;
    await expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  },
};

/** Built on `useCommitmentTracker`, without the widget. */
export const Headless: Story = {
  args: { defaultValue: sampleCommitments },
  render: ({ defaultValue, parties, people, viewer, today }) => (
    <PlainTracker {...{ defaultValue, parties, people, viewer, today }} />
  ),
  play: async ({ canvas }) => {
    const row = canvas.getByText(/^Alarm when a cold box warms up/).closest('li') as HTMLElement;
    within(row).getByRole('button', { name: 'Satisfied' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(row.isConnected).toBe(false);
    await expect(canvas.getByRole('status')).toHaveTextContent(
      /^Alarm when a cold box .* Satisfied/,
    );
    await expect(canvas.getByRole('status')).toHaveFocus();
  },
};
