import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { RearticulationForm } from '../../src/components/rearticulation-form/index.ts';
import type { Articulation } from '../../src/core/index.ts';
import { fits, next, setDay } from '../support/articulationPlays.ts';
import { afterwards } from '../support/articulationSteps.ts';
import * as documents from '../support/articulations.ts';
import {
  closeOptions,
  endsInView,
  hear,
  keepsFocus,
  press,
  type Queries,
  region,
  turnTo,
  write,
} from '../support/documentSteps.ts';
import { fiveHundredClauses, withManyClauses } from '../support/manyClauses.ts';
import { PrintedPage } from '../support/PrintedPage.tsx';
import { account, pharmacy } from '../support/roles.ts';
import { form, on, seen } from './formArgs.ts';
import { PlainRearticulation } from './HeadlessRearticulation.tsx';
import { Overtaken } from './Overtaken.tsx';

const meta = {
  ...form,
  title: 'Reset/RearticulationForm',
  component: RearticulationForm,
} satisfies Meta<typeof RearticulationForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Turn the knobs: viewer, view, language, density. */
export const Playground: Story = {};

/** Says what it is to be called, and how much of it there is to be. */
async function fillIn(canvas: Queries) {
  await userEvent.type(
    canvas.getByRole('textbox', { name: /^Title/ }),
    'How we count the cold boxes',
  );
  await userEvent.click(canvas.getByRole('radio', { name: /^Somebody new takes over/ }));
}

/** No document yet: what one is for, how much of it, and a title. */
export const Begin: Story = {
  args: { defaultValue: undefined },
  play: async ({ canvas }) => {
    await press(canvas, 'Begin');
    const title = canvas.getByRole('textbox', { name: /^Title/ });
    await expect(title).toBeInvalid();
    await expect(title).toHaveFocus();
    await fillIn(canvas);
    await expect(title).toBeValid();
  },
};

/** Begun: a draft under its title, in which nothing has been written yet. */
export const Begun: Story = {
  args: { defaultValue: undefined },
  play: async ({ canvas, canvasElement, args }) => {
    await fillIn(canvas);
    await press(canvas, 'Begin');
    await expect(
      await canvas.findByRole('heading', { name: 'How we count the cold boxes' }),
    ).toBeVisible();
    await keepsFocus(canvasElement);
    await expect(args.onValueChange).toHaveBeenCalledWith(
      expect.objectContaining({ status: 'draft', createdBy: 'northwind' }),
      expect.objectContaining({
        reason: 'begin',
        changes: [expect.objectContaining({ collection: 'articulations' })],
      }),
    );
  },
};

/** Somebody of no side cannot begin one. */
export const BeginAsWitness: Story = {
  args: { defaultValue: undefined, viewer: null },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Nothing has been written yet/)).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvas.queryByRole('textbox')).toBeNull();
  },
};

/** The other side set another day at the same time: both stay until one decides. */
export const ChangedInTwoPlaces: Story = {
  args: seen(pharmacy, documents.draft),
  parameters: on('2026-11-18'),
  render: (args) => (
    <Overtaken
      {...args}
      before={documents.draft}
      theirs={afterwards(documents.draft, ['2026-11-18', account, { reviewBy: '2027-07-01' }])}
    />
  ),
  play: async ({ canvas }) => {
    const day = setDay(canvas, /^To be looked at again by/, '2027-05-03');
    const note = within(
      await canvas.findByRole('region', { name: /^“To be looked at.* was changed in two places$/ }),
    );
    await expect(note.getByText('Thursday, July 1, 2027')).toBeVisible();
    await expect(day).toHaveValue('2027-05-03');
    const above = region(canvas, 'Changed in two places');
    await expect(above.getByRole('button', { name: 'What this is about' })).toBeVisible();
  },
};

