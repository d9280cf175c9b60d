import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { RearticulationForm } from '../../src/components/rearticulation-form/index.ts';
import { entry, giveReason, next, signIn } from '../support/articulationPlays.ts';
import * as documents from '../support/articulations.ts';
import { hear, keepsFocus, press, region, show, turnTo, write } from '../support/documentSteps.ts';
import { account, pharmacy } from '../support/roles.ts';
import { form, on, seen } from './formArgs.ts';

const meta = {
  ...form,
  title: 'Reset/RearticulationForm/Statuses',
  component: RearticulationForm,
} satisfies Meta<typeof RearticulationForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const signing = 'Signing';
const check = 'Check that it is what was signed';

/** It is being written; asking the others to read it is said before it is done. */
export const Draft: Story = {
  args: seen(pharmacy, documents.draft),
  parameters: on('2026-11-18'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Draft')).toBeVisible();
    const ask = region(canvas, next).getByRole('button', { name: 'Ask the others to read it' });
    await expect(ask).toHaveAccessibleDescription(/Harbour Logistics can answer each clause/);
  },
};

/** The others are asked to read it: from then on they can answer each clause. */
export const AskedToRead: Story = {
  args: seen(pharmacy, documents.draft),
  parameters: on('2026-11-18'),
  play: async ({ canvas, canvasElement, args }) => {
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

/** The others read it, and can send all of it back with a reason. */
export const InReview: Story = {
  args: seen(account, documents.inReview),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Being read')).toBeVisible();
    const what = region(canvas, next);
    await expect(what.getAllByText(/yet to say “Who does what” back/)).toHaveLength(2);
    await expect(what.getByRole('button', { name: 'Send it all back' })).toBeVisible();
  },
};

/** All of it was sent back, with the reason: it is a draft once more. */
export const SentBack: Story = {
  args: seen(account, documents.inReview),
  play: async ({ canvas, canvasElement, args }) => {
    const what = region(canvas, next);
    await giveReason(what, 'Send it all back', /^What does not fit yet/, 'The days do not fit.');
    await expect(await canvas.findByText('Draft')).toBeVisible();
    await hear(/^Now: Draft/);
    await keepsFocus(canvasElement);
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ status: 'draft' }),
      expect.objectContaining({ reason: 'sendBack' }),
    );
    await userEvent.click(canvas.getByText('What was done'));
    show(await canvas.findByText('The days do not fit.'));
  },
};

/** A side that cannot agree says what it cannot agree to; nothing of it comes into force. */
export const Declining: Story = {
  args: seen(account, documents.inReview),
  play: async ({ canvas, canvasElement, args }) => {
    const reason = 'We have no drivers for the rounds before five until spring.';
    await giveReason(region(canvas, next), 'Decline', /^What your side cannot agree to/, reason);
    await expect(await canvas.findByText('Withdrawn')).toBeVisible();
    await keepsFocus(canvasElement);
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ status: 'withdrawn' }),
      expect.objectContaining({ reason: 'decline' }),
    );
  },
};

/** Whoever began it can take it back, with a reason. */
export const Withdrawing: Story = {
  args: seen(pharmacy, documents.inReview),
  play: async ({ canvas, args }) => {
    const what = region(canvas, next);
    await press(what, 'Withdraw it');
    await press(what, 'Not now');
    await expect(what.getByRole('button', { name: 'Withdraw it' })).toHaveFocus();
    await giveReason(what, 'Withdraw it', /^Why you take it back/, 'The wards stay two.');
    await expect(await canvas.findByText('Withdrawn')).toBeVisible();
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ status: 'withdrawn' }),
      expect.objectContaining({ reason: 'withdraw' }),
    );
  },
};

/** Harbour Logistics did not want it like this: it stays to be read, with the reason. */
export const Withdrawn: Story = {
  args: seen(pharmacy, documents.declined),
  parameters: on('2026-11-21'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Withdrawn')).toBeVisible();
    await expect(canvas.queryByRole('textbox')).toBeNull();
    await userEvent.click(canvas.getByText('What was done'));
    await expect(await canvas.findByText(/^We have no drivers for the rounds/)).toBeVisible();
  },
};

