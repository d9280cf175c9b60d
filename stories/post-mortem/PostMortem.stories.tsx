import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { PostMortem } from '../../src/components/post-mortem/index.ts';
import {
  type CommitmentDraft,
  createCommitment,
  instruments,
  type PostMortem as PostMortemDocument,
} from '../../src/core/index.ts';
import type { PostMortemViewer } from '../../src/hooks/index.ts';
import { bigPostMortem } from '../support/bigPostMortem.ts';
import { sampleCommitments } from '../support/commitments.ts';
import {
  closeOptions,
  group,
  hear,
  isInPage,
  keepsFocus,
  press,
  type Queries,
  region,
  show,
  turnTo,
  write,
} from '../support/documentSteps.ts';
import { PrintedPage } from '../support/PrintedPage.tsx';
import { parties } from '../support/partnership.ts';
import { harbourSaw, northwindOwns, northwindSaw, understood } from '../support/postMortemCase.ts';
import { after } from '../support/postMortemSteps.ts';
import * as documents from '../support/postMortems.ts';
import { account, fleet, pharmacy } from '../support/roles.ts';
import { beginWith, short, shortBegun } from '../support/shortPostMortems.ts';
import { PlainPostMortem } from './HeadlessPostMortem.tsx';
import { postMortemArgTypes } from './postMortemArgTypes.ts';
import { undocumentedParts } from './postMortemParts.ts';
import { deliveryReview } from './templates.ts';

const { lookDay, mediator, talkDay, talkParties, talkPeople } = documents;

/** The story lives on this day. */
const on = (day: string) => ({ clock: () => new Date(`${day}T12:00:00Z`) });

const meta = {
  title: 'Repair/PostMortem',
  component: PostMortem,
  args: {
    parties: talkParties,
    people: talkPeople,
    viewer: pharmacy,
    dimensions: instruments.alliance4.dimensions,
    commitments: sampleCommitments,
    defaultValue: documents.inMeeting,
    onValueChange: fn(),
    onViewChange: fn(),
    onAgreedChanges: fn(),
    onError: fn(),
  },
  argTypes: postMortemArgTypes,
  parameters: on(talkDay),
  // Every state shows only parts that the documentation lists; dialogs stand beside the story.
  afterEach: async ({ canvasElement }) => {
    await expect(undocumentedParts(canvasElement.ownerDocument.body)).toEqual([]);
  },
} satisfies Meta<typeof PostMortem>;

export default meta;
type Story = StoryObj<typeof meta>;

type SectionId = PostMortemDocument['template']['sections'][number]['id'];

/** Who looks, at what, and which section is open. */
const seen = (
  viewer: PostMortemViewer | null,
  defaultValue: PostMortemDocument,
  section: SectionId = 'frame',
) => ({ viewer, defaultValue, defaultView: { section } });

const next = 'What comes next';
const accounts = 'How each side saw it';
const understanding = 'Have we understood each other?';
const signing = 'Signing';

/** Turn the knobs: viewer, view, language, density. */
export const Playground: Story = {};

/** Says what it is to be called, and how much of it there is to be. */
async function fillIn(canvas: Queries) {
  await userEvent.type(
    canvas.getByRole('textbox', { name: /^Title/ }),
    'The order that came twice',
  );
  await userEvent.click(canvas.getByRole('radio', { name: /^Short review/ }));
}

/** No document yet: what one is for, how much of it, and a title that both sides know it by. */
export const Begin: Story = {
  args: { defaultValue: undefined, parties },
  play: async ({ canvas }) => {
    await press(canvas, 'Begin');
    const title = canvas.getByRole('textbox', { name: /^Title/ });
    await expect(title).toBeInvalid();
    await fillIn(canvas);
    await expect(title).toBeValid();
  },
};

/** Begun: a short review under its title, in which nothing has been written yet. */
export const Begun: Story = {
  args: { defaultValue: undefined, parties },
  play: async ({ canvas, canvasElement, args }) => {
    await fillIn(canvas);
    await press(canvas, 'Begin');
    await expect(
      await canvas.findByRole('heading', { name: 'The order that came twice' }),
    ).toBeVisible();
    await keepsFocus(canvasElement);
    await expect(args.onValueChange).toHaveBeenCalledWith(
      expect.objectContaining({ stage: 'draft', createdBy: 'northwind' }),
      expect.objectContaining({
        reason: 'begin',
        changes: [expect.objectContaining({ collection: 'postMortems' })],
      }),
    );
  },
};

