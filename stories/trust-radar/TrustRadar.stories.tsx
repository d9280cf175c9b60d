import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { TrustRadar } from '../../src/components/trust-radar/TrustRadar.tsx';
import { instruments, localiseInstrument, scoreResponses } from '../../src/core/index.ts';
import { de } from '../../src/i18n/de/index.ts';
import { manyDimensions, manySeries } from '../support/manySeries.ts';
import { answersOf, groups, harbour, northwind, parties, waves } from '../support/partnership.ts';
import { PlainRadar } from './Headless.tsx';
import { radarArgTypes } from './radarArgTypes.ts';
import { undocumentedParts } from './radarParts.ts';

const { alliance4 } = instruments;

const score = (...names: readonly (keyof typeof groups)[]) =>
  scoreResponses(
    names.flatMap((name) => answersOf(groups[name], alliance4)),
    alliance4,
  );

const bothViews = score('northwindOnHarbour', 'harbourOnNorthwind');

const meta = {
  title: 'Measure/TrustRadar',
  component: TrustRadar,
  args: {
    dimensions: alliance4.dimensions,
    series: bothViews,
    parties,
    waves,
    onValueChange: fn(),
  },
  argTypes: radarArgTypes,
  // Every state shows only parts that the documentation lists.
  afterEach: async ({ canvasElement }) => {
    await expect(undocumentedParts(canvasElement)).toEqual([]);
  },
} satisfies Meta<typeof TrustRadar>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Turn the knobs: data, view, spread, waves. */
export const Playground: Story = {
  args: { title: 'How we see each other', onSelectDimension: fn() },
};

/** Two parties, each rating the other on four dimensions. */
export const TwoViews: Story = {
  play: async ({ canvas, args }) => {
    const views = within(canvas.getByRole('list', { name: 'Views' }));
    await expect(views.getByText('9 answers')).toBeVisible();
    const toggle = views.getByRole('button', { name: 'Harbour Logistics on Northwind Health' });
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(toggle);
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ hidden: [bothViews[1]?.id] }),
      { reason: 'visibility', changes: [] },
    );
    await expect(
      canvas.queryByRole('columnheader', { name: 'Harbour Logistics on Northwind Health' }),
    ).not.toBeInTheDocument();
    await userEvent.click(toggle);
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    // Pointed at or focused, a view makes the others step back.
    await userEvent.unhover(toggle);
    toggle.blur();
    await expect(toggle).not.toHaveFocus();
  },
};

/** One tab stop; arrows walk dimensions and views, Home and End jump, Escape leaves. */
export const Keyboard: Story = {
  args: { onSelectDimension: fn() },
  play: async ({ canvas, args }) => {
    const chart = canvas.getByRole('application', { name: 'Trust radar' });
    chart.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByText(alliance4.dimensions[0]?.description ?? '')).toBeVisible();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    await expect(canvas.getByText(alliance4.dimensions[1]?.description ?? '')).toBeVisible();
    await expect(
      await within(document.body).findByText(/^Integrity, Harbour Logistics on Northwind Health: /),
    ).toBeInTheDocument();
    await userEvent.keyboard('{End}');
    await expect(canvas.getByText(alliance4.dimensions[3]?.description ?? '')).toBeVisible();
    await userEvent.keyboard('{Home}{ArrowLeft}{Enter}');
    await expect(args.onSelectDimension).toHaveBeenLastCalledWith('predictability', {
      seriesId: bothViews[1]?.id,
    });
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByText(alliance4.dimensions[3]?.description ?? '')).toBeNull();
    await expect(chart).toHaveFocus();
  },
};

/** The gap view: the widest gap first. */
export const Gaps: Story = {
  args: { defaultValue: { view: 'dots' } },
  play: async ({ canvas }) => {
    const plot = canvas.getByRole('application', { name: 'Trust radar' });
    const gaps = [...plot.querySelectorAll('[data-part="dot-gap"]')].map((node) =>
      Number.parseFloat(node.textContent ?? ''),
    );
    await expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
    plot.focus();
    await userEvent.keyboard('{ArrowDown}');
    plot.blur();
    await expect(canvas.getByText(alliance4.dimensions[3]?.description ?? '')).toBeVisible();
  },
};

/** The same numbers as a table. */
export const Table: Story = {
  args: { defaultValue: { view: 'table', spread: 'ad' } },
  play: async ({ canvas }) => {
    const table = canvas.getByRole('table');
    await expect(within(table).getAllByRole('row')).toHaveLength(6);
    await expect(within(table).getByRole('rowheader', { name: 'Overall' })).toBeVisible();
  },
};