/** One side has signed, with a reservation; the other reads it, and can sign. */
export const PartlySigned: Story = {
  args: seen(pharmacy, documents.partlySigned, 'signOff'),
  parameters: on('2026-11-23'),
  play: async ({ canvas }) => {
    const section = region(canvas, signing);
    await expect(section.getByText('Northwind Health has not signed yet.')).toBeVisible();
    await expect(section.getByText(/^The rounds before five need a second driver/)).toBeVisible();
    await expect(section.getByRole('button', { name: 'Sign' })).toBeVisible();
  },
};

/** The other side signs as well; then either can bring it into force. */
export const SignedByTheSecond: Story = {
  args: seen(pharmacy, documents.partlySigned, 'signOff'),
  parameters: on('2026-11-23'),
  play: async ({ canvas }) => {
    const section = region(canvas, signing);
    await signIn(section);
    await expect(
      await section.findByText(/^Chief pharmacist, Northwind Health signed/),
    ).toBeVisible();
    await expect(
      await region(canvas, next).findByRole('button', { name: 'Bring it into force' }),
    ).toBeVisible();
  },
};

/** A word that is changed after that makes the signature void, and all are told. */
export const ChangedAfterSigning: Story = {
  args: seen(pharmacy, documents.partlySigned, 'purpose'),
  parameters: on('2026-11-23'),
  play: async ({ canvas, args }) => {
    const clause = entry(region(canvas, 'What we are here for'), 1);
    await write(clause.getAllByRole('textbox')[0] as HTMLElement, 'Vaccine that stays cold.');
    await userEvent.tab();
    await expect(await canvas.findByText('Being read')).toBeVisible();
    await hear(/The text was changed after it had been signed/);
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ status: 'in_review', signatures: {} }),
      expect.objectContaining({ reason: 'edit' }),
    );
    const section = await turnTo(canvas, signing);
    await expect(section.getByText('Harbour Logistics has not signed yet.')).toBeVisible();
  },
};

/** A signature can be taken back, with a reason, as long as the text is not in force. */
export const TakingASignatureBack: Story = {
  args: seen(account, documents.partlySigned, 'signOff'),
  parameters: on('2026-11-23'),
  play: async ({ canvas }) => {
    const section = region(canvas, signing);
    const reason = 'We looked at the wrong table.';
    await giveReason(section, 'Take our signature back', /^Why you take it back/, reason);
    await expect(await canvas.findByText('Being read')).toBeVisible();
    await waitFor(() => expect(section.getByText(/^The text “How we keep/)).toHaveFocus());
  },
};

/** All have signed: it waits for somebody to bring it into force. */
export const AllSigned: Story = {
  args: seen(pharmacy, documents.allSigned, 'signOff'),
  parameters: on(documents.resetDay),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Signed by all')).toBeVisible();
    await expect(region(canvas, signing).getAllByText(/ signed on /)).toHaveLength(2);
    const bring = region(canvas, next).getByRole('button', { name: 'Bring it into force' });
    await expect(bring).toBeVisible();
  },
};

/** It comes into force, and the host hears what becomes of each promise. */
export const BroughtIntoForce: Story = {
  args: seen(pharmacy, documents.allSigned, 'signOff'),
  parameters: on(documents.resetDay),
  play: async ({ canvas, canvasElement, args }) => {
    await press(region(canvas, next), 'Bring it into force');
    await expect(await canvas.findByText('In force')).toBeVisible();
    await keepsFocus(canvasElement);
    await waitFor(() => expect(args.onActivate).toHaveBeenCalledTimes(1));
    await expect(args.onActivate).toHaveBeenCalledWith(
      expect.objectContaining({ status: 'in_force' }),
      expect.objectContaining({ 'duty-number': { kind: 'carried', note: '' } }),
    );
  },
};

/** A promise that was given meanwhile keeps it: it, too, is carried, changed or let go first. */
export const PromiseLeftOver: Story = {
  args: {
    ...seen(pharmacy, documents.allSigned),
    commitments: [
      ...documents.openPromises,
      { id: 'second-van', title: 'A second van from March', state: 'promised' },
    ],
  },
  parameters: on(documents.resetDay),
  play: async ({ canvas }) => {
    const missing = 'Say what becomes of the promise “A second van from March”.';
    const what = region(canvas, next);
    await expect(what.getByText(missing)).toBeVisible();
    await press(what, 'Bring it into force');
    const summary = await what.findByRole('group', { name: 'One thing needs your attention' });
    await waitFor(() => expect(summary).toHaveFocus());
    await userEvent.click(what.getByRole('link', { name: missing }));
    const van = within(await canvas.findByRole('group', { name: 'A second van from March' }));
    await expect(van.getByText(missing)).toBeVisible();
    await waitFor(() => expect(van.getByRole('radio', { name: /^Carried on/ })).toHaveFocus());
  },
};