/** Somebody of neither side cannot begin one. */
export const BeginAsWitness: Story = {
  args: { defaultValue: undefined, parties, viewer: null },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('There is no post-mortem here yet.')).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** The frame is set; asking each side for its account begins the part in which each writes alone. */
export const Draft: Story = {
  args: seen(pharmacy, documents.draft),
  parameters: on('2026-10-29'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Getting ready')).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: 'Rule 1' })).toHaveValue(
      'We speak for ourselves, and let the other side speak for itself.',
    );
    const ask = region(canvas, next).getByRole('button', { name: 'Ask each side for its account' });
    await expect(ask).toHaveAccessibleDescription(/each write your account alone/);
  },
};

/** Each side was asked for its account, and from now on writes alone. */
export const AskedForAccounts: Story = {
  args: seen(pharmacy, documents.draft),
  parameters: on('2026-10-29'),
  play: async ({ canvas, canvasElement, args }) => {
    await press(region(canvas, next), 'Ask each side for its account');
    await expect(await canvas.findByText('Each side writes alone')).toBeVisible();
    await hear(/^Now: Each side writes alone/);
    await keepsFocus(canvasElement);
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ stage: 'sharing' }),
      expect.objectContaining({ reason: 'startSharing' }),
    );
  },
};

/** The same from the other side of the table: facts wait for its word. */
export const DraftOtherSide: Story = {
  args: seen(fleet, documents.draft, 'timeline'),
  parameters: on('2026-10-29'),
  play: async ({ canvas }) => {
    const fact = group(canvas, 'Fact 1');
    await expect(fact.getByText('Said by one side')).toBeVisible();
    await press(fact, 'It was so');
    await expect(fact.getByText('Agreed')).toBeVisible();
    await expect(fact.getByRole('button', { name: 'It was so' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await hear('Noted how your side sees it.');
    await press(fact, 'Take it back');
    await expect(fact.getByText('Said by one side')).toBeVisible();
  },
};

/** Northwind Health has submitted: it can take its account back, and reads nothing of the other’s. */
export const SharingSubmitted: Story = {
  args: seen(pharmacy, documents.sharing, 'perspectives'),
  parameters: on('2026-10-30'),
  play: async ({ canvas }) => {
    const section = region(canvas, accounts);
    await expect(section.getByText(/^Harbour Logistics is still writing/)).toBeVisible();
    await expect(isInPage(harbourSaw.saw ?? '')).toBe(false);
    await expect(section.queryByRole('textbox')).toBeNull();
    await press(section, 'Take it back to change it');
    const first = await section.findByRole('textbox', { name: 'What we intended' });
    await waitFor(() => expect(first).toHaveFocus());
    await expect(section.getByRole('textbox', { name: /^What we need/ })).toHaveValue(
      northwindSaw.need,
    );
    await press(section, 'Submit our account');
    await expect(await section.findByText(/^Harbour Logistics is still writing/)).toBeVisible();
  },
};

/** Harbour Logistics writes and submits: both accounts open at the same moment, side by side. */
export const SharingOtherSide: Story = {
  args: seen(fleet, documents.sharing, 'perspectives'),
  parameters: on('2026-10-30'),
  play: async ({ canvas }) => {
    const section = region(canvas, accounts);
    await expect(section.getByText(/^Northwind Health has submitted/)).toBeVisible();
    await expect(isInPage(northwindSaw.happened ?? '')).toBe(false);
    await write(
      section.getByRole('textbox', { name: /^What happened, for us/ }),
      harbourSaw.happened ?? '',
    );
    await press(section, 'Submit our account');
    const table = await canvas.findByRole('table', { name: 'Both accounts, side by side' });
    await waitFor(() => expect(table).toHaveFocus());
    const row = within(table).getByRole('row', { name: /^What happened, for us/ });
    await expect(row).toHaveTextContent(northwindSaw.happened ?? '');
    await expect(row).toHaveTextContent(harbourSaw.happened ?? '');
    await hear('Both sides have submitted. Both accounts are open now.');
    show(row);
  },
};

/** Who leads the talk reads nobody’s account before the other side does. */
export const SharingFacilitator: Story = {
  args: seen(mediator, documents.sharing, 'perspectives'),
  parameters: on('2026-10-30'),
  play: async ({ canvas }) => {
    const section = region(canvas, accounts);
    await expect(section.getByText(/^Northwind Health has submitted/)).toBeVisible();
    await expect(section.getByText(/^Harbour Logistics is still writing/)).toBeVisible();
    await expect(isInPage(northwindSaw.happened ?? '')).toBe(false);
    await expect(isInPage(harbourSaw.saw ?? '')).toBe(false);
    await expect(section.queryByRole('textbox')).toBeNull();
  },
};

/** Both have submitted: neither account can be changed, and the talk can begin. */
export const Revealed: Story = {
  args: seen(pharmacy, documents.revealed, 'perspectives'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Both have written')).toBeVisible();
    const table = canvas.getByRole('table', { name: 'Both accounts, side by side' });
    await expect(within(table).getAllByRole('columnheader')).toHaveLength(3);
    await expect(within(table).getAllByRole('row')).toHaveLength(8);
    const begin = region(canvas, next).getByRole('button', { name: 'Begin the talk' });
    await expect(begin).toBeVisible();
  },
};

/** The talk has begun; what is to be settled in it is listed. */
export const TalkBegun: Story = {
  args: seen(pharmacy, documents.revealed, 'perspectives'),
  play: async ({ canvas, canvasElement }) => {
    await press(region(canvas, next), 'Begin the talk');
    await expect(await canvas.findByText('Talking it through')).toBeVisible();
    await keepsFocus(canvasElement);
  },
};

/** Half-way: one side understood in part, the other not asked yet. */
export const InMeeting: Story = {
  args: seen(pharmacy, documents.inMeeting, 'understanding'),
  play: async ({ canvas }) => {
    const own = group(canvas, 'How Northwind Health saw it');
    await expect(own.getByText('Partly')).toBeVisible();
    await expect(own.getByText(understood.missing)).toBeVisible();
    await expect(own.getByText(/^Something is still missing for Northwind Health/)).toBeVisible();
    await expect(own.queryByRole('textbox')).toBeNull();
    const theirs = group(canvas, 'How Harbour Logistics saw it');
    await expect(theirs.getByText(/^Harbour Logistics has yet to say whether/)).toBeVisible();
  },
};

/** A near copy is refused with a hint; the listener’s own words go, and the speaker answers. */
export const InMeetingOtherSide: Story = {
  args: seen(fleet, documents.inMeeting, 'understanding'),
  play: async ({ canvas, canvasElement }) => {
    const theirs = group(canvas, 'How Northwind Health saw it');
    const text = theirs.getByRole('textbox', { name: /^How we understand them/ });
    await write(text, northwindSaw.happened ?? '');
    await press(theirs, 'Send what we understood');
    await expect(await theirs.findByText(/^Try it without looking at their text/)).toBeVisible();
    await expect(text).toHaveValue(northwindSaw.happened);
    await write(text, understood.second);
    await press(theirs, 'Send what we understood');
    await expect(await theirs.findByText(/^Northwind Health has yet to say whether/)).toHaveFocus();
    await expect(theirs.queryByRole('textbox')).toBeNull();

    const own = group(canvas, 'How Harbour Logistics saw it');
    await press(own, 'Answer');
    await expect(own.getByText('Choose one of the three answers first.')).toBeVisible();
    await userEvent.click(own.getByRole('radio', { name: 'Yes, that is how we meant it' }));
    await press(own, 'Answer');
    await expect(await own.findByText(/says that it was understood/)).toBeVisible();
    await keepsFocus(canvasElement);
  },
};

/** Put up for signing before it is ready: it says what is missing, and leads there. */
export const TriedTooEarly: Story = {
  args: seen(pharmacy, documents.inMeeting, 'understanding'),
  play: async ({ canvas }) => {
    const leading = region(canvas, next);
    await press(leading, 'Send for signature');
    const list = await leading.findByRole('group', { name: /need your attention$/ });
    await waitFor(() => expect(list).toHaveFocus());
    await expect(within(list).getByText(/has yet to say whether it was understood/)).toBeVisible();
  },
};

/** Who leads the talk has a clock for each section, and can show everybody the same. */
export const InMeetingFacilitator: Story = {
  args: seen(mediator, documents.inMeeting, 'understanding'),
  parameters: { clock: () => new Date(Date.parse(talkDay) + performance.now()) },
  play: async ({ canvas, args }) => {
    const section = region(canvas, understanding);
    await expect(section.getByRole('timer')).toHaveAccessibleName(`Time for “${understanding}”`);
    await press(section, `Start the time ${understanding}`);
    await waitFor(() => expect(section.getByRole('timer')).toHaveTextContent('19 minutes'));
    await press(section, `Pause ${understanding}`);
    await press(section, `Start over ${understanding}`);
    await expect(section.getByRole('timer')).toHaveTextContent('20 minutes');
    const start = section.getByRole('button', { name: `Start the time ${understanding}` });
    await expect(start).toHaveFocus();
    await expect(canvas.queryByRole('button', { name: 'Send what we understood' })).toBeNull();
    await expect(canvas.queryByRole('button', { name: 'Answer' })).toBeNull();
    await press(canvas, 'View options');
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Show everybody this section' }));
    await expect(args.onViewChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ spotlight: 'understanding' }),
      { reason: 'spotlight' },
    );
    await hear(`You are now looking at this together: “${understanding}”`);
    await closeOptions(canvas);
  },
};

/** Somebody of neither side reads along, and has nothing to press. */
export const Witness: Story = {
  args: seen(null, documents.inMeeting, 'timeline'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^You are reading along/)).toBeVisible();
    const section = region(canvas, 'What happened, in order');
    await expect(section.queryByRole('textbox')).toBeNull();
    await expect(section.queryByRole('button')).toBeNull();
    await expect(group(section, 'Fact 5').getByText('Seen differently')).toBeVisible();
  },
};

