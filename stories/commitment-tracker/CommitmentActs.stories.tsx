import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
// Fetched on demand; a server that prepares it only then would take longer than a test waits.
import '../../src/components/commitment-tracker/dialogs.ts';
import { CommitmentTracker } from '../../src/components/commitment-tracker/index.ts';
import type { Actor, Commitment } from '../../src/core/index.ts';
import { createMemoryDraftStore } from '../../src/store/index.ts';
import { people, today } from '../support/commitments.ts';
import { parties } from '../support/partnership.ts';
import { data, fleet, pharmacy } from '../support/roles.ts';
import * as alarm from './actCommitments.ts';
import {
  newestEntry,
  openAct,
  openPanel,
  perform,
  type Queries,
  seeDone,
  setDay,
} from './actSteps.ts';
import { trackerArgTypes } from './trackerArgTypes.ts';
import { undocumentedParts } from './trackerParts.ts';

const noon = () => new Date(`${today}T12:00:00Z`);

const meta = {
  title: 'Promise/CommitmentTracker/Acts',
  component: CommitmentTracker,
  args: {
    title: 'Our promises',
    defaultView: { layout: 'list', show: 'all' },
    summary: 'none',
    parties,
    people,
    viewer: pharmacy,
    today,
    onValueChange: fn(),
    onError: fn(),
  },
  argTypes: trackerArgTypes,
  parameters: { clock: noon },
  // Also of the dialogs, which stand beside the story.
  afterEach: async ({ canvasElement }) => {
    await expect(undocumentedParts(canvasElement.ownerDocument.body)).toEqual([]);
  },
} satisfies Meta<typeof CommitmentTracker>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Who looks, and at what. */
const seen = (viewer: Actor, ...defaultValue: readonly Commitment[]) => ({ viewer, defaultValue });
const press = (queries: Queries, name: string | RegExp) =>
  userEvent.click(queries.getByRole('button', { name }));

const harbourName = 'Harbour Logistics';
const northwindName = 'Northwind Health';
const dataLead = 'Data lead, Harbour Logistics';
const pharmacist = 'Chief pharmacist, Northwind Health';

/** Asking: the hints say what would make the promise better, and never stand in the way. */
export const AskForSomething: Story = {
  args: seen(pharmacy),
  play: async ({ canvas, args }) => {
    const ask = canvas.getByRole('button', { name: 'Ask for something' });
    await userEvent.click(ask);
    const dialog = within(await screen.findByRole('dialog', { name: 'New request' }));
    await expect(
      dialog.getByText(
        'You ask Harbour Logistics for something. It becomes a promise only if it is promised.',
      ),
    ).toBeVisible();
    await userEvent.type(dialog.getByLabelText(/^Title/), 'A second lift gate');
    await userEvent.type(dialog.getByLabelText(/^What is delivered/), 'A gate soon');
    await userEvent.type(dialog.getByLabelText('Condition 1'), 'Lifts 500 kilograms');
    await press(dialog, 'Add a condition');
    await waitFor(() => expect(dialog.getByLabelText('Condition 2')).toHaveFocus());
    await userEvent.keyboard('Passed the safety check');
    await setDay(dialog, /^Due/, '2026-12-18');
    await expect(dialog.getByText(/^Say it so that a stranger could tell/)).toBeVisible();
    await expect(dialog.getByText(/^Say by when you need an answer/)).toBeVisible();
    await expect(args.onValueChange).not.toHaveBeenCalled();

    await press(dialog, 'Send the request');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(ask).toHaveFocus();
    await expect(
      await screen.findByText('The request is sent. Harbour Logistics can answer now.'),
    ).toBeInTheDocument();
    await expect(args.onValueChange).toHaveBeenCalledWith(
      [expect.objectContaining({ title: 'A second lift gate', state: 'requested' })],
      { reason: 'request', changes: [expect.objectContaining({ collection: 'commitments' })] },
    );
    const panel = await openPanel(canvas, 'A second lift gate');
    await expect(panel.getByText('Passed the safety check')).toBeVisible();
    await expect(newestEntry(panel)).toHaveTextContent(
      `${pharmacist} asked ${harbourName} for it.`,
    );

    // Asked for once more, to end with the hints in view.
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.click(ask);
    const again = within(await screen.findByRole('dialog', { name: 'New request' }));
    await userEvent.type(again.getByLabelText(/^Title/), 'A ramp');
    await userEvent.type(again.getByLabelText(/^What is delivered/), 'A ramp soon');
    await userEvent.tab();
    await expect(await again.findByText(/^Say it so that a stranger could tell/)).toBeVisible();
  },
};

