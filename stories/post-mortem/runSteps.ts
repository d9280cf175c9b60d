import { expect, userEvent, waitFor, within } from 'storybook/test';
import {
  group,
  hear,
  isInPage,
  press,
  type Queries,
  region,
  turnTo,
  write,
} from '../support/documentSteps.ts';

/** The two screens, each with the page of one side. */
export interface Screens {
  readonly north: Queries;
  readonly harbour: Queries;
}

const northName = 'Northwind Health';
const harbourName = 'Harbour Logistics';
const accounts = 'How each side saw it';
const understanding = 'Have we understood each other?';
const next = 'What comes next';

/** What each side writes alone. */
const accountOf = {
  north:
    'Two vans came late in one week, and on both mornings our nurses stood at the door without insulin and without a word.',
  harbour:
    'The bridge was closed, our dispatcher was on leave, and the driver did not know whom to ring at the ward.',
};

/** A purpose, rules, what happened in short, one fact: Northwind Health begins. */
export async function prepare({ north }: Screens) {
  const frame = region(north, 'The frame');
  await write(
    frame.getByRole('textbox', { name: /^What it is for/ }),
    'To hear of delays in time.',
  );
  await press(frame, 'Begin with six suggestions');
  await waitFor(() => expect(frame.getByRole('textbox', { name: 'Rule 1' })).toHaveFocus());
  const event = await turnTo(north, 'What shook trust');
  await write(event.getByRole('textbox', { name: /^In short/ }), 'Insulin came late twice.');
  const timeline = await turnTo(north, 'What happened, in order');
  await press(timeline, 'Add a fact');
  const fact = group(timeline, 'Fact 1');
  await userEvent.type(await fact.findByLabelText(/^When/), '2026-10-13');
  await write(fact.getByRole('textbox', { name: /^What happened/ }), 'The van came at noon.');
  await press(region(north, next), 'Ask each side for its account');
}

/** Each writes alone; nothing of it reaches the other before both have submitted. */
export async function writeApart({ north, harbour }: Screens) {
  const ours = await turnTo(north, accounts);
  const theirs = await turnTo(harbour, accounts);
  await write(ours.getByRole('textbox', { name: /^What happened, for us/ }), accountOf.north);
  await write(theirs.getByRole('textbox', { name: /^What happened, for us/ }), accountOf.harbour);
  await press(ours, 'Submit our account');
  await theirs.findByText(/^Northwind Health has submitted/);
  await expect(isReadIn(harbour, accountOf.north)).toBe(false);
  await expect(isReadIn(north, accountOf.harbour)).toBe(false);
  await press(theirs, 'Submit our account');
  for (const screen of [north, harbour]) {
    const table = await screen.findByRole('table', { name: 'Both accounts, side by side' });
    await expect(table).toHaveTextContent(accountOf.north);
    await expect(table).toHaveTextContent(accountOf.harbour);
  }
  await hear(/^Both sides have submitted. Both accounts are open now/);
  await press(region(north, next), 'Begin the talk');
  await harbour.findByText('Talking it through', { selector: 'strong' });
}

/** Each says how it understands the other: a copy is refused, a miss is corrected, then it is heard. */
export async function understandEachOther({ north, harbour }: Screens) {
  await turnTo(north, understanding);
  await turnTo(harbour, understanding);
  const restate = async (listener: Queries, speaker: string, text: string) => {
    const side = group(listener, `How ${speaker} saw it`);
    await write(side.getByRole('textbox', { name: /^How we understand them/ }), text);
    await press(side, 'Send what we understood');
    return side;
  };
  const answer = async (speaker: Queries, name: string, verdict: string, missing?: string) => {
    const side = group(speaker, `How ${name} saw it`);
    await userEvent.click(await side.findByRole('radio', { name: verdict }));
    if (missing)
      await write(side.getByRole('textbox', { name: /^What is still missing/ }), missing);
    await press(side, 'Answer');
  };
  const copied = await restate(north, harbourName, accountOf.harbour);
  await copied.findByText(/^Try it without looking at their text/);
  await restate(north, harbourName, 'You had no way across and nobody who could have told us.');
  await answer(harbour, harbourName, 'Partly', 'The driver wanted to ring and had no number.');
  await group(north, `How ${harbourName} saw it`).findByText(/^Something is still missing/);
  await restate(
    north,
    harbourName,
    'Your driver stood in the jam with the will to call, but no list.',
  );
  await answer(harbour, harbourName, 'Yes, that is how we meant it');
  await restate(harbour, northName, 'Waiting was hard; not knowing until when was harder.');
  await answer(north, northName, 'Yes, that is how we meant it');
  await group(harbour, `How ${northName} saw it`).findByText(/says that it was understood/);
}