/** A fact is agreed, disputed, said by one side, or vouched for by nobody; both views stay. */
export const Facts: Story = {
  args: seen(pharmacy, documents.inMeeting, 'timeline'),
  play: async ({ canvas }) => {
    await expect(group(canvas, 'Fact 5').getByText('Seen differently')).toBeVisible();
    await expect(
      group(canvas, 'Fact 5').getByText('Harbour Logistics sees it differently'),
    ).toBeVisible();
    await expect(group(canvas, 'Fact 8').getByText('Not confirmed')).toBeVisible();
    await expect(group(canvas, 'Fact 8').getByText('Time not known')).toBeVisible();
    await expect(canvas.getByText(/Times in UTC/)).toBeVisible();
    const rang = group(canvas, 'Fact 3');
    await expect(rang.getByText('Said by one side')).toBeVisible();
    await press(rang, 'We see it differently');
    await expect(rang.getByText('Seen differently')).toBeVisible();
    await press(rang, 'Take it back');
    await expect(rang.getByText('Said by one side')).toBeVisible();
    await expect(rang.getByRole('button', { name: 'It was so' })).toHaveFocus();
    show(canvas.getByRole('group', { name: 'Fact 5' }));
  },
};

/** Every factor has a change that prevents it, or a reason why nothing changes. */
export const Factors: Story = {
  args: seen(fleet, documents.inMeeting, 'factors'),
  play: async ({ canvas }) => {
    const section = region(canvas, 'What contributed');
    const gaps = () => section.queryAllByText(/needs a change that prevents it/).length;
    await expect(gaps()).toBe(3);
    const reasons = section.getAllByRole('textbox', { name: /^Why nothing changes here/ });
    await write(reasons.at(-1) as HTMLElement, 'The works end in December.');
    await userEvent.tab();
    await waitFor(() => expect(gaps()).toBe(2));
    await press(section, /^Add a change for “A warm box shows in the reading/);
    const changes = region(canvas, 'What will be different');
    const text = await changes.findAllByRole('textbox', { name: 'What changes' });
    await waitFor(() => expect(text.at(-1)).toHaveFocus());
    await expect(
      changes.getAllByRole('checkbox', { name: /^A warm box shows/ }).at(-1),
    ).toBeChecked();
    await write(text.at(-1) as HTMLElement, 'Whoever reads a warm box rings the ward.');
    await userEvent.tab();
    const factors = await turnTo(canvas, 'What contributed');
    await expect(factors.getAllByText(/needs a change that prevents it/)).toHaveLength(1);
  },
};