/** Offering is the same, the other way round. */
export const OfferSomething: Story = {
  args: seen(data),
  play: async ({ canvas, args }) => {
    await press(canvas, 'Offer something');
    const dialog = within(await screen.findByRole('dialog', { name: 'New offer' }));
    await expect(dialog.getByText(/It becomes a promise once the offer is accepted/)).toBeVisible();
    await userEvent.type(dialog.getByLabelText(/^Title/), 'A report of all alarms');
    await userEvent.type(
      dialog.getByLabelText(/^What is delivered/),
      'One page a month, so that patterns are seen',
    );
    await userEvent.type(dialog.getByLabelText('Condition 1'), 'Every alarm is explained');
    await setDay(dialog, /^Due/, '2026-12-18');
    await setDay(dialog, /^Answer by/, '2026-11-27');
    await press(dialog, 'Send the offer');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(args.onValueChange).toHaveBeenCalledWith(
      [expect.objectContaining({ state: 'offered', respondBy: '2026-11-27' })],
      expect.objectContaining({ reason: 'offer' }),
    );
    const panel = await openPanel(canvas, 'A report of all alarms');
    await expect(newestEntry(panel)).toHaveTextContent(
      `${dataLead} offered it to ${northwindName}, with an answer by Nov 27, 2026.`,
    );
  },
};

/** A draft is private: only its side sees it, and the last step can be taken back. */
export const KeepADraft: Story = {
  args: seen(pharmacy),
  play: async ({ canvas, args }) => {
    const keep = async () => {
      await press(canvas, 'Ask for something');
      const dialog = within(await screen.findByRole('dialog', { name: 'New request' }));
      await userEvent.type(dialog.getByLabelText(/^Title/), 'A second lift gate');
      await press(dialog, 'Keep as a draft');
      await expect(await canvas.findByRole('row', { name: /A second lift gate/ })).toBeVisible();
    };
    await keep();
    await expect(
      await screen.findByText('Draft kept. Only your side sees it.', { selector: 'p' }),
    ).toBeInTheDocument();
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      [expect.objectContaining({ state: 'draft', history: [] })],
      expect.objectContaining({ reason: 'draft' }),
    );
    await press(canvas, 'Undo');
    await waitFor(() => expect(canvas.queryByRole('row')).toBeNull());
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      [],
      expect.objectContaining({ reason: 'undo' }),
    );
    await expect(document.activeElement).not.toBe(document.body);
    await keep();
    await expect(canvas.getByRole('button', { name: 'Undo' })).toBeVisible();
  },
};

/** A draft can be gone on with, and sent when it is ready. */
export const EditAndSendADraft: Story = {
  args: seen(pharmacy, alarm.draft),
  play: async ({ canvas, args }) => {
    const panel = await openPanel(canvas);
    await press(panel, 'Edit the draft');
    const deliverable = await panel.findByLabelText(/^What is delivered/);
    await userEvent.type(deliverable, ', day and night');
    await press(panel, 'Send the request');
    await seeDone(panel, 'The request is sent. Harbour Logistics can answer now.');
    await expect(args.onValueChange).toHaveBeenCalledOnce();
    await expect(args.onValueChange).toHaveBeenCalledWith(
      [expect.objectContaining({ id: 'alarm', state: 'requested' })],
      expect.objectContaining({ reason: 'request' }),
    );
    await expect(panel.getByText(/above 8 degrees, day and night/)).toBeVisible();
    await expect(newestEntry(panel)).toHaveTextContent(
      `${pharmacist} asked ${harbourName} for it.`,
    );
  },
};

