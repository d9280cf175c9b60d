import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { RearticulationForm } from '../../src/components/rearticulation-form/index.ts';
import { counter, echoes } from '../support/articulationCase.ts';
import {
  choose,
  entry,
  openForm,
  readAloud,
  setDay,
  toldOf,
} from '../support/articulationPlays.ts';
import * as documents from '../support/articulations.ts';
import {
  group,
  hear,
  keepsFocus,
  press,
  type Queries,
  region,
  show,
  turnTo,
  write,
} from '../support/documentSteps.ts';
import { account, pharmacy } from '../support/roles.ts';
import { form, on, seen } from './formArgs.ts';

const meta = {
  ...form,
  title: 'Reset/RearticulationForm/Steps',
  component: RearticulationForm,
} satisfies Meta<typeof RearticulationForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const situation = 'Where things stand';
const tasks = 'Who does what';
const changes = 'What changes, and why';
const promises = 'What becomes of open promises';
const signing = 'Signing';
const duty = 'Answer the duty number at any hour';

/** Why now, and from when until when: a review before the first day is told at its field. */
export const About: Story = {
  args: seen(pharmacy, documents.draft),
  parameters: on('2026-11-18'),
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('radio', { name: /^People have changed/ }));
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ trigger: 'people_changed' }),
      expect.objectContaining({ reason: 'edit' }),
    );
    setDay(canvas, /^To be looked at again by/, '2026-11-01');
    const review = () => canvas.getByLabelText(/^To be looked at again by/);
    await waitFor(() => expect(review()).toBeInvalid());
    await expect(review()).toHaveAccessibleDescription(/not lie after the day on which it begins/);
    setDay(canvas, /^To be looked at again by/, '2027-05-31');
    await waitFor(() => expect(review()).toBeValid());
    setDay(canvas, /^To be looked at again by/, '2026-11-01');
    await waitFor(() => expect(review()).toBeInvalid());
    show(review());
  },
};

/** Who is added here can be given a task. */
export const People: Story = {
  args: seen(pharmacy, documents.draft, 'people'),
  play: async ({ canvas }) => {
    await press(canvas, 'Add a person');
    const person = group(canvas, 'Person 3');
    const name = person.getByRole('textbox', { name: /^Name/ });
    await waitFor(() => expect(name).toHaveFocus());
    await write(name, 'Night porter');
    await write(person.getByRole('textbox', { name: /^Role/ }), 'Opens the ward at night');
    await expect(person.getByRole('combobox', { name: /^Organisation/ })).toHaveValue('northwind');
    const section = await turnTo(canvas, tasks);
    await expect(
      section.getByRole('columnheader', { name: /^Night porter Opens the ward at night/ }),
    ).toBeInTheDocument();
    await choose(section, `Night porter: ${duty}`, 'does it (R)');
    await expect(
      section.getByRole('combobox', { name: `Night porter: ${duty}` }),
    ).toHaveDisplayValue('does it (R)');
  },
};

/** A clause is written, moved by keys, taken away and brought back; the focus stays with it. */
export const Clauses: Story = {
  args: seen(pharmacy, documents.draft, 'situation'),
  play: async ({ canvas }) => {
    const section = region(canvas, situation);
    await press(section, 'Add what has changed or stayed');
    const text = (place: number) => entry(section, place).getAllByRole('textbox')[0] as HTMLElement;
    await waitFor(() => expect(text(4)).toHaveFocus());
    await userEvent.type(text(4), 'The lift is repaired.');
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(text(3)).toHaveValue('The lift is repaired.'));
    await waitFor(() => expect(text(3)).toHaveFocus());
    await hear('Moved to place 3 of 4.');
    await press(section, 'Remove “The lift is repaired.”');
    await waitFor(() => expect(section.queryByRole('group', { name: 'Entry 4' })).toBeNull());
    await press(section, 'Undo');
    await waitFor(() =>
      expect(section.getByRole('button', { name: 'Remove “The lift is repaired.”' })).toHaveFocus(),
    );
  },
};

/** An outcome says how one will tell; without it the page asks, and is in nobody’s way. */
export const Outcomes: Story = {
  args: seen(pharmacy, documents.draft, 'outcome'),
  play: async ({ canvas }) => {
    const section = region(canvas, 'Shared outcomes');
    const outcome = entry(section, 1);
    await expect(outcome.getByLabelText(/^By when/)).toHaveValue('2027-06-30');
    await expect(outcome.getByRole('textbox', { name: /^Where it stands today/ })).toHaveValue(
      '96 of 100 boxes',
    );
    const measure = outcome.getByRole('textbox', { name: /^How we will tell/ });
    await userEvent.clear(measure);
    await userEvent.tab();
    const question = await section.findByText(/how will you tell that it is there/);
    await expect(question).toBeVisible();
    show(question);
  },
};