/** What one side added, the other looks at; and the other way round. */
export async function settleFacts({ north, harbour }: Screens) {
  const ours = await turnTo(north, 'What happened, in order');
  const theirs = await turnTo(harbour, 'What happened, in order');
  await press(group(theirs, 'Fact 1'), 'It was so');
  await group(ours, 'Fact 1').findByText('Agreed');
  await press(theirs, 'Add a fact');
  await write(
    group(theirs, 'Fact 2').getByRole('textbox', { name: /^What happened/ }),
    'The driver asked the depot for a number.',
  );
  await userEvent.tab();
  // What the other side writes takes a moment to arrive.
  await ours.findByRole('group', { name: 'Fact 2' });
  await press(group(ours, 'Fact 2'), 'We see it differently');
  await group(theirs, 'Fact 2').findByText('Seen differently');
}

/** Two things contributed: one gets a change, the other a reason why it stays. */
export async function findFactors({ north, harbour }: Screens) {
  const theirs = await turnTo(harbour, 'What contributed');
  await press(theirs, 'Add what contributed');
  await write(theirs.getByRole('textbox', { name: 'What contributed' }), 'The bridge was closed');
  await write(
    theirs.getByRole('textbox', { name: /^Why nothing changes here/ }),
    'It is open again, and nobody can plan for it.',
  );
  await userEvent.tab();
  const ours = await turnTo(north, 'What contributed');
  await press(ours, 'Add what contributed');
  const texts = () => ours.getAllByRole('textbox', { name: 'What contributed' });
  await waitFor(() => expect(texts()).toHaveLength(2));
  await write(texts()[1] as HTMLElement, 'Only one person had the number of the ward');
  await userEvent.tab();
  await press(ours, 'Add a change for “Only one person had the number of the ward”');
}

/** Who does it, by when, and how the other side will see it. */
export async function agreeOnAChange({ north }: Screens) {
  const changes = await within(
    await north.findByRole('region', { name: 'What will be different' }),
  );
  const text = changes.getByRole('textbox', { name: 'What changes' });
  await waitFor(() => expect(text).toHaveFocus());
  await write(text, 'Every van carries a card with the numbers of the wards');
  await userEvent.selectOptions(
    changes.getByRole('combobox', { name: 'Which side does it' }),
    harbourName,
  );
  await userEvent.selectOptions(
    await changes.findByRole('combobox', { name: 'Who does it' }),
    'Fleet manager',
  );
  await userEvent.type(changes.getByLabelText('By when'), '2026-11-20');
  await write(
    changes.getByRole('textbox', { name: /^How the other side will see it/ }),
    'The ward has called each van once',
  );
  await userEvent.tab();
  await changes.findByText('Says everything it needs');
}

/** Each asks itself what it would ask the other. */
export async function askThemselves({ north, harbour }: Screens) {
  for (const [screen, name] of [
    [north, northName],
    [harbour, harbourName],
  ] as const) {
    const own = group(await turnTo(screen, 'A question to ourselves'), name);
    const choose = (question: string, answer: string) =>
      userEvent.click(group(own, question).getByRole('radio', { name: answer }));
    await choose('Were we reliable in this?', 'Partly');
    await choose('Can we meet what is expected of us now?', 'Yes');
  }
  await press(region(north, next), 'Send for signature');
  await harbour.findByText('Reading and signing', { selector: 'strong' });
}

/** Both sign the same text; with the second signature it is agreed. */
export async function signBoth({ north, harbour }: Screens) {
  for (const [i, screen] of [north, harbour].entries()) {
    const signing = await turnTo(screen, 'Signing');
    await press(signing, 'Sign');
    await press(group(signing, 'Sign'), 'Sign');
    await waitFor(() => expect(signing.getAllByText(/ signed on /)).toHaveLength(i + 1));
  }
  await north.findByText('Agreed', { selector: 'strong' });
  await harbour.findByText('Agreed', { selector: 'strong' });
}

/** The side that took the change on makes it a promise. */
export async function handOver({ harbour }: Screens) {
  await press(await turnTo(harbour, 'What will be different'), 'Make the change a promise');
  await harbour.findByText(/^One draft of a promise is ready/);
}

/** Whether words stand on one of the screens, in the markup or in a field. */
function isReadIn(screen: Queries, words: string): boolean {
  return isInPage(
    words,
    screen.getByRole('navigation', { name: 'Sections' }).closest('[data-troth]') as HTMLElement,
  );
}