/** Elements of an apology, free and never made for anybody; the other side may note that it came. */
export const Repair: Story = {
  args: seen(pharmacy, documents.readyToSign, 'repair'),
  play: async ({ canvas }) => {
    const own = group(canvas, 'Northwind Health');
    await expect(own.getByRole('textbox', { name: 'Taking responsibility' })).toHaveValue(
      northwindOwns.responsibility,
    );
    const theirs = group(canvas, 'Harbour Logistics');
    await expect(theirs.getByText(/on our road/)).toBeVisible();
    await expect(
      theirs.getByText(/^Northwind Health noted on .* that this has arrived/),
    ).toBeVisible();
    await expect(
      region(canvas, 'Acknowledging and putting right').queryByText(/den(y|ial)/i),
    ).toBeNull();
  },
};

/** Northwind Health has signed: until the other side has too, either may say what is not right. */
export const InReview: Story = {
  args: seen(pharmacy, documents.inReview, 'signOff'),
  parameters: on('2026-11-04'),
  play: async ({ canvas }) => {
    const section = region(canvas, signing);
    await expect(section.getByText(/^Chief pharmacist.* signed on/)).toBeVisible();
    await expect(section.getAllByText('Harbour Logistics has not signed yet.')[0]).toBeVisible();
    await expect(section.getByRole('button', { name: 'Something is not right yet' })).toBeVisible();
  },
};