/** Exactly one answers for a task: chosen for another, it is taken over, and the cell says why. */
export const Responsibilities: Story = {
  args: seen(pharmacy, documents.draft, 'responsibility'),
  play: async ({ canvas }) => {
    const section = region(canvas, tasks);
    const cell = (who: string) => section.getByRole('combobox', { name: `${who}: ${duty}` });
    await choose(section, `Chief pharmacist: ${duty}`, 'No part');
    await expect(cell('Chief pharmacist')).toHaveAccessibleDescription('Nobody does it yet.');
    await choose(section, `Chief pharmacist: ${duty}`, 'does it (R)');
    await expect(cell('Northwind Health')).toHaveDisplayValue('answers for it (A)');
    await choose(section, `Harbour Logistics: ${duty}`, 'answers for it (A)');
    await expect(cell('Northwind Health')).toHaveDisplayValue('No part');
    await expect(cell('Harbour Logistics')).toHaveAccessibleDescription(
      /^This takes it over from Northwind Health\. Exactly one answers/,
    );
    await hear(/^Harbour Logistics answers for it now/);
  },
};

/** From cell to cell with Tab, through the columns of a task and on to the next one. */
export const ResponsibilitiesByKeyboard: Story = {
  args: seen(pharmacy, documents.draft, 'responsibility'),
  play: async ({ canvas }) => {
    const section = region(canvas, tasks);
    const row = within(section.getByRole('row', { name: new RegExp(`^${duty}`) }));
    const controls = [...row.getAllByRole('combobox'), row.getByRole('checkbox')];
    await expect(controls).toHaveLength(6);
    controls[0]?.focus();
    for (const control of controls.slice(1)) {
      await userEvent.tab();
      await expect(control).toHaveFocus();
      await expect(control).toHaveAccessibleName(new RegExp(`: ${duty}$`));
    }
    const header = () => section.getByRole('rowheader', { name: new RegExp(`^${duty}`) });
    await choose(section, `Chief pharmacist: ${duty}`, 'No part');
    await expect(header()).toHaveTextContent('Nobody does it yet.');
    // What ends is nobody’s any longer, so nothing is missing in it.
    controls.at(-1)?.focus();
    await userEvent.keyboard(' ');
    await expect(controls.at(-1)).toBeChecked();
    await expect(header()).not.toHaveTextContent('Nobody does it yet.');
    await userEvent.tab({ shift: true });
    await expect(controls.at(-2)).toHaveFocus();
  },
};

/** One clause stands in two wordings: both are kept until one is taken. */
export const TwoWordings: Story = {
  args: seen(pharmacy, documents.inReview, 'responsibility'),
  play: async ({ canvas }) => {
    const clause = entry(region(canvas, tasks), 3);
    await expect(clause.getByText('Seen differently')).toBeVisible();
    const other = clause.getByRole('group', { name: 'Wording of Harbour Logistics' });
    await expect(readAloud(other)).toContain(
      `${duty} added: , and say so the day before when it changes end of change`,
    );
    await expect(within(other).getByText(counter.reason)).toBeVisible();
    show(other);
  },
};

/** One of the two is taken: the clause stands in this wording, and both sides agree on it. */
export const TakeOneWording: Story = {
  args: seen(pharmacy, documents.inReview, 'responsibility'),
  play: async ({ canvas, args }) => {
    const clause = entry(region(canvas, tasks), 3);
    await press(clause, 'Take the wording of Harbour Logistics');
    await waitFor(() => expect(clause.getByText('Agreed').parentElement).toHaveFocus());
    await expect(clause.getByText(counter.wording.text)).toBeVisible();
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.anything(),
      expect.objectContaining({ reason: 'accept' }),
    );
  },
};

