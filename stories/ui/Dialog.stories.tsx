import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { Button } from '../../src/components/ui/Button.tsx';
import { Dialog } from '../../src/components/ui/Dialog.tsx';
import { TextArea } from '../../src/components/ui/TextArea.tsx';
import { Stage } from './Stage.tsx';

const meta: Meta<typeof Dialog> = {
  title: 'Internals/Dialog',
  component: Dialog,
  tags: ['!autodocs'],
  decorators: [
    (Story) => (
      <Stage>
        <Story />
      </Stage>
    ),
  ],
  args: {
    title: 'What predictability means here',
    description: 'How far each side can foresee what the other will do.',
    trigger: <Button>Define</Button>,
    children: <TextArea label="A note for Harbour Logistics" requirement="optional" />,
    footer: (
      <>
        <Button>Not now</Button>
        <Button variant="primary">Agree</Button>
      </>
    ),
  },
};

export default meta;
type Story = StoryObj<typeof Dialog>;

/** Opened by its trigger, read from the top, closed by its named button, the focus back. */
export const WithTrigger: Story = {
  play: async ({ canvas }) => {
    const trigger = canvas.getByRole('button', { name: 'Define' });
    await userEvent.click(trigger);
    const dialog = await screen.findByRole('dialog', { name: 'What predictability means here' });
    await expect(dialog).toHaveAccessibleDescription(/How far each side/);
    await expect(dialog).toHaveFocus();
    await userEvent.click(within(dialog).getByRole('button', { name: /^(Close|Schließen)$/ }));
    await waitFor(() => expect(trigger).toHaveFocus());
  },
};

/** Tab goes round inside; Escape leaves. The story ends open, so that axe looks at it. */
export const KeyboardStaysInside: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Define' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    await userEvent.keyboard('{Enter}');
    const again = await screen.findByRole('dialog');
    for (let presses = 0; presses < 6; presses++) {
      await userEvent.tab();
      await expect(again.contains(document.activeElement)).toBe(true);
    }
  },
};

/** More text than the window holds: the dialog scrolls, the page does not. */
export const LongText: Story = {
  globals: { viewport: { value: 'narrow' } },
  args: {
    children: (
      <p>
        {'Promises that were kept the way they were made make the next one easier. '.repeat(30)}
      </p>
    ),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Define' }));
    const dialog = await screen.findByRole('dialog');
    await expect(dialog.scrollHeight).toBeGreaterThan(dialog.clientHeight);
    await expect(dialog.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
  },
};
