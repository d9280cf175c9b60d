import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { type ColorTokenName, colorTokens, valueTokens } from '../../src/theme/tokens.ts';
import { ColourTable } from './ColourTable.tsx';
import { HostOverride } from './HostOverride.tsx';
import { ValueTable } from './ValueTable.tsx';
import { VisionTable } from './VisionTable.tsx';

// The parts of the Tokens page, so that axe looks at each; the page itself is the one in the menu.
const meta = { title: 'Tokens', tags: ['!dev'] } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

const colours = Object.keys(colorTokens) as ColorTokenName[];

export const Text: Story = {
  render: () => <ColourTable kind="text" tokens={['ink', 'ink-soft', 'accent', 'on-accent']} />,
  play: async ({ canvasElement }) => {
    // Ink on paper in four modes, computed from the tokens.
    const ink = within(canvasElement).getByText('ink').closest('li') as HTMLElement;
    await expect(within(ink).getAllByText(/^\d+\.\d$/)).toHaveLength(4);
    await expect(ink).toHaveTextContent('Light, more contrast #000000 21.0');
  },
};

export const Grounds: Story = {
  render: () => <ColourTable kind="ground" tokens={['paper', 'raised', 'sunken']} />,
};

export const Lines: Story = {
  render: () => <ColourTable kind="line" tokens={['hairline', 'outline']} />,
};

export const Series: Story = {
  render: () => (
    <ColourTable kind="series" tokens={colours.filter((name) => name.startsWith('series-'))} />
  ),
};

export const ColourVision: Story = { render: () => <VisionTable /> };

export const Values: Story = {
  render: () => <ValueTable tokens={Object.keys(valueTokens) as (keyof typeof valueTokens)[]} />,
};

export const Overridden: Story = {
  render: () => <HostOverride />,
  play: async ({ canvasElement }) => {
    const [own, host] = within(canvasElement).getAllByRole('button', { name: 'Review answers' });
    await expect(getComputedStyle(own as Element).backgroundColor).toBe('rgb(42, 74, 128)');
    await expect(getComputedStyle(host as Element).backgroundColor).toBe('rgb(122, 31, 75)');
  },
  globals: { theme: 'light', contrast: 'standard' },
};

/** The toolbar reaches the widgets and the page around them. */
export const Toolbar: Story = {
  render: () => <HostOverride />,
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector('[data-troth]');
    await expect(widget).toHaveAttribute('lang', 'de');
    await expect(widget).toHaveAttribute('dir', 'rtl');
    await expect(widget).toHaveAttribute('data-density', 'compact');
    await expect(widget).toHaveAttribute('data-contrast', 'more');
    await expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(0, 0, 0)');
    await expect(getComputedStyle(document.body).color).toBe('rgb(255, 255, 255)');
  },
  globals: { theme: 'dark', contrast: 'more', locale: 'de', direction: 'rtl', density: 'compact' },
};