/** Another wording needs its reason; then it stands beside the first one. */
export const OfferAnotherWording: Story = {
  args: seen(account, documents.inReview, 'situation'),
  play: async ({ canvas }) => {
    const clause = entry(region(canvas, situation), 2);
    const offer = await openForm(clause, 'Offer another wording');
    const text = 'Two of them are supplied at night, when the pharmacy has one person on call.';
    await write(offer.getByRole('textbox', { name: /^How you would put it/ }), text);
    await press(offer, 'Offer another wording');
    const why = offer.getByRole('textbox', { name: /^Why you would put it so/ });
    await waitFor(() => expect(why).toBeInvalid());
    await expect(why).toHaveFocus();
    await write(why, 'Somebody was there on both nights.');
    await press(offer, 'Offer another wording');
    await expect(await clause.findByText('Seen differently')).toBeVisible();
    const own = clause.getByRole('group', { name: 'Your wording' });
    await expect(readAloud(own)).toContain('added: has one person on call end of change');
    await hear('Your wording stands beside the other one now.');
  },
};

/** A side that would leave a clause out says so; the others decide. */
export const LeaveOut: Story = {
  args: seen(account, documents.inReview, 'situation'),
  play: async ({ canvas }) => {
    const clause = entry(region(canvas, situation), 3);
    const offer = await openForm(clause, 'Offer another wording');
    await userEvent.click(offer.getByRole('checkbox', { name: 'Leave it out altogether' }));
    await expect(offer.queryByRole('textbox', { name: /^How you would put it/ })).toBeNull();
    await write(offer.getByRole('textbox', { name: /^Why/ }), 'It is said under outcomes.');
    await press(offer, 'Offer another wording');
    await expect(
      await clause.findByText('Harbour Logistics would leave it out altogether'),
    ).toBeVisible();
  },
};

/** Asked for another wording, with why, by somebody who has none. */
export const AskForAnotherWording: Story = {
  args: seen(account, documents.inReview, 'purpose'),
  play: async ({ canvas, canvasElement }) => {
    const clause = entry(region(canvas, 'What we are here for'), 1);
    const ask = await openForm(clause, 'Ask for another wording');
    await write(ask.getByRole('textbox', { name: /^What does not fit yet/ }), 'Who is “whoever”?');
    await press(ask, 'Ask for another wording');
    await expect(
      await clause.findByText('Harbour Logistics asks for another wording'),
    ).toBeVisible();
    await expect(clause.getByText('Who is “whoever”?')).toBeVisible();
    await keepsFocus(canvasElement);
  },
};

/** All that wait for one’s own side, with one press. */
export const TakeAll: Story = {
  args: seen(account, documents.inReview, 'situation'),
  play: async ({ canvas }) => {
    const section = region(canvas, situation);
    const take = section.getByRole('button', { name: 'Take all 3 that wait for you' });
    await expect(take).toHaveAccessibleDescription(/^This is then your wording as well/);
    await userEvent.click(take);
    await expect(section.getAllByText('Agreed')).toHaveLength(3);
    await expect(await section.findByText('Taken.')).toHaveFocus();
  },
};

/** Said back in one’s own words; nearly the words of the text are no understanding. */
export const SayItBack: Story = {
  args: seen(pharmacy, documents.answered, 'responsibility'),
  play: async ({ canvas }) => {
    const own = group(canvas, 'What your side has understood');
    const text = own.getByRole('textbox', { name: /^In our own words/ });
    await write(text, 'Take the boxes from the depot to the ward by the hour that was agreed');
    await press(own, 'Send how we understand it');
    await expect(await own.findByText(/^Try it without looking at the text/)).toBeVisible();
    await write(text, echoes.northwindOnRounds);
    await press(own, 'Send how we understand it');
    await expect(
      await own.findByText('Waiting for Harbour Logistics to say whether it was meant like this.'),
    ).toHaveFocus();
    await expect(own.getByText(echoes.northwindOnRounds)).toBeVisible();
    await expect(own.queryByRole('textbox')).toBeNull();
  },
};

/** Where the template does not ask for it, a section can be said back all the same. */
export const SayAnythingBack: Story = {
  args: seen(account, documents.answered, 'situation'),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('textbox', { name: /^In our own words/ })).toBeNull();
    const form = await openEcho(canvas);
    await press(form, 'Not now');
    await openEcho(canvas);
    await write(
      canvas.getByRole('textbox', { name: /^In our own words/ }),
      'You now have five wards to look after, and we come at hours when nobody opens the door.',
    );
    await press(canvas, 'Send how we understand it');
    await expect(
      await canvas.findByText(
        'Waiting for Northwind Health to say whether it was meant like this.',
      ),
    ).toHaveFocus();
  },
};

async function openEcho(canvas: Queries): Promise<Queries> {
  await press(canvas, 'Say it back in our own words');
  return group(canvas, 'In your own words');
}

