import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { createIndexedDbStore, type PartnershipStore } from '../../src/store/index.ts';
import * as run from '../post-mortem/runSteps.ts';
import { IntranetPage } from './IntranetPage.tsx';
import * as loop from './loopSteps.ts';
import { colleaguesAnswers, shakenRecord } from './shakenRecord.ts';
import '../support/twoScreens.css';

/** Stories live on this day. */
const LOOK = '2026-10-05';

interface Loaded {
  readonly stores: Readonly<Record<'north' | 'harbour' | 'colleagues', PartnershipStore>>;
}

const meta = {
  title: 'One partnership/The whole loop',
  component: IntranetPage,
  args: { name: 'unused' },
  parameters: {
    layout: 'fullscreen',
    // Two pages of two browsers on one page: on a screen of its own, each landmark is there once.
    a11y: {
      config: {
        rules: [
          'landmark-unique',
          'landmark-no-duplicate-main',
          'landmark-no-duplicate-banner',
          'landmark-no-duplicate-contentinfo',
          'landmark-main-is-top-level',
          'landmark-banner-is-top-level',
          'landmark-contentinfo-is-top-level',
        ].map((id) => ({ id, enabled: false })),
      },
    },
  },
  loaders: [
    async () => {
      const name = 'the whole loop';
      const [north, harbour, colleagues] = [1, 2, 3].map(() => createIndexedDbStore({ name }));
      await colleagues?.replace(shakenRecord);
      return { stores: { north, harbour, colleagues } };
    },
  ],
  render: (_, { loaded }) => {
    const { stores } = loaded as Loaded;
    return (
      <div className="two-screens">
        {(['north', 'harbour'] as const).map((side) => (
          <section
            key={side}
            aria-label={`The screen of ${side === 'north' ? 'Northwind Health' : 'Harbour Logistics'}`}
          >
            <IntranetPage
              name={`the whole loop of ${side}`}
              store={stores[side]}
              initial={shakenRecord}
              who={side === 'north' ? 'n-pharmacy' : 'h-fleet'}
            />
          </section>
        ))}
      </div>
    );
  },
} satisfies Meta<typeof IntranetPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A low axis, talked over by both, a change promised and kept, expectations reset and signed, asked anew. */
export const TheWholeLoop: Story = {
  play: async ({ canvas, step, loaded }) => {
    const screenOf = (name: string) =>
      within(canvas.getByRole('region', { name: `The screen of ${name}` }));
    const screens: run.Screens = {
      north: screenOf('Northwind Health'),
      harbour: screenOf('Harbour Logistics'),
    };
    const before = await loop.axisOf(screens);
    await expect(before).toBeLessThan(50);
    await step('A low axis leads to a talk', () => loop.startFromTheLowAxis(screens));
    await step('Begin the talk', () => run.prepare(screens));
    await step('Each side writes alone', () => run.writeApart(screens));
    await step('Each understands the other', () => run.understandEachOther(screens));
    await step('Settle the facts', () => run.settleFacts(screens));
    await step('Find what contributed', () => run.findFactors(screens));
    await step('Agree on a change', () => run.agreeOnAChange(screens));
    await step('Plan a look', () => loop.planALook(screens, LOOK));
    await step('Ask themselves', () => run.askThemselves(screens));
    await step('Both sign', () => run.signBoth(screens));
    await step('Hand the change over', () => run.handOver(screens));
    await step('Promise it, and keep it', () => loop.promiseAndKeep(screens));
    await step('Reset expectations', () => loop.resetTogether(screens));
    await step('Ask for what is new', () => loop.askForNewPromises(screens));
    await step('Look, and ask anew', () => loop.lookAndAskAnew(screens));
    await step('The axis is higher', async () => {
      const { colleagues } = (loaded as Loaded).stores;
      await colleagues.commit(colleaguesAnswers(LOOK));
      await waitFor(async () => expect(await loop.axisOf(screens)).toBeGreaterThan(before));
    });
  },
};
