import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntranetPage } from './IntranetPage.tsx';

const meta = {
  title: 'One partnership/Intranet page',
  component: IntranetPage,
  args: { name: 'storybook intranet page' },
  parameters: {
    layout: 'fullscreen',
    // It is used day by day, and kept from day to day.
    clock: () => new Date(),
  },
} satisfies Meta<typeof IntranetPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** All widgets on one record, kept in this browser: reload, open another tab, look through others’ eyes. */
export const Page: Story = {};