/** The only draft thrown away: the way back is there, and has the focus. */
export const ThrowADraftAway: Story = {
  args: seen(pharmacy, alarm.draft),
  play: async ({ canvas, args }) => {
    const throwAway = async () => {
      const panel = await openPanel(canvas);
      await press(panel, 'Throw the draft away');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    };
    await throwAway();
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      [],
      expect.objectContaining({ reason: 'discard' }),
    );
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Undo' })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('row', { name: /Alarm/ })).toBeVisible();
    await throwAway();
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Undo' })).toHaveFocus());
  },
};

export const PromiseIt: Story = {
  args: seen(data, alarm.requested),
  play: async (scene) => {
    await perform(scene, {
      act: 'Promise it',
      type: 'promise',
      by: data,
      will: 'You give Northwind Health your word on these terms, and both sides can see it.',
      done: 'Promised. Northwind Health can count on it.',
      told: `${dataLead} promised it.`,
    });
  },
};

/** A counter-offer shows the terms before and after while it is written. */
export const ProposeOtherTerms: Story = {
  args: seen(data, alarm.requested),
  play: async (scene) => {
    const panel = await perform(scene, {
      act: 'Propose other terms',
      type: 'counter',
      by: data,
      will: 'Nothing is agreed yet: Northwind Health sees your terms and answers.',
      fill: async (form) => {
        await expect(form.getByText('Nothing is changed yet.')).toBeVisible();
        await setDay(form, /^Due/, '2026-12-11');
        await expect(form.getByText('Nov 27, 2026')).toBeVisible();
        await expect(form.getByText('Dec 11, 2026')).toBeVisible();
      },
      done: 'Your terms are proposed. Northwind Health is next.',
      told: `${dataLead} proposed other terms.`,
    });
    await expect(
      panel.getByRole('heading', { name: `${dataLead} proposes a change` }),
    ).toBeVisible();
  },
};

export const AcceptOtherTerms: Story = {
  args: seen(pharmacy, alarm.countered),
  play: async (scene) => {
    await perform(scene, {
      act: 'Accept it',
      type: 'accept',
      by: pharmacy,
      will: 'These terms become a promise between you and Harbour Logistics.',
      done: 'Accepted. It is now a promise between you and Harbour Logistics.',
      told: `${pharmacist} accepted it.`,
    });
  },
};

export const AcceptAnOffer: Story = {
  ...AcceptOtherTerms,
  args: seen(pharmacy, alarm.offered),
};

export const Decline: Story = {
  args: seen(data, alarm.requested),
  play: async (scene) => {
    const panel = await perform(scene, {
      act: 'Decline',
      type: 'decline',
      by: data,
      will: 'Northwind Health learns that it will not happen, and the conversation ends.',
      fill: (form) => userEvent.type(form.getByLabelText(/^Why/), 'Our boxes cannot send.'),
      says: { reason: 'Our boxes cannot send.' },
      done: 'Declined. Northwind Health can see it.',
      told: `${dataLead} declined.`,
    });
    await expect(panel.getByText(/The conversation is closed/)).toBeVisible();
  },
};

/** A promise to answer by a later day. */
export const AnswerLater: Story = {
  args: seen(data, alarm.requested),
  play: async (scene) => {
    await perform(scene, {
      act: 'Answer later',
      type: 'defer',
      by: data,
      will: 'You promise Northwind Health an answer by the new day; nothing else changes.',
      fill: (form) => setDay(form, /^Answer by/, '2026-11-25'),
      says: { respondBy: '2026-11-25' },
      done: 'Northwind Health can see by when you will answer.',
      told: `${dataLead} promised to answer by Nov 25, 2026.`,
    });
  },
};

export const Withdraw: Story = {
  args: seen(pharmacy, alarm.requested),
  play: async (scene) => {
    await perform(scene, {
      act: 'Withdraw it',
      type: 'withdraw',
      by: pharmacy,
      will: 'It is off the table before anything was agreed, and Harbour Logistics sees that.',
      done: 'Withdrawn.',
      told: `${pharmacist} withdrew it.`,
    });
  },
};

