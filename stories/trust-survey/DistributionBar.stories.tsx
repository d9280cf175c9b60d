import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { DistributionBar } from '../../src/components/trust-survey/index.ts';
import { distributionOf, instruments } from '../../src/core/index.ts';
import type { Answer, SurveyResponse } from '../../src/core/trust/types.ts';
import { distributionArgTypes } from './surveyArgTypes.ts';
import { undocumentedParts } from './surveyParts.ts';

const { alliance4, baseline1 } = instruments;
const trust = 'To what extent do we trust each other?';

const respond = (answers: readonly Answer[]): SurveyResponse[] =>
  answers.map((answer, i) => ({
    id: `r${i}`,
    instrumentId: 'baseline1',
    wave: '2026-09',
    rater: 'northwind',
    target: 'harbour',
    perspective: 'partner',
    referent: 'system',
    answers: { 'trust-1': answer },
    submittedAt: '2026-09-10T09:00:00Z',
  }));

const meta = {
  title: 'Measure/DistributionBar',
  component: DistributionBar,
  args: {
    instrument: baseline1,
    responses: respond([4, 3, 2, 2, 2, 2, 2, 'other', 'other']),
  },
  argTypes: distributionArgTypes,
  afterEach: async ({ canvasElement }) => {
    await expect(undocumentedParts(canvasElement)).toEqual([]);
  },
} satisfies Meta<typeof DistributionBar>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nine people before a first meeting: most trust a little, two answered something else. */
export const Baseline: Story = {
  play: async ({ canvas }) => {
    const table = within(canvas.getByRole('table', { name: trust }));
    const rows = table.getAllByRole('row').map((row) => row.textContent);
    await expect(rows).toContain('A little556%');
    await expect(rows).toContain('None at all00%');
    await expect(rows).toContain('Other222%');
  },
};

/** Every kind of answer at once. */
export const AllKinds: Story = {
  args: {
    responses: respond([
      ...[1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4],
      ...([
        'dont_know',
        'dont_know',
        'not_applicable',
        'prefer_not',
        'prefer_not',
        'other',
      ] as const),
    ]),
  },
};

/** One statement of a longer questionnaire. */
export const OneStatement: Story = {
  args: {
    instrument: alliance4,
    itemId: 'benevolence-1',
    responses: Array.from(
      { length: 24 },
      (_, i): SurveyResponse => ({
        id: `r${i}`,
        instrumentId: 'alliance4',
        wave: '2026-09',
        rater: 'northwind',
        target: 'harbour',
        perspective: 'partner',
        referent: 'organisation',
        answers: { 'benevolence-1': 1 + ((i * i) % 5), 'benevolence-2': 3 },
        submittedAt: '2026-09-10T09:00:00Z',
      }),
    ),
  },
};

/** Counted beforehand, for instance on a server, with `distributionOf`. */
export const CountedBeforehand: Story = {
  args: {
    responses: undefined,
    distribution: distributionOf(respond([4, 4, 3, 3, 2, 1]), baseline1, 'trust-1')[0],
  },
};

/** Too few answers to keep them anonymous: nothing of them is on the page. */
export const Withheld: Story = {
  args: { responses: respond([4, 3, 2]) },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/fewer than 5 people have answered/)).toBeVisible();
    await expect(canvasElement.querySelector('rect, table')).toBeNull();
  },
};

export const NobodyYet: Story = { args: { responses: [] } };

/** Enough people answered, none of them on the scale. */
export const NobodyOnTheScale: Story = {
  args: { responses: respond(['dont_know', 'dont_know', 'dont_know', 'prefer_not', 'other']) },
};

export const German: Story = { globals: { locale: 'de' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { theme: 'dark' }, args: AllKinds.args ?? {} };

export const Narrow: Story = {
  args: AllKinds.args ?? {},
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '320px' }}>
        <Story />
      </div>
    ),
  ],
};