/** Something was not right yet: it goes back to the talk, and the signature is an earlier one. */
export const NotRightYet: Story = {
  args: seen(pharmacy, documents.inReview, 'signOff'),
  parameters: on('2026-11-04'),
  play: async ({ canvas, canvasElement }) => {
    const section = region(canvas, signing);
    await press(section, 'Something is not right yet');
    const form = group(section, 'Something is not right yet');
    await write(
      form.getByRole('textbox', { name: /^What is not right yet/ }),
      'The day of the second change.',
    );
    await press(form, 'Something is not right yet');
    await expect(await canvas.findByText('Talking it through')).toBeVisible();
    await keepsFocus(canvasElement);
    await expect(section.getByText('One earlier signature')).toBeVisible();
  },
};

/** The second signature settles it. */
export const InReviewOtherSide: Story = {
  args: seen(account, documents.inReview, 'signOff'),
  parameters: on('2026-11-05'),
  play: async ({ canvas, args }) => {
    const section = region(canvas, signing);
    await press(section, 'Sign');
    const form = group(section, 'Sign');
    await expect(
      form.getByText(/You sign as Account manager, for Harbour Logistics/),
    ).toBeVisible();
    await expect(form.getByRole('button', { name: 'Sign' })).toHaveAccessibleDescription(
      /Your side stands by this text/,
    );
    await press(form, 'Sign');
    await expect(await canvas.findByText('Agreed')).toBeVisible();
    await hear(/^Now: Agreed/);
    await waitFor(() =>
      expect(section.getByText(/^Account manager.* signed on/).closest('li')).toHaveFocus(),
    );
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ stage: 'agreed' }),
      expect.objectContaining({ reason: 'sign' }),
    );
  },
};

/** What was agreed becomes drafts of promises, each for its own side to make. */
export const Agreed: Story = {
  args: seen(pharmacy, documents.agreed, 'changes'),
  parameters: on('2026-11-06'),
  play: async ({ canvas, args }) => {
    await press(canvas, 'Make the 4 changes promises');
    await expect(await canvas.findByText(/^4 drafts of promises are ready/)).toBeVisible();
    const [[drafts]] = (args.onAgreedChanges as ReturnType<typeof fn>).mock.calls as [
      [CommitmentDraft[]],
    ];
    const made = drafts.map((draft) => createCommitment(draft).ok);
    await expect(made).toEqual([true, true, true, true]);
  },
};

/** A change after the signatures makes a new version, and both sides are asked again. */
export const AgreedOtherSide: Story = {
  args: seen(fleet, documents.agreed),
  parameters: on('2026-11-06'),
  play: async ({ canvas }) => {
    const purpose = canvas.getByRole('textbox', { name: /^What it is for/ });
    await userEvent.type(purpose, ' And to trust each other again.');
    await userEvent.tab();
    await expect(await canvas.findByText('Reading and signing')).toBeVisible();
    await hear(/^The text was changed after it had been signed/);
    const section = await turnTo(canvas, signing);
    await expect(section.getByText('2 earlier signatures')).toBeVisible();
    await expect(section.getAllByText('Northwind Health has not signed yet.')[0]).toBeVisible();
  },
};

/** Weeks later both look again by the sign they agreed on, and close it. */
export const LookAgain: Story = {
  args: seen(pharmacy, documents.agreed, 'recurrence'),
  parameters: on(lookDay),
  play: async ({ canvas, canvasElement }) => {
    const section = region(canvas, 'Has it come back?');
    await press(section, 'Record what you see');
    await userEvent.click(section.getByRole('radio', { name: 'It did not come back' }));
    await press(section, 'Record what you see');
    await waitFor(() => expect(section.getByText('It did not come back')).toBeVisible());
    await press(region(canvas, next), 'Close it');
    await expect(await canvas.findByText('Closed')).toBeVisible();
    await keepsFocus(canvasElement);
  },
};

/** Both have signed, and what one of them sees differently stays in the text. */
export const AgreedWithDifferences: Story = {
  args: seen(pharmacy, documents.agreedWithDifferences, 'signOff'),
  parameters: on('2026-11-06'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Agreed, with differences')).toBeVisible();
    await expect(canvas.getByText(/the call of the 13th was a call/)).toBeVisible();
  },
};