/** The day to answer has passed: either side may note it. */
export const LetItLapse: Story = {
  args: seen(pharmacy, alarm.unanswered),
  play: async (scene) => {
    await perform(scene, {
      act: 'Let it lapse',
      type: 'lapse',
      by: pharmacy,
      will: 'The conversation with Harbour Logistics ends without an answer; a new one can begin any time.',
      done: 'Noted as lapsed.',
      told: `${pharmacist} noted that the time to answer had passed.`,
    });
  },
};

/** What was delivered, and what shows it: a text, and a link if there is one. */
export const ReportDone: Story = {
  args: seen(data, alarm.promised),
  play: async (scene) => {
    const panel = await perform(scene, {
      act: 'Report it done',
      type: 'report',
      by: data,
      will: 'Northwind Health learns that it is done and says whether it is satisfied.',
      fill: async (form) => {
        await userEvent.type(form.getByLabelText(/^What was delivered/), 'All boxes send.');
        await press(form, 'Add evidence');
        await waitFor(() => expect(form.getByLabelText('Evidence')).toHaveFocus());
        await userEvent.keyboard('Record of the trial');
        await userEvent.type(form.getByLabelText('Link'), 'https://harbour.example/trial');
      },
      says: {
        note: 'All boxes send.',
        evidence: [{ text: 'Record of the trial', url: 'https://harbour.example/trial' }],
      },
      done: 'Reported as done. Northwind Health says whether it is satisfied.',
      told: `${dataLead} reported it as done, 11 days early.`,
    });
    await expect(panel.getByRole('link', { name: 'Record of the trial' })).toHaveAttribute(
      'href',
      'https://harbour.example/trial',
    );
  },
};

/** “Met” unless told; where more was done than asked, one press says so. */
export const SaySatisfied: Story = {
  args: seen(pharmacy, alarm.reported),
  play: async (scene) => {
    const panel = await perform(scene, {
      act: 'Say you are satisfied',
      type: 'declareSatisfied',
      by: pharmacy,
      will: 'You tell Harbour Logistics that you are satisfied, and the promise is closed.',
      fill: async (form) => {
        const fast = within(form.getByRole('group', { name: 'Sent within two minutes' }));
        await expect(fast.getByRole('radio', { name: 'Met' })).toBeChecked();
        await userEvent.click(fast.getByRole('radio', { name: 'More than asked' }));
      },
      says: { exceeded: ['c1'] },
      done: 'You are satisfied, and Harbour Logistics can see it.',
      told: `${pharmacist} said that it is satisfied (more than asked: “Sent within two minutes”).`,
    });
    await expect(panel.getByText('15 days early')).toBeVisible();
    await expect(panel.getByText('More than asked on one condition')).toBeVisible();
  },
};

export const SendBack: Story = {
  args: seen(pharmacy, alarm.reported),
  play: async (scene) => {
    const panel = await perform(scene, {
      act: 'Send it back',
      type: 'declareDissatisfied',
      by: pharmacy,
      will: 'Harbour Logistics sees what is not met yet; the promise stays open until it is reported again.',
      fill: async (form) => {
        await userEvent.click(
          form.getByRole('checkbox', { name: 'It names the box and the site' }),
        );
        await userEvent.type(form.getByLabelText(/^What is still missing/), 'The site is missing.');
      },
      says: { unmet: ['c2'], note: 'The site is missing.' },
      done: 'It is back with Harbour Logistics.',
      told: `${pharmacist} sent it back; not met yet: “It names the box and the site”.`,
    });
    await expect(panel.getByText('Not met when last looked at')).toBeVisible();
  },
};

