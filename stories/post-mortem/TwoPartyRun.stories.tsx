import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import { PostMortem } from '../../src/components/post-mortem/index.ts';
import { type CommitmentDraft, createCommitment, instruments } from '../../src/core/index.ts';
import { parties } from '../support/partnership.ts';
import { begun, talkDay } from '../support/postMortems.ts';
import { fleet, people, pharmacy } from '../support/roles.ts';
import { type SharedPostMortem, sharePostMortem } from '../support/sharedPostMortem.ts';
import * as run from './runSteps.ts';
import { SharedWidget } from './SharedWidget.tsx';
import '../support/twoScreens.css';

const meta = {
  title: 'Repair/PostMortem/Two sides',
  component: PostMortem,
  args: {
    parties,
    people,
    viewer: null,
    dimensions: instruments.alliance4.dimensions,
    onValueChange: fn(),
    onAgreedChanges: fn(),
    onError: fn(),
  },
  parameters: {
    clock: () => new Date(`${talkDay}T12:00:00Z`),
    layout: 'fullscreen',
    // Two pages of one document on one page: on a screen of its own, each landmark is there once.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
  loaders: [() => ({ shared: sharePostMortem(begun) })],
  render: (args, { loaded }) => (
    <div className="two-screens">
      {[pharmacy, fleet].map((viewer) => {
        const name = parties.find(({ id }) => id === viewer.partyId)?.name;
        return (
          <section key={viewer.partyId} aria-label={`The screen of ${name}`}>
            <p>{name}</p>
            <SharedWidget {...args} shared={loaded.shared as SharedPostMortem} viewer={viewer} />
          </section>
        );
      })}
    </div>
  ),
} satisfies Meta<typeof PostMortem>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The whole way: apart, together, agreed. Each screen shows what its own side may see. */
export const TwoPartyRun: Story = {
  play: async ({ canvas, args, step }) => {
    const screenOf = (name: string) =>
      within(canvas.getByRole('region', { name: `The screen of ${name}` }));
    const screens: run.Screens = {
      north: screenOf('Northwind Health'),
      harbour: screenOf('Harbour Logistics'),
    };
    await step('Begin', () => run.prepare(screens));
    await step('Each side writes alone', () => run.writeApart(screens));
    await step('Understand each other', () => run.understandEachOther(screens));
    await step('Settle the facts', () => run.settleFacts(screens));
    await step('Find what contributed', () => run.findFactors(screens));
    await step('Agree on a change', () => run.agreeOnAChange(screens));
    await step('Ask themselves', () => run.askThemselves(screens));
    await step('Sign', () => run.signBoth(screens));
    await step('Hand the change over', () => run.handOver(screens));

    const { calls } = (args.onAgreedChanges as ReturnType<typeof fn>).mock;
    const [[drafts]] = calls as unknown as [[readonly CommitmentDraft[]]];
    await expect(drafts).toHaveLength(1);
    const made = createCommitment(drafts[0] as CommitmentDraft);
    await expect(made).toMatchObject({
      ok: true,
      value: {
        state: 'draft',
        title: 'Every van carries a card with the numbers of the wards',
        performer: fleet,
        requester: { partyId: 'northwind' },
      },
    });
    await expect(args.onError).not.toHaveBeenCalled();
  },
};