/** Talking alone was not enough: which step, why, and the way back to the talk. */
export const Escalated: Story = {
  args: seen(fleet, documents.escalated, 'escalation'),
  play: async ({ canvas }) => {
    const section = region(canvas, 'If talking is not enough');
    await expect(section.getAllByText('The senior sponsors').at(0)).toBeVisible();
    await expect(section.getByText(/^We go round in circles/)).toBeVisible();
    const back = region(canvas, next).getByRole('button', { name: 'Back to the talk' });
    await expect(back).toBeVisible();
  },
};

/** The other side reads the step and the reason, and can lead back as well. */
export const EscalatedOtherSide: Story = {
  args: seen(pharmacy, documents.escalated, 'escalation'),
  play: async ({ canvas }) => {
    const section = region(canvas, 'If talking is not enough');
    await expect(section.getByText(/^We go round in circles/)).toBeVisible();
    const back = region(canvas, next).getByRole('button', { name: 'Back to the talk' });
    await expect(back).toBeVisible();
  },
};

/** Back to the talk, with what has changed since. */
export const BackToTheTalk: Story = {
  args: seen(fleet, documents.escalated, 'escalation'),
  play: async ({ canvas, canvasElement }) => {
    const leading = region(canvas, next);
    await write(
      leading.getByRole('textbox', { name: /^What has changed since/ }),
      'Both sponsors have spoken.',
    );
    await press(leading, 'Back to the talk');
    await expect(await canvas.findByText('Talking it through')).toBeVisible();
    await keepsFocus(canvasElement);
  },
};

/** Nothing changes any more; all of it stays to be read. */
export const Closed: Story = {
  args: { ...seen(pharmacy, documents.closed), defaultView: { layout: 'page' } },
  parameters: on('2026-12-20'),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('textbox')).toBeNull();
    await expect(canvas.queryByRole('radio')).toBeNull();
    await expect(canvas.queryByRole('checkbox')).toBeNull();
    await userEvent.click(canvas.getByText('What was done'));
    await expect(canvas.getByText(/closed this post-mortem/)).toBeVisible();
  },
};

/** The other side reads the same, and can save it. */
export const ClosedOtherSide: Story = {
  args: seen(fleet, documents.closed, 'changes'),
  parameters: on('2026-12-20'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Closed')).toBeVisible();
    const section = region(canvas, 'What will be different');
    await expect(section.getByText(/It can no longer be changed/)).toBeVisible();
    await expect(section.queryByRole('textbox')).toBeNull();
    await expect(section.queryByRole('button')).toBeNull();
    await expect(canvas.getByRole('button', { name: 'Files' })).toBeVisible();
  },
};

/** Disputed from the start, and settled all the same: a side signs and notes what it sees differently. */
export const SignWithADifference: Story = {
  args: seen(account, documents.inReview, 'event'),
  parameters: on('2026-11-05'),
  play: async ({ canvas }) => {
    const section = await turnTo(canvas, signing);
    await press(section, 'Sign');
    const form = group(section, 'Sign');
    await userEvent.click(form.getByRole('radio', { name: /^We agree, and note a difference/ }));
    await press(form, 'Sign');
    const field = await form.findByRole('textbox', { name: /^What we see differently/ });
    await waitFor(() => expect(field).toBeInvalid());
    await expect(field).toHaveFocus();
    await write(field, 'For us the call of the 13th was a call.');
    await press(form, 'Sign');
    await expect(await canvas.findByText('Agreed, with differences')).toBeVisible();
    await expect(section.getByText('For us the call of the 13th was a call.')).toBeVisible();
  },
};

/** A side that sees the event differently altogether says so, and both can go on. */
export const EventDisputed: Story = {
  args: seen(fleet, documents.inMeeting, 'event'),
  play: async ({ canvas, canvasElement }) => {
    const section = region(canvas, 'What shook trust');
    await userEvent.click(
      section.getByText('We see the event differently', { selector: 'summary *' }),
    );
    const field = section.getByRole('textbox', { name: /^We see the event differently/ });
    await write(field, 'For us it was one event, not two.');
    await userEvent.tab();
    await keepsFocus(canvasElement);
    // Who sees it differently altogether need not feel understood first.
    await waitFor(() =>
      expect(
        region(canvas, next).queryByText(/has yet to say whether it was understood/),
      ).toBeNull(),
    );
  },
};

