import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import type { Screens } from '../post-mortem/runSteps.ts';
import { entry, setDay, signIn } from '../support/articulationPlays.ts';
import { group, press, type Queries, region, turnTo, write } from '../support/documentSteps.ts';

const change = 'Every van carries a card with the numbers of the wards';
const next = 'What comes next';
/** Where it stands, in the widget and not in the host’s list. */
const strong = { selector: 'strong' };

/** What a widget fetches when it is first wanted takes a moment. */

/** Goes to a part of the partnership by the host's own tabs. */
export async function goTo(page: Queries, tab: string) {
  const tabs = within(page.getByRole('navigation', { name: 'Parts of the partnership' }));
  await userEvent.click(tabs.getByRole('button', { name: tab }));
}

/** Goes on with what the overview says is waiting. */
export async function goOnWith(page: Queries, act: string, title: string) {
  const waiting = region(page, 'Waiting for you');
  const items = () => waiting.getAllByRole('listitem');
  const item = await waitFor(() => {
    const found = items().find(
      ({ textContent: text }) => text?.includes(act) && text.includes(title),
    );
    if (!found) throw new Error(`${act}: ${title} is not waiting.`);
    return found;
  });
  await press(within(item), title);
}

/** The lowest axis is looked at, with what bears on it, and talked over. */
export async function startFromTheLowAxis({ north, harbour }: Screens) {
  await goTo(north, 'Trust');
  const radar = await lookAtPredictability(north);
  await radar.findByText('1 missed');
  await press(radar, 'Start a post-mortem');
  await north.findByRole('heading', { name: 'Predictability' });
  await north.findByText('Why this exists');
  await goTo(harbour, 'Post-mortems');
  await harbour.findByRole('heading', { name: 'Predictability' });
}

/** When both will look whether it came back. */
export async function planALook({ north }: Screens, day: string) {
  const looks = await turnTo(north, 'Has it come back?');
  await press(looks, 'Add a day to look');
  setDay(looks, /^When to look/, day);
  await write(
    looks.getByRole('textbox', { name: /^What would show that it came back/ }),
    'A van is late and nobody has called.',
  );
  await userEvent.tab();
}

/** The change is its owner's own to promise: offered, accepted, done, and the receiver is satisfied. */
export async function promiseAndKeep({ north, harbour }: Screens) {
  await goOnWith(harbour, 'Promise, or say what you can promise', change);
  await act('Send the offer', /^The offer is sent/);
  await goOnWith(north, 'Answer', change);
  await act('Accept it', /^Accepted/);
  await goOnWith(harbour, 'Do what you promised', change);
  await act('Report it done', /^Reported as done/);
  await goOnWith(north, 'Say whether you are satisfied', change);
  await act('Say you are satisfied', /^You are satisfied/);
}

/** Performs an act in the panel that is open, and closes it. */
async function act(name: string, done: RegExp) {
  const panel = within(await screen.findByRole('dialog', { name: change }));
  await userEvent.click(await panel.findByRole('button', { name }));
  const form = within(await panel.findByRole('form', { name }));
  await userEvent.click(form.getByRole('button', { name }));
  await panel.findByText(done);
  await press(panel, 'Close');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

/** From what was found to what is expected from now on: written, said back, signed by both. */
export async function resetTogether({ north, harbour }: Screens) {
  await goTo(north, 'Post-mortems');
  await press(await turnTo(north, 'What will be different'), 'Write it anew together');
  await north.findByRole('radio', { name: /^After a post-mortem/, checked: true });
  setDay(north, /^Meant to hold from/, '2026-10-12');
  setDay(north, /^To be looked at again by/, '2027-04-12');
  await add(north, 'How we keep in touch', 'Add a way to keep in touch', 'When a van is late');
  await add(north, 'If we get stuck', 'Add a step', 'The two account leads talk the same day');
  const promises = await turnTo(north, 'What becomes of open promises');
  for (const carried of promises.getAllByRole('radio', { name: /^Carried on/ })) {
    await userEvent.click(carried);
  }
  await press(region(north, next), 'Ask the others to read it');

  await goOnWith(harbour, 'Write it back in your words', 'Predictability');
  await sayBack(harbour, 'Where things stand', 'Two mornings without insulin, and nobody knew.');
  await sayBack(harbour, 'Who does what', 'In each of our vans lies a list of the wards to ring.');
  for (const section of ['Where things stand', 'Who does what']) {
    const ours = await turnTo(north, section);
    await userEvent.click(await ours.findByRole('radio', { name: 'Yes, that is how we mean it' }));
    await press(ours, 'Answer');
    await waitFor(() => expect(ours.queryByRole('button', { name: 'Answer' })).toBeNull());
  }
  await signIn(await turnTo(north, 'Signing'));
  await north.findByText('Partly signed', strong);
  await signIn(await turnTo(harbour, 'Signing'));
  await press(region(harbour, next), 'Bring it into force');
  await north.findByText('In force', strong);
}

/** What is new in it becomes a request of the side that is owed it. */
export async function askForNewPromises({ north }: Screens) {
  await press(north, 'Ask for a promise on 1 new responsibility');
  await north.findByText('1 draft of a request waits for you.');
  await region(north, 'Waiting for you').findByText('Finish your draft');
}

/** Both look whether it came back; then the one who noted it is asked anew, and sends the answers. */
export async function lookAndAskAnew({ harbour }: Screens) {
  await goOnWith(harbour, 'Check whether it has happened again', 'Predictability');
  const looks = await turnTo(harbour, 'Has it come back?');
  const record = group(looks, 'Record what you see');
  await userEvent.click(record.getByRole('radio', { name: 'It did not come back' }));
  await press(record, 'Record what you see');
  await press(looks, 'Ask both sides anew');
  const survey = region(harbour, /^How you see Northwind Health/);
  await survey.findByText('Why this exists');
  for (const question of survey.getAllByRole('radiogroup')) {
    const [, , , fourth] = within(question).queryAllByRole('radio');
    if (fourth) await userEvent.click(fourth);
  }
  await press(survey, 'Check your answers');
  await press(harbour, 'Send answers');
  await harbour.findByRole('heading', { name: 'Thank you' });
}

/** How Northwind Health sees Harbour Logistics on the axis that was low, from 0 to 100. */
export async function axisOf({ north }: Screens): Promise<number> {
  await goTo(north, 'Trust');
  const radar = await lookAtPredictability(north);
  const told = radar.getByText(/^Northwind Health on Harbour Logistics: \d+ of 100/);
  return Number(/: (\d+) of/.exec(told.textContent ?? '')?.[1]);
}

async function add(page: Queries, section: string, button: string, text: string) {
  const clauses = await turnTo(page, section);
  await press(clauses, button);
  const [field] = await entry(clauses, 1).findAllByRole('textbox');
  await write(field as HTMLElement, text);
  await userEvent.tab();
}

async function sayBack(page: Queries, section: string, text: string) {
  const clauses = await turnTo(page, section);
  await write(await clauses.findByRole('textbox', { name: /^In our own words/ }), text);
  await press(clauses, 'Send how we understand it');
}

/** By the keyboard, round the radar until the axis is told. */
async function lookAtPredictability(page: Queries): Promise<Queries> {
  const radar = region(page, 'Trust');
  const chart = await radar.findByRole('application');
  chart.focus();
  for (let i = 0; i < 4; i += 1) {
    await userEvent.keyboard('{ArrowRight}');
    if (radar.queryByText('Keeping to what was said, with few surprises.')) break;
  }
  return radar;
}