/** Of what has no field of its own, such as who answers for a task, it is asked above the page. */
export const ChangedInTheTable: Story = {
  args: seen(pharmacy, documents.draft, 'responsibility'),
  parameters: on('2026-11-18'),
  render: (args) => (
    <Overtaken
      {...args}
      before={documents.draft}
      theirs={afterwards(documents.draft, [
        '2026-11-18',
        account,
        { 'clauses.onduty.accountable': 'k-fleet' },
      ])}
    />
  ),
  play: async ({ canvas }) => {
    const cell = canvas.getByRole('combobox', { name: /^Harbour Logistics: Answer the duty/ });
    await userEvent.selectOptions(cell, 'accountable');
    const above = within(await canvas.findByRole('region', { name: 'Changed in two places' }));
    await expect(above.getByText('Harbour Logistics')).toBeVisible();
    await expect(above.getByText('Fleet manager')).toBeVisible();
    await expect(above.getByRole('button', { name: 'Keep mine' })).toBeVisible();
  },
};

/** A document that somebody may only read. */
export const Witness: Story = {
  args: { ...seen(null, documents.inReview), defaultView: { layout: 'page' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^You are reading along/)).toBeVisible();
    await expect(canvas.queryByRole('textbox')).toBeNull();
    await expect(region(canvas, next).queryByRole('button', { name: /back/ })).toBeNull();
  },
};

/** All of it below each other, for whoever would rather read it as one text. */
export const OnOnePage: Story = {
  args: { ...seen(pharmacy, documents.draft), defaultView: { layout: 'page' } },
  play: async ({ canvas, args }) => {
    await expect(canvas.getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(8);
    const section = await turnTo(canvas, 'What we are here for');
    const text = section.getByRole('textbox', { name: /^What we are here for/ });
    await write(text, 'Vaccine that is cold when it is needed.');
    await userEvent.tab();
    await press(canvas, 'View options');
    await userEvent.click(canvas.getByRole('radio', { name: 'One section at a time' }));
    await expect(args.onViewChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ layout: 'guided' }),
      { reason: 'layout' },
    );
    await userEvent.click(canvas.getByRole('radio', { name: 'Everything on one page' }));
    await closeOptions(canvas);
    await expect(canvas.getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(8);
    await turnTo(canvas, 'What we are here for');
  },
};

/** A jump over a hundred clauses ends at the very heading, whatever their heights had been taken for. */
export const JumpOnALongPage: Story = {
  args: { ...seen(pharmacy, withManyClauses(150)), defaultView: { layout: 'page' } },
  play: async ({ canvas }) => {
    for (const title of ['Signing', 'Where things stand', 'How we keep in touch']) {
      await turnTo(canvas, title);
      await endsInView(canvas.getByRole('heading', { name: title }));
    }
  },
};

/** Five hundred clauses: the list leads to the very one that keeps it, and one writes there at once. */
export const VeryLongAgreement: Story = {
  name: 'A very long agreement',
  args: seen(pharmacy, fiveHundredClauses(), 'signOff'),
  play: async ({ canvas }) => {
    await press(canvas, 'Sign');
    const missing = 'An entry in “How we keep in touch” has no words.';
    await userEvent.click(await canvas.findByRole('link', { name: missing }));
    const text = () => document.activeElement as HTMLTextAreaElement;
    await waitFor(() => expect(text()).toHaveAccessibleDescription(new RegExp(missing)));
    await expect(text().closest('li')?.nextElementSibling).toBeNull();
    await endsInView(text());
    await userEvent.keyboard('Every Friday');
    await expect(text()).toHaveValue('Every Friday');
    const written = text();
    await userEvent.tab();
    await waitFor(() => expect(written).toBeValid());
    await turnTo(canvas, 'Who is who');
    await turnTo(canvas, 'How we keep in touch');
  },
};