/** The talk goes in circles: one of the steps agreed on, or another one, with its reason. */
export const TakeItFurther: Story = {
  args: seen(pharmacy, documents.readyToSign, 'escalation'),
  play: async ({ canvas }) => {
    const section = region(canvas, 'If talking is not enough');
    await press(section, 'Take it a step further');
    const form = group(section, 'Take it a step further');
    await press(form, 'Take it a step further');
    const steps = form.getByRole('group', { name: 'Which step' });
    await expect(steps).toHaveAccessibleDescription('Something is still missing here.');
    const step = within(steps).getByRole('radio', { name: /^A talk with somebody to lead it/ });
    await expect(step).toHaveAccessibleName(/agreed beforehand/);
    await userEvent.click(step);
    await write(
      form.getByRole('textbox', { name: /^What makes it necessary/ }),
      'We have said the same three times.',
    );
    await press(form, 'Take it a step further');
    await expect(await canvas.findByText('Taken further')).toBeVisible();
    await expect(section.getByText('We have said the same three times.')).toBeVisible();
  },
};

/** An after-action review: four questions, what changes, two signatures. */
export const ShortTemplate: Story = {
  args: { ...seen(pharmacy, short, 'questions') },
  parameters: on('2026-11-09'),
  play: async ({ canvas }) => {
    const rail = within(canvas.getByRole('navigation', { name: 'Sections' }));
    await expect(rail.getAllByRole('button')).toHaveLength(3);
    const intended = group(canvas, 'What did we intend?');
    await expect(intended.getByRole('textbox', { name: 'Northwind Health' })).toBeVisible();
    await expect(intended.getByText(/^To make good for the 27th/)).toBeVisible();
    const last = canvas.getByRole('textbox', { name: /^What do we do differently, and how/ });
    await write(last, 'Ring before six, and carry two keys.');
    await press(region(canvas, next), 'Send for signature');
    await expect(await canvas.findByText('Reading and signing')).toBeVisible();
  },
};

/** A host’s own template: its sections in its order, its words, its questions. */
export const OwnTemplate: Story = {
  args: seen(pharmacy, beginWith(deliveryReview), 'timeline'),
  play: async ({ canvas }) => {
    const rail = within(canvas.getByRole('navigation', { name: 'Sections' }));
    await expect(rail.getAllByRole('button').map((button) => button.textContent)).toEqual([
      expect.stringMatching(/^What shook trust/),
      expect.stringMatching(/^From the order to the door/),
      expect.stringMatching(/^What contributed/),
      expect.stringMatching(/^What will be different/),
      expect.stringMatching(/^Signing/),
    ]);
    await expect(canvas.getByText(/^Begin with the order/)).toBeVisible();
    await turnTo(canvas, 'What contributed');
    await expect(canvas.getByRole('textbox', { name: /^What was the first sign/ })).toBeVisible();
    // Without accounts written apart, the talk can begin at once.
    await press(region(canvas, next), 'Begin the talk');
    await expect(await canvas.findByText('Talking it through')).toBeVisible();
  },
};

/** Before the talk each answers alone: the other’s answer is not there yet. */
export const ShortTemplateBegun: Story = {
  args: { ...seen(pharmacy, shortBegun, 'questions') },
  parameters: on('2026-11-09'),
  play: async ({ canvas }) => {
    const intended = group(canvas, 'What did we intend?');
    await expect(intended.getByText(/at the same moment/)).toBeVisible();
  },
};

/** In the talk the answers of both are open, also that one is not there yet. */
export const ShortTemplateTalk: Story = {
  args: { ...seen(pharmacy, shortBegun, 'questions') },
  parameters: on('2026-11-09'),
  play: async ({ canvas }) => {
    const intended = group(canvas, 'What did we intend?');
    await press(region(canvas, next), 'Begin the talk');
    await expect(await canvas.findByText('Talking it through')).toBeVisible();
    const unanswered = intended.getByText('Harbour Logistics has not answered yet.');
    await expect(unanswered).toBeVisible();
    show(unanswered);
  },
};

/** Everything below each other, for whoever would rather read it as one text. */
export const OnOnePage: Story = {
  args: { ...seen(pharmacy, documents.readyToSign), defaultView: { layout: 'page' } },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(12);
    const section = await turnTo(canvas, 'What contributed');
    await expect(section.getAllByRole('listitem').length).toBeGreaterThan(4);
  },
};

/** Somebody is named in a text, and so in what is missing too. */
const withAName = after(documents.inMeeting, [
  talkDay,
  fleet,
  { 'factors.reading.text': 'Staff 5 alone saw the reading' },
]);