/** Something came between: said before the day, it is no surprise. */
export const GiveAHeadsUp: Story = {
  args: seen(data, alarm.promised, alarm.probes),
  play: async (scene) => {
    await perform(scene, {
      act: 'Give a heads-up',
      type: 'flagRisk',
      by: data,
      will: 'Northwind Health learns in time that something came between; the promise stands as it is.',
      fill: async (form) => {
        await userEvent.type(form.getByLabelText(/^What got in the way/), 'The probes come late.');
        await setDay(form, /^When you expect it now/, '2026-12-04');
        await userEvent.selectOptions(form.getByLabelText(/^What lies behind it/), 'A third party');
      },
      says: {
        note: 'The probes come late.',
        expectedDue: '2026-12-04',
        varianceReason: 'third_party',
      },
      done: 'Northwind Health has your heads-up.',
      told: `${dataLead} gave a heads-up and now expects Dec 4, 2026.`,
    });
  },
};

/** A change is proposed with its reason; the promise stands until the other side agrees. */
export const ProposeAChange: Story = {
  args: seen(data, alarm.promised),
  play: async (scene) => {
    const panel = await perform(scene, {
      act: 'Propose a change',
      type: 'proposeAmendment',
      by: data,
      will: 'The promise stands as it is until Northwind Health agrees to the change.',
      fill: async (form) => {
        await press(form, 'Remove condition 2');
        await setDay(form, /^Due/, '2026-12-11');
        await userEvent.type(form.getByLabelText(/^Why/), 'The probes come a week late.');
        await expect(form.getByText('Dropped')).toBeVisible();
      },
      says: { reason: 'The probes come a week late.' },
      done: 'The change is proposed. Northwind Health is next.',
      told: `${dataLead} proposed a change.`,
    });
    await expect(panel.getByText('Due in 11 days')).toBeVisible();
  },
};

/** The first day stays in sight. */
export const AgreeToAChange: Story = {
  args: seen(pharmacy, alarm.changeProposed),
  play: async (scene) => {
    const panel = await perform(scene, {
      act: 'Agree to the change',
      type: 'acceptAmendment',
      by: pharmacy,
      will: 'The change becomes part of your promise with Harbour Logistics; the first date stays in the history.',
      done: 'The change is agreed.',
      told: `${pharmacist} agreed to the change.`,
    });
    await expect(panel.getByText(/^First promised for Friday/)).toBeVisible();
  },
};

export const KeepItAsItIs: Story = {
  args: seen(pharmacy, alarm.changeProposed),
  play: async (scene) => {
    await perform(scene, {
      act: 'Keep it as it is',
      type: 'rejectAmendment',
      by: pharmacy,
      will: 'The promise stays as it was, and Harbour Logistics sees that you would rather keep it so.',
      done: 'The promise stays as it was.',
      told: `${pharmacist} asked to keep it as it was.`,
    });
  },
};

/** The receiver no longer needs it: counted neither as kept nor as missed. */
export const Release: Story = {
  args: seen(pharmacy, alarm.promised),
  play: async (scene) => {
    await perform(scene, {
      act: 'Release from it',
      type: 'cancel',
      by: pharmacy,
      will: 'Harbour Logistics is released from the promise; it counts neither as kept nor as missed.',
      done: 'Harbour Logistics is released from the promise.',
      told: `${pharmacist} released ${harbourName} from it.`,
    });
  },
};

/** Who waited for the partner says for what. */
export const TakeBack: Story = {
  args: seen(data, alarm.promised, alarm.probes),
  play: async (scene) => {
    await perform(scene, {
      act: 'Take the promise back',
      type: 'renege',
      by: data,
      will: 'The promise ends without being kept; Northwind Health sees your reason and can plan anew.',
      fill: async (form) => {
        await userEvent.type(form.getByLabelText(/^Why/), 'Without probes there is no alarm.');
        await userEvent.selectOptions(
          form.getByLabelText(/^What lies behind it/),
          'Waited for something from the partner',
        );
        await userEvent.selectOptions(
          await form.findByLabelText(/^What it waited for/),
          'Probes for the cold boxes',
        );
      },
      says: { varianceReason: 'prerequisite_from_partner', blockedBy: 'probes' },
      done: 'The promise is taken back. Northwind Health can see your reason.',
      told: `${dataLead} took the promise back.`,
    });
  },
};