/** For sharing outside: roles in the place of names, and nothing can be written. */
export const NamesToRoles: Story = {
  args: seen(pharmacy, documents.partlySigned, 'signOff'),
  parameters: on('2026-11-23'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Account manager, Harbour Logistics signed/)).toBeVisible();
    await press(canvas, 'View options');
    await userEvent.click(canvas.getByRole('radio', { name: /^By role/ }));
    await expect(await canvas.findByText(/^Known names are replaced by roles/)).toBeVisible();
    await expect(
      canvas.getByText(/^Looks after Northwind Health, Harbour Logistics signed/),
    ).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Sign' })).toBeNull();
    await closeOptions(canvas);
  },
};

/** The rail, and the way on and back, by keys; the heading that one comes to has the focus. */
export const Keyboard: Story = {
  play: async ({ canvas }) => {
    const rail = within(canvas.getByRole('navigation', { name: 'Sections' }));
    const here = rail.getByRole('button', { name: /^What this is about/ });
    await expect(here).toHaveAttribute('aria-current', 'step');
    here.focus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const heading = (name: string) => canvas.findByRole('heading', { name });
    const people = await heading('Who is who');
    await waitFor(() => expect(people).toHaveFocus());
    // From the heading straight into the section.
    await userEvent.tab();
    await expect(canvas.getAllByRole('textbox', { name: /^Name/ })[0]).toHaveFocus();
    canvas.getByRole('button', { name: 'On to: Where things stand' }).focus();
    await userEvent.keyboard('{Enter}');
    const situation = await heading('Where things stand');
    await waitFor(() => expect(situation).toHaveFocus());
    canvas.getByRole('button', { name: 'Back to: Who is who' }).focus();
    await userEvent.keyboard(' ');
    const back = await heading('Who is who');
    await waitFor(() => expect(back).toHaveFocus());
  },
};

/** Without the widget: the hook, and markup of your own. */
export const Headless: Story = {
  args: seen(pharmacy, documents.draft),
  parameters: on('2026-11-18'),
  render: ({ defaultValue, ...args }) => (
    <PlainRearticulation {...args} defaultValue={defaultValue as Articulation} />
  ),
  play: async ({ canvas, args }) => {
    const task = canvas.getByRole('textbox', { name: /^Read the probe at the door/ });
    await write(task, 'Read the probe at the door, by day and by night');
    await press(canvas, 'Ask the others to read it');
    await expect(await canvas.findByText(/^Everybody reads it/)).toHaveFocus();
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ status: 'in_review' }),
      expect.objectContaining({ reason: 'propose' }),
    );
  },
};

export const German: Story = {
  args: seen(pharmacy, documents.inReview, 'responsibility'),
  globals: { locale: 'de' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('navigation')).toHaveAccessibleName('Abschnitte');
    await press(canvas, 'Diese Worte annehmen');
    await hear('Angenommen.');
    await fits(canvasElement);
  },
};

export const RightToLeft: Story = {
  args: seen(account, documents.inReview, 'responsibility'),
  globals: { direction: 'rtl' },
  play: async ({ canvas, canvasElement }) => {
    const table = canvas.getByRole('table', { name: /^The tasks/ });
    const [task, first] = within(table).getAllByRole('columnheader') as [HTMLElement, HTMLElement];
    await expect(task.getBoundingClientRect().right).toBeGreaterThan(
      first.getBoundingClientRect().right,
    );
    await fits(canvasElement);
  },
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
  play: async ({ canvas, canvasElement }) => {
    await fits(canvasElement);
    const cell = canvas.getByRole('combobox', {
      name: 'Fleet manager: Answer the duty number at any hour',
    });
    await expect(cell.getBoundingClientRect().right).toBeLessThanOrEqual(336);
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
  play: async ({ canvasElement }) => {
    await fits(canvasElement);
  },
};

/** As it comes out of the printer: the text alone, and all of it, whichever step is open. */
export const Print: Story = {
  args: seen(pharmacy, documents.inForce),
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
    await expect(canvas.queryByRole('radio')).toBeNull();
    await waitFor(() => expect(canvas.getAllByText('does it')[0]).toBeVisible());
    await expect(canvas.getByText(/^Chief pharmacist, Northwind Health signed/)).toBeVisible();
  },
};