/** For sharing outside: people by their roles, and nothing to write. */
export const NamesToRoles: Story = {
  args: {
    ...seen(pharmacy, withAName),
    defaultView: { layout: 'page', names: 'roles' },
    people: talkPeople.map((person, i) => ({
      ...person,
      name: `Staff ${i + 1}`,
      role: person.name,
    })),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/^Known names are replaced by roles/)).toBeVisible();
    const [open] = canvas.getAllByText(/^“Fleet manager alone saw the reading” needs a change/);
    await expect(open).toBeVisible();
    await expect(canvasElement).not.toHaveTextContent(/Staff \d/);
    await expect(canvas.queryByRole('textbox')).toBeNull();
    await press(canvas, 'View options');
    await userEvent.click(canvas.getByRole('radio', { name: 'By name' }));
    await expect(canvasElement).toHaveTextContent(/Staff \d/);
    await userEvent.click(canvas.getByRole('radio', { name: /^By role/ }));
    await expect(canvasElement).not.toHaveTextContent(/Staff \d/);
    await closeOptions(canvas);
  },
};

/** A year of it: sixty filled fields, two hundred facts, forty things that contributed. */
export const Big: Story = {
  args: { ...seen(pharmacy, bigPostMortem(), 'timeline') },
  // Rows that are all alike: a few of them stand for the rest.
  parameters: { a11y: { context: { exclude: ['[data-part="entry"]:nth-child(n+6)'] } } },
  play: async ({ canvasElement }) => {
    // By roles, counting so many would take the test longer than the page takes to open.
    await expect(canvasElement.querySelectorAll('[data-part="fact"]')).toHaveLength(200);
    const [last] = [...canvasElement.querySelectorAll<HTMLElement>('[data-part="fact"]')].slice(-1);
    const text = within(last as HTMLElement).getByRole('textbox', { name: /^What happened/ });
    await userEvent.type(text, ' And?');
    await expect(text).toHaveValue('A message was written about it. (200) And?');
  },
};

export const German: Story = {
  args: { ...seen(pharmacy, documents.inMeeting, 'understanding') },
  globals: { locale: 'de' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('navigation')).toHaveAccessibleName('Abschnitte');
  },
};

export const RightToLeft: Story = {
  args: { ...seen(fleet, documents.inMeeting, 'timeline') },
  globals: { direction: 'rtl' },
};

export const Dark: Story = {
  args: { ...seen(fleet, documents.inMeeting, 'factors') },
  globals: { theme: 'dark' },
};

export const MoreContrast: Story = {
  args: { ...seen(fleet, documents.inMeeting, 'changes') },
  globals: { contrast: 'more' },
};

export const Compact: Story = { globals: { density: 'compact' } };

/** 320 px wide: the rail lies above, and nothing is cut off. */
export const Narrow: Story = {
  args: { defaultView: { layout: 'page' } },
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
  decorators: [
    (Story) => (
      <div style={{ fontSize: '200%' }}>
        <Story />
      </div>
    ),
  ],
};

/** As it comes out of the printer: the text alone, and all of it, whichever section is open. */
export const Print: Story = {
  args: seen(pharmacy, documents.agreed),
  parameters: on('2026-11-06'),
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
    await waitFor(() => expect(canvas.getAllByText(/ signed on /)).toHaveLength(2));
    await expect(canvas.getByText('Somebody neutral', { selector: 'span' })).toBeVisible();
    await expect(canvas.getByText('Nobody in particular', { selector: 'span' })).not.toBeVisible();
    await expect(canvas.getByRole('heading', { name: /^Two warm deliveries/ })).toBeVisible();
  },
};

/** Built on `usePostMortem`, without the widget. */
export const Headless: Story = {
  args: seen(fleet, documents.sharing),
  parameters: on('2026-10-30'),
  render: ({ defaultValue, ...args }) => (
    <PlainPostMortem {...args} defaultValue={defaultValue as PostMortemDocument} />
  ),
  play: async ({ canvas }) => {
    await write(canvas.getByRole('textbox', { name: 'We saw' }), 'Three numbers in two lists.');
    await press(canvas, 'Submit our account');
    await press(canvas, 'Begin the talk');
    await expect(await canvas.findByText(/^Everything is open to both sides/)).toHaveFocus();
    const written = (name: string) => canvas.getByRole('textbox', { name });
    await expect(written('We saw')).toHaveAttribute('readonly');
    await expect(written('What happened')).not.toHaveAttribute('readonly');
  },
};