/** Whoever wrote it says whether it was meant like that, and what is still missing. */
export const AnswerWhatWasSaidBack: Story = {
  args: seen(account, documents.saidBack, 'responsibility'),
  play: async ({ canvas }) => {
    const theirs = group(canvas, 'What Northwind Health has understood');
    await press(theirs, 'Answer');
    await expect(theirs.getByText('Choose one of the three answers first.')).toBeVisible();
    await userEvent.click(theirs.getByRole('radio', { name: 'Partly' }));
    const missing = theirs.getByRole('textbox', { name: /^What is still missing/ });
    await write(missing, 'The new number has to be on paper as well.');
    await press(theirs, 'Answer');
    await expect(
      await theirs.findByText(/^Something was still missing\. Northwind Health can try/),
    ).toHaveFocus();
    await expect(theirs.getByText('The new number has to be on paper as well.')).toBeVisible();
  },
};

/** What changes against the version before, word for word, each with its reason. */
export const Changes: Story = {
  args: seen(account, documents.inReview, 'changes'),
  play: async ({ canvas }) => {
    const section = region(canvas, changes);
    await expect(section.getByText('7 clauses differ, 3 are as they were.')).toBeVisible();
    await expect(toldOf(canvas, tasks)[0]).toContain(
      'Take the boxes from the depot to the removed: pharmacy by seven added: ward by the hour that was agreed for it end of change',
    );
    await expect(toldOf(canvas, 'Shared outcomes')[0]).toContain(
      'removed: 99 added: 995 end of change of removed: 100 added: 1,000 end of change boxes',
    );
    await expect(toldOf(canvas, situation)[0]).toMatch(
      /^New added: Since October .* end of change/,
    );
    await expect(
      section.getByRole('textbox', { name: /^Why it changes.*: Take the boxes/ }),
    ).toHaveValue('Rounds at night begin in December.');
    const unchanged = section.getByRole('checkbox', { name: 'Show what is as it was' });
    await userEvent.click(unchanged);
    await expect(toldOf(canvas, tasks)).toHaveLength(3);
    await expect(toldOf(canvas, tasks)[1]).toMatch(/^As before Read the probe at the door/);
    await userEvent.click(unchanged);
    await expect(unchanged).not.toBeChecked();
    show(section.getByRole('list', { name: tasks }));
  },
};

/** The same, the two texts beside each other: before what went, now what came. */
export const ChangesSideBySide: Story = {
  args: { ...seen(account, documents.inReview), defaultView: { step: 'changes', redline: 'side' } },
  play: async ({ canvas, args }) => {
    const [moved] = toldOf(canvas, tasks);
    await expect(moved).toContain(
      'Before Take the boxes from the depot to the removed: pharmacy by seven end of change Now Take the boxes from the depot to the added: ward by the hour that was agreed for it end of change',
    );
    await userEvent.click(canvas.getByRole('radio', { name: 'In one text' }));
    await expect(toldOf(canvas, tasks)[0]).not.toContain('Before');
    await expect(args.onViewChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ redline: 'inline' }),
      { reason: 'redline' },
    );
    await userEvent.click(canvas.getByRole('radio', { name: 'Beside each other' }));
    await expect(toldOf(canvas, tasks)[0]).toBe(moved);
    show(canvas.getByRole('list', { name: tasks }));
  },
};

/** Not only against the version before, but against any that the host has. */
export const ChangesSinceAnEarlierVersion: Story = {
  args: {
    ...seen(pharmacy, documents.third, 'changes'),
    earlier: [documents.first, documents.inForce],
  },
  parameters: on('2027-06-02'),
  play: async ({ canvas }) => {
    const section = region(canvas, changes);
    await expect(section.getByText(/^One clause differs/)).toBeVisible();
    await expect(toldOf(canvas, 'Shared outcomes')[0]).toContain('removed: 995 added: 998');
    await choose(section, 'Compared with', 'Version 1: How we keep vaccine cold together');
    await expect(await section.findByText(/^7 clauses differ/)).toBeVisible();
    await expect(toldOf(canvas, 'Shared outcomes')[0]).toContain('removed: 99 added: 998');
    await hear(/^7 clauses differ/);
  },
};

