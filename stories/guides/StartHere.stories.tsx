import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { instruments, scoreResponses } from '../../src/core/index.ts';
import { answersOf, groups, parties } from '../support/partnership.ts';
import { Audiences } from './Audiences.tsx';
import { InWords } from './FirstHook.tsx';
import FirstPage from './FirstPage.tsx';
import { FirstWidget } from './FirstWidget.tsx';
import { Loop } from './Loop.tsx';

// The parts of the page, so that axe looks at each and its examples are known to run.
const meta = { title: 'Start here', tags: ['!dev'] } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

const { alliance4 } = instruments;
const responses = [groups.northwindOnHarbour, groups.harbourOnNorthwind].flatMap((group) =>
  answersOf(group, alliance4),
);

export const TheLoop: Story = {
  render: () => <Loop />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(4);
    await expect(canvas.getByRole('link', { name: 'TrustRadar' })).toHaveAttribute(
      'href',
      './?path=/docs/measure-trustradar--docs',
    );
  },
};

export const WhereToGo: Story = { render: () => <Audiences /> };

export const AFirstPage: Story = {
  render: () => <FirstPage />,
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('heading', { name: 'Working with Harbour Logistics' }),
    ).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Ask for something' })).toBeVisible();
  },
};

export const AWidget: Story = {
  render: () => <FirstWidget responses={responses} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Trust radar' })).toBeVisible();
  },
};

export const AHook: Story = {
  render: () => (
    <InWords
      dimensions={alliance4.dimensions}
      series={scoreResponses(responses, alliance4)}
      parties={parties}
    />
  ),
  play: async ({ canvas }) => {
    const view = canvas.getByRole('button', { name: 'Harbour Logistics on Northwind Health' });
    const sentences = () => canvas.getAllByText(/Harbour/, { selector: 'p' }).length;
    const before = sentences();
    await userEvent.click(view);
    await expect(view).toHaveAttribute('aria-pressed', 'false');
    await expect(sentences()).toBeLessThan(before);
  },
};