/** The wave before as a faint outline, and the signed change since. */
export const Waves: Story = {
  args: {
    title: 'How we see each other',
    series: score(
      'northwindOnHarbourBefore',
      'harbourOnNorthwindBefore',
      'northwindOnHarbour',
      'harbourOnNorthwind',
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/since spring 2026/).length).toBeGreaterThan(0);
    const more = canvas.getByRole('button', { name: 'More' });
    await userEvent.click(more);
    const compare = canvas.getByRole('checkbox', { name: 'Compare with the round before' });
    await userEvent.click(compare);
    await expect(canvas.queryAllByText(/since spring 2026/)).toHaveLength(0);
    await userEvent.click(compare);
    await userEvent.keyboard('{Escape}');
    await expect(more).toHaveFocus();
    more.blur();
    await expect(canvas.getAllByText(/since spring 2026/).length).toBeGreaterThan(0);
    await expect(canvas.getByText(/A faint outline is the round before/)).toBeVisible();
  },
};

/**
 * Two people joined since the spring: the change would tell what they said, so neither it nor the
 * outline of the spring is shown.
 */
export const ChangeWithheld: Story = {
  args: {
    series: scoreResponses(
      [
        ...answersOf(groups.northwindOnHarbourBefore, alliance4).slice(2),
        ...answersOf(groups.northwindOnHarbour, alliance4),
      ],
      alliance4,
    ),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/Change withheld/)).toBeVisible();
    await expect(canvasElement.querySelector('[data-part="previous"]')).toBeNull();
  },
};

/** With self-views, each dimension can tell a blind spot from an agreed strength. */
export const SelfViews: Story = {
  args: {
    series: score(
      'northwindOnHarbour',
      'harbourOnNorthwind',
      'harbourOnItself',
      'northwindOnItself',
    ),
    onSelectDimension: fn(),
  },
  play: async ({ canvas }) => {
    const chart = canvas.getByRole('application');
    chart.focus();
    await userEvent.keyboard('{End}');
    chart.blur();
    await expect(
      canvas.getByText('Harbour Logistics rates itself higher than Northwind Health does'),
    ).toBeVisible();
  },
};

/** How far the answers lie apart, drawn along each axis. */
export const Spread: Story = {
  args: { defaultValue: { spread: 'ad' } },
  play: async ({ canvas }) => {
    const chart = canvas.getByRole('application');
    chart.focus();
    await userEvent.keyboard('{Home}');
    await expect(canvas.getAllByText(/answers differ by \d+ points on average/)).toHaveLength(2);
    // The dimension that one reads is ringed, over its spread.
    await userEvent.keyboard('{Escape}');
    chart.blur();
    await expect(canvas.queryByText(/answers differ by/)).toBeNull();
    await expect(canvas.getByText(/A band along an axis shows/)).toBeVisible();
  },
};

/** One view stands out, the others step back. */
export const Emphasised: Story = {
  args: { defaultValue: { emphasised: bothViews[0]?.id ?? null } },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('button', { name: 'Emphasise Northwind Health on Harbour Logistics' }),
    ).toHaveAttribute('aria-pressed', 'true');
  },
};

/** A group below the threshold says so, and how many took part; its numbers are nowhere on the page. */
export const Withheld: Story = {
  args: { series: score('northwindOnHarbour', 'tooFew') },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText(/^Withheld: too few answers to keep them anonymous · \d answers$/),
    ).toBeVisible();
  },
};

/** Nothing is known on one dimension: the outline has a gap there, never a spike to the centre. */
export const MissingDimension: Story = {
  args: {
    series: scoreResponses(
      answersOf(groups.northwindOnHarbour, alliance4).map((response) => ({
        ...response,
        answers: Object.fromEntries(
          Object.entries(response.answers).map(([id, answer]) => [
            id,
            alliance4.items.find((item) => item.id === id)?.dimensionId === 'benevolence'
              ? ('not_applicable' as const)
              : answer,
          ]),
        ),
      })),
      alliance4,
    ).concat(score('harbourOnNorthwind')),
  },
};

export const EverythingWithheld: Story = {
  args: { series: score('tooFew') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/All results are withheld for now/)).toBeVisible();
  },
};

/** No answers yet: the axes show what will be asked. */
export const NoSeries: Story = { args: { series: [] } };

/** No dimensions: an empty state that teaches. */
export const Empty: Story = {
  args: { dimensions: [], series: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nothing to draw yet')).toBeVisible();
  },
};

