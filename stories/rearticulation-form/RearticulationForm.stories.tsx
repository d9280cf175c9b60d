import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { RearticulationForm } from '../../src/components/rearticulation-form/index.ts';
import type { Articulation } from '../../src/core/index.ts';
import type { RearticulationViewer, StepId } from '../../src/hooks/index.ts';
import * as documents from '../support/articulations.ts';
import { hear, keepsFocus, press, region, turnTo, write } from '../support/documentSteps.ts';
import { PrintedPage } from '../support/PrintedPage.tsx';
import { parties } from '../support/partnership.ts';
import { account, people, pharmacy } from '../support/roles.ts';
import { rearticulationArgTypes } from './rearticulationArgTypes.ts';

/** The story lives on this day. */
const on = (day: string) => ({ clock: () => new Date(`${day}T12:00:00Z`) });

const meta = {
  title: 'Reset/RearticulationForm',
  component: RearticulationForm,
  args: {
    parties,
    people,
    viewer: pharmacy,
    commitments: documents.openPromises,
    earlier: [documents.first],
    defaultValue: documents.inReview,
    onValueChange: fn(),
    onViewChange: fn(),
    onActivate: fn(),
    onReviewDue: fn(),
    onError: fn(),
  },
  argTypes: rearticulationArgTypes,
  parameters: on('2026-11-20'),
} satisfies Meta<typeof RearticulationForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Who looks, at what, and which step is open. */
const seen = (
  viewer: RearticulationViewer | null,
  defaultValue: Articulation,
  step: StepId = 'start',
) => ({ viewer, defaultValue, defaultView: { step } });

const next = 'What comes next';

/** Turn the knobs: viewer, view, language, density. */
export const Playground: Story = {};

/** No document yet: what one is for, how much of it, and a title. */
export const Begin: Story = {
  args: { defaultValue: undefined },
  play: async ({ canvas, canvasElement, args }) => {
    await press(canvas, 'Begin');
    const title = canvas.getByRole('textbox', { name: /^Title/ });
    await expect(title).toBeInvalid();
    await userEvent.type(title, 'How we count the cold boxes');
    await press(canvas, 'Begin');
    await expect(
      await canvas.findByRole('heading', { name: 'How we count the cold boxes' }),
    ).toBeVisible();
    await keepsFocus(canvasElement);
    await expect(args.onValueChange).toHaveBeenCalledWith(
      expect.objectContaining({ status: 'draft', createdBy: 'northwind' }),
      { reason: 'begin', changes: [expect.objectContaining({ collection: 'articulations' })] },
    );
  },
};

/** Somebody of no side cannot begin one. */
export const BeginAsWitness: Story = {
  args: { defaultValue: undefined, viewer: null },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvas.queryByRole('textbox')).toBeNull();
  },
};

/** What it is about: a name, why now, and from when until when. */
export const Draft: Story = {
  args: seen(pharmacy, documents.draft),
  parameters: on('2026-11-18'),
  play: async ({ canvas, canvasElement, args }) => {
    await expect(canvas.getByRole('radio', { name: /^Circumstances have changed/ })).toBeChecked();
    await press(region(canvas, next), 'Ask the others to read it');
    await expect(await canvas.findByText('Being read')).toBeVisible();
    await hear(/^Now: Being read/);
    await keepsFocus(canvasElement);
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ status: 'in_review' }),
      expect.objectContaining({ reason: 'propose' }),
    );
  },
};

/** The other side is asked to answer clause by clause. */
export const InReviewOtherSide: Story = {
  args: seen(account, documents.inReview, 'situation'),
};

/** One clause stands in two wordings: both are kept until one is taken. */
export const TwoWordings: Story = {
  args: seen(pharmacy, documents.inReview, 'responsibility'),
};

/** A task, and what everybody has to do with it. */
export const Responsibilities: Story = {
  args: seen(pharmacy, documents.draft, 'responsibility'),
};

/** Everything is settled: the other side has said back what it understood. */
export const SaidBack: Story = {
  args: seen(pharmacy, documents.settled, 'responsibility'),
  parameters: on('2026-11-21'),
};

/** What changes against the version before, word for word, each with its reason. */
export const Changes: Story = {
  args: seen(account, documents.inReview, 'changes'),
};

/** The same, the two texts beside each other. */
export const ChangesSideBySide: Story = {
  args: { ...seen(account, documents.inReview), defaultView: { step: 'changes', redline: 'side' } },
};

/** Nothing that somebody waits for is lost between the old text and the new one. */
export const OpenPromises: Story = {
  args: seen(pharmacy, documents.draft, 'commitments'),
};

