import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import {
  PartnershipOverview,
  type PartnershipOverviewProps,
} from '../../src/components/partnership-overview/index.ts';
import { Partnership, type PartnershipProps } from '../../src/provider/Partnership.tsx';
import { region } from '../support/documentSteps.ts';
import { WaitingForMe } from './HeadlessOverview.tsx';
import { overviewArgTypes } from './overviewArgTypes.ts';
import { undocumentedParts } from './overviewParts.ts';
import {
  begun,
  blockedStore,
  emptiedStore,
  fewAnswers,
  fullStore,
  onePromise,
  year,
} from './overviewRecords.ts';

type Around = Pick<PartnershipProps, 'initial' | 'viewer' | 'store' | 'onNavigate'>;
type Args = PartnershipOverviewProps & Around;

const pharmacy = { partyId: 'northwind', personId: 'n-pharmacy' };
const account = { partyId: 'harbour', personId: 'h-account' };

const meta = {
  title: 'One partnership/PartnershipOverview',
  component: PartnershipOverview,
  args: { initial: year, viewer: pharmacy, onNavigate: fn() },
  argTypes: overviewArgTypes,
  render: ({ initial, viewer, store, onNavigate, ...props }) => (
    <Partnership initial={initial} viewer={viewer} store={store} onNavigate={onNavigate}>
      <PartnershipOverview {...props} />
    </Partnership>
  ),
  // Every state shows only parts that the documentation lists.
  afterEach: async ({ canvasElement }) => {
    await expect(undocumentedParts(canvasElement)).toEqual([]);
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Turn the knobs: whose eyes, title, level, language, density. */
export const Playground: Story = {};

/** What waits for somebody of Northwind Health; a press leads to where it is done. */
export const FromOneSide: Story = {
  play: async ({ canvas, args }) => {
    await canvas.findByRole('heading', { name: 'Working with Harbour Logistics', level: 2 });
    const waiting = region(canvas, 'Waiting for you');
    const [first] = await waiting.findAllByRole('listitem');
    const [way] = within(first as HTMLElement).getAllByRole('button');
    await userEvent.click(way as HTMLElement);
    await expect(args.onNavigate).toHaveBeenCalledWith({
      widget: 'commitment-tracker',
      id: 'empty-boxes',
    });
    const trust = region(canvas, 'Trust at a glance');
    const [own, theirs] = trust.getAllByRole('listitem');
    await expect(own).toHaveTextContent(/^How you see Harbour Logistics/);
    await expect(theirs).toHaveTextContent(/^How Harbour Logistics sees you/);
  },
};

/** The same day from the other side of the table. */
export const FromTheOtherSide: Story = {
  args: { viewer: account },
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'Working with Northwind Health' });
    const [own] = region(canvas, 'Trust at a glance').getAllByRole('listitem');
    await expect(own).toHaveTextContent(/^How you see Northwind Health/);
  },
};

/** Somebody who reads along: nothing waits for them, and both are named. */
export const Witness: Story = {
  args: { viewer: { partyId: 'lakeside', role: 'witness' } },
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'Harbour Logistics and Northwind Health' });
    await expect(canvas.queryByText('Waiting for you')).toBeNull();
    await expect(canvas.getByText('Northwind Health on Harbour Logistics')).toBeVisible();
  },
};

/** The host shows no other widget, so there is nothing to press on but the rest of a list. */
export const LeadingNowhere: Story = {
  args: { onNavigate: undefined, initial: onePromise },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Forty cold boxes for the winter')).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** The rest of a long list is one press away, and back; the focus stays on the button. */
export const LongLists: Story = {
  args: { viewer: { partyId: 'northwind' } },
  play: async ({ canvas }) => {
    const waiting = region(canvas, 'Waiting for you');
    const button = await waiting.findByRole('button', { name: /^Show \d+ more$/ });
    await expect(waiting.getAllByRole('listitem')).toHaveLength(4);
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(waiting.getAllByRole('listitem').length).toBeGreaterThan(5);
    await expect(waiting.getByRole('button', { name: 'Show fewer' })).toHaveFocus();
  },
};

/** A promise is on its way; this side has done what is its to do. */
export const NothingWaiting: Story = {
  args: { initial: onePromise },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Nothing is waiting for you. Thank you.')).toBeVisible();
    await expect(canvas.getByText('Nobody has answered a survey yet.')).toBeVisible();
    await expect(canvas.getByText('No review is planned.')).toBeVisible();
  },
};

/** Fewer than five have answered: how many, but not what. */
export const TooFewAnswers: Story = {
  args: { initial: fewAnswers },
  play: async ({ canvas }) => {
    const [view] = await region(canvas, 'Trust at a glance').findAllByRole('listitem');
    await expect(view).toHaveTextContent('Too few answers to be shown');
    await expect(view).not.toHaveTextContent(/of 100/);
  },
};

/** Nothing has been written down between the two. */
export const Empty: Story = {
  args: { initial: begun },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Nothing has been written down/)).toBeVisible();
  },
};

/** The store has no room: everything is shown, and what is done stays on the page. */
export const CannotBeKept: Story = {
  render: (args) => meta.render({ ...args, store: fullStore() }),
  play: async ({ canvas }) => {
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(/cannot be saved at the moment/),
    );
    const again = canvas.getByRole('button', { name: 'Try again' });
    await userEvent.click(again);
    await expect(canvas.getByRole('status')).toHaveTextContent(/cannot be saved at the moment/);
  },
};

/** The browser found its storage damaged and removed it: nobody is to think that it never was. */
export const BegunAnew: Story = {
  render: (args) => meta.render({ ...args, store: emptiedStore() }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/If you have a copy, open it\.$/)).toBeVisible();
  },
};

/** Another tab holds the store: nobody knows what is in it, so nothing is said of it. */
export const CannotBeOpened: Story = {
  args: { initial: undefined },
  render: (args) => meta.render({ ...args, store: blockedStore() }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/cannot be opened at the moment/)).toBeVisible();
    await expect(canvas.queryByText(/^Nothing has been written down/)).toBeNull();
  },
};

/** 320 px wide. */
export const Narrow: Story = {
  args: { viewer: { partyId: 'northwind' } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 320 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('region', { name: 'Waiting for you' });
    const root = canvasElement.querySelector('[data-troth]') as HTMLElement;
    await expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  },
};

/** At twice the text size, as a reader of a small screen sets it. */
export const LargeText: Story = {
  decorators: [
    (Story) => (
      <div style={{ fontSize: '200%', maxInlineSize: 640 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('region', { name: 'Waiting for you' });
    const root = canvasElement.querySelector('[data-troth]') as HTMLElement;
    await expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  },
};

export const German: Story = {
  globals: { locale: 'de' },
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'Zusammenarbeit mit Harbour Logistics' });
    await expect(canvas.getByRole('region', { name: 'Wartet auf Sie' })).toBeVisible();
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const MoreContrast: Story = { globals: { contrast: 'more' } };
export const Compact: Story = { globals: { density: 'compact' } };

/** Built on `usePartnershipOverview`, without the widget. */
export const Headless: Story = {
  render: ({ initial, viewer, onNavigate }) => (
    <Partnership initial={initial} viewer={viewer} onNavigate={onNavigate}>
      <WaitingForMe />
    </Partnership>
  ),
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByText(/^Waiting for you: \d+\./)).toBeVisible();
    await userEvent.click(canvas.getByRole('button'));
    await expect(args.onNavigate).toHaveBeenCalledTimes(1);
  },
};