/** One or two axes make no shape: the gap view takes over. */
export const TwoDimensions: Story = {
  args: {
    dimensions: manyDimensions(2),
    series: manySeries(2, 2),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('radio', { name: 'Chart' })).toBeDisabled();
    await expect(canvas.getByRole('radio', { name: 'Gaps' })).toBeChecked();
  },
};

export const OneValue: Story = {
  args: { dimensions: manyDimensions(1), series: manySeries(1, 1), parties: [northwind, harbour] },
};

/** Seven axes. */
export const Hurley: Story = {
  args: {
    dimensions: instruments.hurley7.dimensions,
    series: manySeries(7, 2, instruments.hurley7),
  },
};

/** Too many axes for names: numbers at the rim, names in the table under it. */
export const TwentyFourByTwenty: Story = {
  args: { dimensions: manyDimensions(24), series: manySeries(24, 20) },
};

export const LongNames: Story = {
  args: {
    title: 'How the regional consortium and its suppliers see each other',
    dimensions: alliance4.dimensions.map((dimension) => ({
      ...dimension,
      label: `${dimension.label} as we agreed to understand it in the framework`,
    })),
    parties: [
      { id: 'northwind', name: 'Northwind Health and Social Care Partnership (North and East)' },
      { id: 'harbour', name: 'Harbour Logistics International Freight Forwarding Ltd' },
    ],
  },
};

/** A series that speaks of a dimension the chart does not have is reported, not drawn. */
export const NotDrawn: Story = {
  args: { series: [...bothViews, ...manySeries(5, 1)] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('1 view could not be drawn:')).toBeVisible();
  },
};

export const German: Story = {
  globals: { locale: 'de' },
  args: {
    dimensions: localiseInstrument(alliance4, de.instruments.alliance4).dimensions,
    waves: [
      { id: '2026-04', name: 'Frühjahr 2026' },
      { id: '2026-09', name: 'Herbst 2026' },
    ],
    title: 'Wie wir einander sehen',
    series: Waves.args?.series ?? bothViews,
    onSelectDimension: fn(),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('radio', { name: 'Diagramm' })).toBeChecked();
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { title: 'How we see each other' },
};

export const Dark: Story = { globals: { theme: 'dark' }, args: { title: 'How we see each other' } };

export const Compact: Story = { globals: { density: 'compact' } };

export const MoreContrast: Story = {
  globals: { contrast: 'more' },
  args: { title: 'How we see each other' },
};

/** Where the page's text is twice as large, there is less room than the width says. */
export const LargeText: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '640px', maxInlineSize: '100%', fontSize: '200%' }}>
        <Story />
      </div>
    ),
  ],
};

/** The words are the host's: here, people are named and not counted as answers. */
export const OwnWords: Story = {
  args: {
    messages: {
      title: 'Partnership health',
      partnerView: ({ rater, target }) => `${target}, seen by ${rater}`,
      answers: ({ n }, { number, plural }) =>
        plural(n, { one: '1 person', other: `${number(n)} people` }),
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Partnership health' })).toBeVisible();
    await expect(canvas.getByText('9 people')).toBeVisible();
  },
};

/** The hook without the widget: elements and looks of one's own. */
export const Headless: Story = {
  args: { series: bothViews },
  render: (args) => <PlainRadar {...args} />,
  play: async ({ canvas }) => {
    const toggle = canvas.getByRole('button', { name: 'Harbour Logistics on Northwind Health' });
    const plot = canvas.getByRole('application', { name: 'How we see each other' });
    const outlines = () => plot.querySelectorAll('path').length - 1;
    await expect(outlines()).toBe(2);
    await userEvent.click(toggle);
    await expect(outlines()).toBe(1);
    await userEvent.click(toggle);
    plot.focus();
    await userEvent.keyboard('{End}{ArrowDown}');
    await expect(
      canvas.getByText(/^Predictability, Harbour Logistics on Northwind Health: \d+ of 100/),
    ).toBeVisible();
    await userEvent.keyboard('{Escape}');
    plot.blur();
    await expect(canvas.getByText(/furthest apart on Predictability/)).toBeVisible();
  },
};

/** In a narrow column the axes are numbered and the table is the key. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '320px' }}>
        <Story />
      </div>
    ),
  ],
};

export const TwoHundredPixels: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '200px' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    // Measured a frame after it was drawn: too wide for its place, it takes the keyboard.
    const table = await canvas.findByRole('region', { name: /^Trust by dimension/ });
    await expect(table).toHaveAttribute('tabindex', '0');
    await expect(table.scrollWidth).toBeGreaterThan(table.clientWidth);
  },
};