/** Nothing can be changed any more; anybody can check that it is what was signed. */
export const InForce: Story = {
  args: { ...seen(pharmacy, documents.inForce), defaultView: { layout: 'page' } },
  parameters: on(documents.resetDay),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('textbox')).toBeNull();
    await press(canvas, check);
    await expect(await canvas.findByText(/^As signed\. This is, word for word/)).toBeVisible();
    await hear(/^As signed/);
  },
};

/** The day has come on which both wanted to look again; the host is told. */
export const ReviewDue: Story = {
  args: seen(pharmacy, documents.inForce),
  parameters: on('2027-06-01'),
  play: async ({ canvas, args }) => {
    await expect(canvas.getByText(/^This was set to be looked at again by/)).toBeVisible();
    await waitFor(() => expect(args.onReviewDue).toHaveBeenCalledTimes(1));
  },
};

/** The next version begins with all that holds now, which stays in force until its place is taken. */
export const NextVersion: Story = {
  args: seen(pharmacy, documents.inForce),
  parameters: on('2027-06-01'),
  play: async ({ canvas, args }) => {
    const title = canvas.getByRole('heading', { level: 2 }).textContent ?? '';
    const begin = region(canvas, next).getByRole('button', { name: 'Begin the next version' });
    await expect(begin).toHaveAccessibleDescription(/stays in force until all have signed/);
    await userEvent.click(begin);
    await waitFor(() => expect(canvas.getByRole('heading', { name: title })).toHaveFocus());
    await expect(canvas.getByText('Version 3')).toBeVisible();
    await expect(canvas.getByText('Draft')).toBeVisible();
    await hear('The next version has been begun.');
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ status: 'draft', clauses: documents.inForce.clauses }),
      expect.objectContaining({ reason: 'begin' }),
    );
    await turnTo(canvas, 'What changes, and why');
    await expect(canvas.getByText('Every clause is as it was.')).toBeVisible();
  },
};

/** What was withdrawn can be said once more: it begins with what was written. */
export const AfterWithdrawing: Story = {
  args: seen(pharmacy, documents.declined),
  parameters: on('2026-11-25'),
  play: async ({ canvas }) => {
    await press(region(canvas, next), 'Begin the next version');
    await expect(await canvas.findByText('Draft')).toBeVisible();
    await expect(canvas.getByText('Version 2')).toBeVisible();
    const section = await turnTo(canvas, 'What we are here for');
    await expect(section.getAllByRole('textbox')[0]).toHaveValue(
      documents.declined.clauses.purpose?.text,
    );
  },
};

/** A later version has taken its place: it can be read and checked, and no more. */
export const Superseded: Story = {
  args: { ...seen(account, documents.superseded), defaultView: { layout: 'page' } },
  parameters: on(documents.resetDay),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Replaced')).toBeVisible();
    await expect(canvas.queryByRole('textbox')).toBeNull();
    await expect(region(canvas, next).queryByRole('button')).toBeNull();
    await press(canvas, check);
    await expect(await canvas.findByText(/^As signed/)).toBeVisible();
  },
};

/** Somebody changed a target after both had signed: the check says where. */
export const Tampered: Story = {
  args: seen(pharmacy, documents.tampered, 'signOff'),
  parameters: on(documents.resetDay),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Not as signed')[0]).toBeVisible();
    await expect(canvas.queryByText('In force')).toBeNull();
    await expect(canvas.getByRole('button', { name: /Signing.*Begun/ })).toBeVisible();
    await press(canvas, check);
    await expect(await canvas.findByText(/^Not as signed\. .* do not rely on it/)).toBeVisible();
    await expect(canvas.getByText(/^the clause “Every box arrives between/)).toBeVisible();
    await hear(/^Not as signed.*Every box arrives/);
  },
};
