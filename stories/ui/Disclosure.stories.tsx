import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Disclosure } from '../../src/components/ui/Disclosure.tsx';
import { ChevronIcon } from '../../src/components/ui/icons.tsx';
import { Stage } from './Stage.tsx';

const acts = ['Save as SVG', 'Save as PNG', 'Save the numbers as CSV'];

const meta: Meta<typeof Disclosure> = {
  title: 'Internals/Disclosure',
  component: Disclosure,
  tags: ['!autodocs'],
  decorators: [
    (Story) => (
      <Stage>
        <Story />
        <p>Text below, which the panel may cover.</p>
        <button type="button">Next</button>
      </Stage>
    ),
  ],
  args: {
    label: (
      <>
        More
        <ChevronIcon />
      </>
    ),
    children: (close: () => void) => (
      <ul>
        {acts.map((act) => (
          <li key={act}>
            <button type="button" data-part="disclosure-item" onClick={close}>
              {act}
            </button>
          </li>
        ))}
      </ul>
    ),
  },
};

export default meta;
type Story = StoryObj<typeof Disclosure>;

/** The story ends open, so that axe looks at the panel. */
export const Keyboard: Story = {
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'More' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Save as SVG' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(button).toHaveFocus();
    await expect(button).toHaveAttribute('aria-expanded', 'false');

    await userEvent.keyboard('{Enter}');
    for (let presses = 0; presses <= acts.length; presses++) await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Next' })).toHaveFocus();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
  },
};

/** A press elsewhere closes it and leaves the focus where the reader put it. */
export const PressOutside: Story = {
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'More' });
    await userEvent.click(button);
    await userEvent.click(canvas.getByText(/^Text below/));
    await expect(button).toHaveAttribute('aria-expanded', 'false');
  },
};

/** Asked to open towards an edge where there is no room, it turns round and stays in the window. */
export const StaysInTheWindow: Story = {
  args: { align: 'end' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'More' }));
    const panel = canvas.getByRole('list').parentElement;
    const box = panel?.getBoundingClientRect();
    await expect(box?.left).toBeGreaterThanOrEqual(0);
    await expect(box?.right).toBeLessThanOrEqual(window.innerWidth);
  },
};