export const HandOver: Story = {
  args: seen(data, alarm.promised),
  play: async (scene) => {
    const panel = await perform(scene, {
      act: 'Hand it over',
      type: 'reassign',
      by: data,
      will: 'Northwind Health is asked whether this is fine; until then nothing changes.',
      fill: (form) =>
        userEvent.selectOptions(form.getByLabelText(/^Who shall do it/), 'Fleet manager'),
      says: { performer: fleet },
      done: 'The handover is proposed. Northwind Health is next.',
      told: `${dataLead} proposed that Fleet manager, Harbour Logistics takes over.`,
    });
    await expect(panel.getByText('Who does it')).toBeVisible();
  },
};

export const AgreeToAHandover: Story = {
  args: seen(pharmacy, alarm.handoverProposed),
  play: async (scene) => {
    await perform(scene, {
      act: 'Agree to the change',
      type: 'acceptAmendment',
      by: pharmacy,
      will: 'The named person takes over; Harbour Logistics sees it, and the terms stay as they are.',
      done: 'The change is agreed.',
      told: `${pharmacist} agreed that Fleet manager, Harbour Logistics takes over.`,
    });
  },
};

export const SayThanks: Story = {
  args: seen(pharmacy, alarm.satisfied),
  play: async (scene) => {
    await perform(scene, {
      act: 'Say thanks',
      type: 'acknowledge',
      by: pharmacy,
      will: 'Harbour Logistics reads your thanks in the history.',
      fill: (form) =>
        userEvent.type(form.getByLabelText(/^Your thanks/), 'The wards sleep better.'),
      says: { note: 'The wards sleep better.' },
      done: 'Harbour Logistics can read your thanks.',
      told: `${pharmacist} said thanks.`,
    });
  },
};

/** What is wrong is said at its field; what was typed stays, and nothing has happened. */
export const InvalidInput: Story = {
  args: seen(data, alarm.promised),
  play: async ({ canvas, args }) => {
    const panel = await openPanel(canvas);
    const form = await openAct(
      panel,
      'Report it done',
      'Northwind Health learns that it is done and says whether it is satisfied.',
    );
    await userEvent.type(form.getByLabelText(/^What was delivered/), 'All boxes send.');
    await press(form, 'Add evidence');
    await userEvent.type(form.getByLabelText('Link'), 'javascript:alert(1)');
    await press(form, 'Report it done');
    const summary = await form.findByRole('group', { name: /1 thing|attention/ });
    await waitFor(() => expect(summary).toHaveFocus());
    const link = form.getByLabelText('Link');
    await expect(link).toBeInvalid();
    await expect(link).toHaveAccessibleDescription(/cannot be followed as a link/);
    await expect(link).toHaveValue('javascript:alert(1)');
    await expect(form.getByLabelText(/^What was delivered/)).toHaveValue('All boxes send.');
    await userEvent.click(within(summary).getByRole('link'));
    await expect(link).toHaveFocus();
    await expect(args.onValueChange).not.toHaveBeenCalled();

    // Leaving asks first.
    await press(form, 'Cancel');
    await expect(await panel.findByText('What you wrote has not been sent yet.')).toBeVisible();
    await press(panel, 'Keep writing');
    await expect(form.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await expect(form.getByLabelText(/^What was delivered/)).toHaveValue('All boxes send.');
  },
};

const failing = fn(() => {
  throw new Error('The host’s store is away.');
});

/** With a `draftKey`, words that were not sent stay on this device, and the panel says where. */
export const LeftUnsent: Story = {
  args: {
    ...seen(data, alarm.promised, alarm.probes),
    draftKey: 'story',
    store: createMemoryDraftStore(),
  },
  play: async ({ canvas }) => {
    const before = await openPanel(canvas);
    await press(before, 'Give a heads-up');
    const note = () => screen.findByRole('textbox', { name: /^What got in the way/ });
    await userEvent.type(await note(), 'The probes come late.');
    await press(before, 'Cancel');
    await press(before, 'Close');
    const panel = await openPanel(canvas);
    await expect(await panel.findByText('Begun and not sent: “Give a heads-up”.')).toBeVisible();
    await press(panel, 'Go on writing');
    await waitFor(async () => expect(await note()).toHaveValue('The probes come late.'));
    await press(panel, 'Cancel');
    await panel.findByText('Begun and not sent: “Give a heads-up”.');
  },
};

/** The host’s own function fails: what was done stays, and the host hears of it. */
export const FailingHost: Story = {
  args: { ...seen(data, alarm.requested), onValueChange: failing },
  play: async ({ canvas, args }) => {
    const panel = await openPanel(canvas);
    const form = await openAct(
      panel,
      'Promise it',
      'You give Northwind Health your word on these terms, and both sides can see it.',
    );
    await press(form, 'Promise it');
    await panel.findByText('Not done yet: “Promise it”.');
    await expect(panel.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(newestEntry(panel)).toHaveTextContent(`${dataLead} promised it.`);
    await expect(args.onError).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'E_HOST_CALLBACK' }),
    );
  },
};