/** Both can sign. */
export const ReadyToSign: Story = {
  args: seen(account, documents.settled, 'signOff'),
  parameters: on('2026-11-23'),
  play: async ({ canvas, args }) => {
    const section = region(canvas, 'Signing');
    await press(section, 'Sign');
    const form = within(section.getByRole('group', { name: 'Sign' }));
    await press(form, 'Sign');
    await expect(await canvas.findByText('Partly signed')).toBeVisible();
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ status: 'partly_signed' }),
      expect.objectContaining({ reason: 'sign' }),
    );
  },
};

/** One side has signed, with a reservation. */
export const PartlySigned: Story = {
  args: seen(pharmacy, documents.partlySigned, 'signOff'),
  parameters: on('2026-11-23'),
};

/** All have signed: it comes into force, and the host hears what becomes of each promise. */
export const AllSigned: Story = {
  args: seen(pharmacy, documents.allSigned, 'signOff'),
  parameters: on(documents.resetDay),
  play: async ({ canvas, args }) => {
    await press(region(canvas, next), 'Bring it into force');
    await expect(await canvas.findByText('In force')).toBeVisible();
    await waitFor(() => expect(args.onActivate).toHaveBeenCalledTimes(1));
    await expect(args.onActivate).toHaveBeenCalledWith(
      expect.objectContaining({ status: 'in_force' }),
      expect.objectContaining({ 'duty-number': { kind: 'carried', note: '' } }),
    );
  },
};

/** Nothing can be changed any more; anybody can check that it is what was signed. */
export const InForce: Story = {
  args: { ...seen(pharmacy, documents.inForce), defaultView: { layout: 'page' } },
  parameters: on(documents.resetDay),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('textbox')).toBeNull();
    await press(canvas, 'Check that it is what was signed');
  },
};

/** The day has come on which both wanted to look again; the host is told. */
export const ReviewDue: Story = {
  args: seen(pharmacy, documents.inForce),
  parameters: on('2027-06-01'),
  play: async ({ args }) => {
    await waitFor(() => expect(args.onReviewDue).toHaveBeenCalledTimes(1));
  },
};

/** A later version has taken its place. */
export const Superseded: Story = {
  args: { ...seen(account, documents.superseded), defaultView: { layout: 'page' } },
  parameters: on(documents.resetDay),
};

/** Harbour Logistics does not want it like this, and says why. */
export const Declined: Story = {
  args: seen(pharmacy, documents.declined),
  parameters: on('2026-11-21'),
};

/** Somebody changed a target after both had signed: the check says where. */
export const Tampered: Story = {
  args: seen(pharmacy, documents.tampered, 'signOff'),
  parameters: on(documents.resetDay),
  play: async ({ canvas }) => {
    await press(canvas, 'Check that it is what was signed');
    await expect(
      await canvas.findByText(/Every box arrives between 2 and 8 degrees/),
    ).toBeVisible();
  },
};

/** A document that somebody may only read. */
export const Witness: Story = {
  args: { ...seen(null, documents.inReview), defaultView: { layout: 'page' } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('textbox')).toBeNull();
  },
};

/** All of it below each other, for whoever would rather read it as one text. */
export const OnOnePage: Story = {
  args: { ...seen(pharmacy, documents.draft), defaultView: { layout: 'page' } },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(8);
    const section = await turnTo(canvas, 'What we are here for');
    const text = section.getByRole('textbox', { name: /^What we are here for/ });
    await write(text, 'Vaccine that is cold when it is needed.');
    await userEvent.tab();
  },
};

export const German: Story = {
  args: seen(pharmacy, documents.inReview, 'responsibility'),
  globals: { locale: 'de' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('navigation')).toHaveAccessibleName('Abschnitte');
  },
};

export const RightToLeft: Story = {
  args: seen(account, documents.inReview, 'responsibility'),
  globals: { direction: 'rtl' },
};

export const Dark: Story = {
  args: seen(account, documents.inReview, 'changes'),
  globals: { theme: 'dark' },
};

export const MoreContrast: Story = {
  args: seen(account, documents.inReview, 'changes'),
  globals: { contrast: 'more' },
};

export const Compact: Story = { globals: { density: 'compact' } };

/** 320 px wide: nothing is cut off, and the table of tasks becomes a list. */
export const Narrow: Story = {
  args: { ...seen(pharmacy, documents.draft), defaultView: { layout: 'page' } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 320 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('[data-troth]') as HTMLElement;
    await expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  },
};

/** Text at twice its size. */
export const LargeText: Story = {
  args: seen(pharmacy, documents.draft, 'responsibility'),
  decorators: [
    (Story) => (
      <div style={{ fontSize: '200%' }}>
        <Story />
      </div>
    ),
  ],
};

/** As it comes out of the printer: the text alone, and all of it. */
export const Print: Story = {
  args: { ...seen(pharmacy, documents.inForce), defaultView: { layout: 'page' } },
  parameters: on(documents.resetDay),
  decorators: [
    (Story) => (
      <PrintedPage>
        <Story />
      </PrintedPage>
    ),
  ],
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.queryByRole('button')).toBeNull());
  },
};