/** Nothing that somebody waits for is lost: each promise is carried on, changed or let go. */
export const OpenPromises: Story = {
  args: {
    ...seen(pharmacy, documents.inReview, 'commitments'),
    commitments: [
      ...documents.openPromises,
      { id: 'second-van', title: 'A second van from March', state: 'promised' },
    ],
    onOpenCommitment: fn(),
  },
  play: async ({ canvas, args }) => {
    const section = region(canvas, promises);
    const missing = /^Say what becomes of the promise “A second van from March”/;
    await expect(section.getByText(missing)).toBeVisible();
    const van = group(section, 'A second van from March');
    await press(van, 'Show “A second van from March”');
    await expect(args.onOpenCommitment).toHaveBeenCalledWith('second-van');
    await userEvent.click(van.getByRole('radio', { name: /^Let go/ }));
    await write(van.getByRole('textbox', { name: /^A word about it/ }), 'One van is enough.');
    await userEvent.tab();
    await waitFor(() => expect(section.queryByText(missing)).toBeNull());
    const rail = within(canvas.getByRole('navigation', { name: 'Sections' }));
    await expect(rail.getByRole('button', { name: `${promises} Done` })).toBeVisible();
    const { calls } = (args.onValueChange as ReturnType<typeof fn>).mock;
    await expect(calls.at(-1)?.[0].commitments['second-van']).toEqual({
      kind: 'released',
      note: 'One van is enough.',
    });
  },
};

/** A name is needed, a reservation needs its words; then the text is signed as it stands. */
export const Signing: Story = {
  args: seen(account, documents.settled, 'signOff'),
  parameters: on('2026-11-23'),
  play: async ({ canvas, args }) => {
    const section = region(canvas, signing);
    const paper = await openForm(section, 'Sign');
    await expect(paper.getByRole('button', { name: 'Sign' })).toHaveAccessibleDescription(
      /^Your side stands by this very text/,
    );
    const name = paper.getByRole('textbox', { name: /^Your name/ });
    await expect(name).toHaveValue('Account manager');
    await userEvent.clear(name);
    await press(paper, 'Sign');
    await waitFor(() => expect(name).toBeInvalid());
    await write(name, 'Account manager');
    await userEvent.click(paper.getByRole('radio', { name: /with a reservation/ }));
    await press(paper, 'Sign');
    const reservation = paper.getByRole('textbox', { name: /^Our reservation/ });
    await waitFor(() => expect(reservation).toBeInvalid());
    await write(reservation, 'The rounds before five need a second driver.');
    await press(paper, 'Sign');
    await expect(await canvas.findByText('Partly signed')).toBeVisible();
    const line = section.getByText(/^Account manager, Harbour Logistics signed .* reservation/);
    await waitFor(() => expect(line.closest('li')).toHaveFocus());
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ status: 'partly_signed' }),
      expect.objectContaining({ reason: 'sign' }),
    );
  },
};

/** Tried before everything is settled, signing tells what keeps it, and leads to each of it. */
export const NotYetSigned: Story = {
  args: seen(account, documents.inReview, 'signOff'),
  play: async ({ canvas, args }) => {
    const sign = region(canvas, signing).getByRole('button', { name: 'Sign' });
    await expect(sign).toHaveAccessibleDescription(/^Before anybody can sign/);
    await userEvent.click(sign);
    const problems = await attention(canvas);
    await userEvent.click(
      problems.getByRole('link', { name: /two wordings stand against each other/ }),
    );
    const standing = (await canvas.findByText('Seen differently')).parentElement;
    await waitFor(() => expect(standing).toHaveFocus());
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

/** Tried too early, the first act does the same: the list leads to each field, which says it too. */
export const TriedTooEarly: Story = {
  args: seen(pharmacy, { ...documents.draft, title: '', trigger: '' }, 'signOff'),
  parameters: on('2026-11-18'),
  play: async ({ canvas }) => {
    const next = region(canvas, 'What comes next');
    await press(next, 'Ask the others to read it');
    const problems = await attention(canvas);
    await expect(problems.getAllByRole('link')).toHaveLength(2);
    await userEvent.click(problems.getByRole('link', { name: 'It has no title yet.' }));
    const title = await canvas.findByRole('textbox', { name: /^Title/ });
    await waitFor(() => expect(title).toHaveFocus());
    await expect(title).toHaveAccessibleDescription(/It has no title yet\./);
    await userEvent.keyboard('By day and by night');
    await userEvent.tab();
    await waitFor(() => expect(title).toBeValid());
    await expect(next.getAllByRole('link')).toHaveLength(1);
  },
};

/** What keeps an act that was tried: a list that has the focus. */
async function attention(canvas: Queries): Promise<Queries> {
  const list = await canvas.findByRole('group', { name: /need(s)? your attention$/ });
  await waitFor(() => expect(list).toHaveFocus());
  return within(list);
}