const csv = `Title,Requester,Performer,Deliverable,Conditions,Due,Budget
A second lift gate,Northwind Health,Harbour Logistics,A gate at dock 4,Lifts 500 kg,2026-12-18,900
Winter tyres,Northwind Health,Harbour Logistics,Tyres for all vans,Fitted,2026-02-30,
Night porter,Northwind Health,Somebody Else,A porter from ten to six,Every night,2026-12-01,
Ward list,Harbour Logistics,Northwind Health,A list of the wards,With doors,2026-12-04,
`;

/** A file is read for a preview; nothing is taken over before the button says so. */
export const ImportCsv: Story = {
  args: seen(pharmacy, alarm.promised),
  play: async ({ canvas, args }) => {
    const preview = async () => {
      await press(canvas, 'Files');
      await press(canvas, 'Import a CSV file');
      const dialog = within(
        await screen.findByRole('dialog', { name: 'Import promises from a CSV file' }),
      );
      const file = new File([csv], 'promises.csv', { type: 'text/csv' });
      await userEvent.upload(dialog.getByLabelText('CSV file'), file);
      // The file is read in the background.
      await waitFor(() =>
        expect(dialog.getByRole('status')).toHaveTextContent(
          '2 rows can be imported. 2 rows need a correction in the file first.',
        ),
      );
      return dialog;
    };
    const dialog = await preview();
    const line = (text: string) => dialog.getByText(text).closest('li');
    await expect(line('Line 3')).toHaveTextContent(/Winter tyres.*due: write the date/);
    await expect(line('Line 4')).toHaveTextContent(/Night porter.*performer: no organisation/);
    await expect(dialog.getByText('Not used: Budget.')).toBeVisible();
    await expect(canvas.queryByText('A second lift gate')).toBeNull();
    await expect(args.onValueChange).not.toHaveBeenCalled();

    await press(dialog, 'Import 2 drafts');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(await screen.findByText('2 drafts were imported.')).toBeInTheDocument();
    await expect(canvas.getByRole('row', { name: /A second lift gate.*Draft/ })).toBeVisible();
    await expect(canvas.getByRole('row', { name: /Ward list.*Draft/ })).toBeVisible();
    await expect(args.onValueChange).toHaveBeenCalledOnce();
    await expect(args.onValueChange).toHaveBeenCalledWith(
      expect.any(Array),
      expect.objectContaining({
        reason: 'import',
        changes: [expect.anything(), expect.anything()],
      }),
    );
    await expect(canvas.getByRole('button', { name: 'Files' })).toHaveFocus();
    // The preview is what the story is about.
    await preview();
  },
};

/** What is listed can be saved and printed. */
export const Exports: Story = {
  args: seen(pharmacy, alarm.promised),
  play: async ({ canvas }) => {
    await press(canvas, 'Files');
    for (const name of ['Save as CSV', 'Save due dates as calendar', 'Save as Markdown', 'Print']) {
      await expect(canvas.getByRole('button', { name })).toBeVisible();
    }
  },
};
