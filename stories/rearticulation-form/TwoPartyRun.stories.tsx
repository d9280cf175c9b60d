import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import {
  RearticulationForm,
  type RearticulationFormProps,
} from '../../src/components/rearticulation-form/index.ts';
import {
  type Articulation,
  articulationTemplates,
  createArticulation,
  verifyArticulation,
} from '../../src/core/index.ts';
import { choose, next, offerWording, setDay, signIn } from '../support/articulationPlays.ts';
import { openPromises } from '../support/articulations.ts';
import { press, type Queries, region, turnTo, write } from '../support/documentSteps.ts';
import { harbour, northwind, parties } from '../support/partnership.ts';
import { account, people, pharmacy } from '../support/roles.ts';
import { accepted } from '../support/walk.ts';
import '../support/twoScreens.css';

/** Two pages of one document, which the host hands from one to the other. */
function TwoScreens(props: RearticulationFormProps) {
  const { defaultValue, onValueChange, ...rest } = props;
  const [doc, setDoc] = useState(defaultValue as Articulation);
  return (
    <div className="two-screens">
      {[pharmacy, account].map((viewer) => {
        const name = parties.find(({ id }) => id === viewer.partyId)?.name;
        return (
          <section key={viewer.partyId} aria-label={`The screen of ${name}`}>
            <p>{name}</p>
            <RearticulationForm
              {...rest}
              value={doc}
              onValueChange={(next, details) => {
                setDoc(next);
                onValueChange?.(next, details);
              }}
              viewer={viewer}
            />
          </section>
        );
      })}
    </div>
  );
}

const meta = {
  title: 'Reset/RearticulationForm/Two sides',
  component: RearticulationForm,
  args: {
    parties,
    people,
    viewer: null,
    commitments: openPromises.slice(0, 1),
    onValueChange: fn(),
    onActivate: fn(),
    onError: fn(),
  },
  parameters: {
    clock: () => new Date('2026-11-24T12:00:00Z'),
    layout: 'fullscreen',
    // Two pages of one document on one page: on a screen of its own, each landmark is there once.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
  render: (args) => (
    <TwoScreens
      {...args}
      defaultValue={accepted(
        createArticulation({
          id: 'night-rounds',
          title: 'The rounds at night',
          partyIds: [northwind.id, harbour.id],
          by: pharmacy,
          at: '2026-11-24T09:00:00Z',
          template: articulationTemplates.light,
        }),
      )}
    />
  ),
} satisfies Meta<typeof RearticulationForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What calls for it, what has changed, and one task. */
async function draft(north: Queries) {
  await userEvent.click(north.getByRole('radio', { name: /^The work has changed/ }));
  setDay(north, /^Meant to hold from/, '2026-12-01');
  setDay(north, /^To be looked at again by/, '2027-05-31');
  const situation = await turnTo(north, 'Where things stand');
  await press(situation, 'Add what has changed or stayed');
  const said = await situation.findByRole('textbox', { name: /^What has changed or stayed/ });
  await write(said, 'Two of the five wards are supplied at night.');
  const tasks = await turnTo(north, 'Who does what');
  await press(tasks, 'Add a task');
  const task = await tasks.findByRole('textbox', { name: /^The task/ });
  await write(task, 'Answer the duty number at any hour');
  await userEvent.tab();
  await tasks.findByRole('combobox', { name: /^Northwind Health: Answer/ });
  await choose(tasks, /^Northwind Health: Answer/, 'answers for it and does it (A, R)');
  const promises = await turnTo(north, 'What becomes of open promises');
  await userEvent.click(promises.getByRole('radio', { name: /^Carried on/ }));
  await press(region(north, next), 'Ask the others to read it');
  await expect(await north.findByText('Being read')).toBeVisible();
}

/** The other side takes one wording and offers another for the task. */
async function answer(harbours: Queries) {
  const situation = await turnTo(harbours, 'Where things stand');
  await press(situation, 'Take this wording');
  const tasks = await turnTo(harbours, 'Who does what');
  await offerWording(
    tasks,
    'Answer the duty number at any hour, and say so the day before when it changes',
    'In autumn it had changed, and nobody had told us.',
  );
  await expect(await tasks.findByText('Seen differently')).toBeVisible();
}

/** The first side takes that wording, and says it back. */
async function settle(north: Queries, harbours: Queries) {
  const tasks = await turnTo(north, 'Who does what');
  await press(tasks, 'Take the wording of Harbour Logistics');
  await waitFor(() => expect(tasks.queryByText('Seen differently')).toBeNull());
  await write(
    await tasks.findByRole('textbox', { name: /^In our own words/ }),
    'Somebody of ours picks up at three in the morning as well, and your drivers hear of a new number in time.',
  );
  await press(tasks, 'Send how we understand it');
  const theirs = region(harbours, 'Who does what');
  await userEvent.click(await theirs.findByRole('radio', { name: 'Yes, that is how we mean it' }));
  await press(theirs, 'Answer');
  await waitFor(() => expect(theirs.queryByRole('button', { name: 'Answer' })).toBeNull());
}

/** The whole way: drafted, answered, said back, signed by both, in force. */
export const TwoPartyRun: Story = {
  play: async ({ canvas, args, step }) => {
    const screenOf = (name: string) =>
      within(canvas.getByRole('region', { name: `The screen of ${name}` }));
    const [north, harbours] = [screenOf('Northwind Health'), screenOf('Harbour Logistics')];
    await step('Draft it', () => draft(north));
    await step('Answer it', () => answer(harbours));
    await step('Settle it, and say it back', () => settle(north, harbours));
    await step('Sign it', async () => {
      await signIn(await turnTo(north, 'Signing'));
      await expect(await north.findByText('Partly signed')).toBeVisible();
      await signIn(await turnTo(harbours, 'Signing'));
    });
    await step('Bring it into force', async () => {
      await press(region(north, next), 'Bring it into force');
      await expect(await harbours.findByText('In force')).toBeVisible();
    });
    const { calls } = (args.onValueChange as ReturnType<typeof fn>).mock;
    const last = calls.at(-1)?.[0] as Articulation;
    await expect(last).toMatchObject({ status: 'in_force', version: 1 });
    await expect(verifyArticulation(last)).toMatchObject({ verdict: 'as_signed', missing: [] });
    await expect(args.onActivate).toHaveBeenCalledTimes(1);
  },
};
