import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { arcs } from '../../src/core/commitments/arcs.ts';
import { drawnSteps, overlappingTexts } from '../support/diagramFaults.ts';
import { StateDiagram } from './StateDiagram.tsx';

const meta = {
  title: 'Internals/StateDiagram',
  component: StateDiagram,
  tags: ['!autodocs'],
} satisfies Meta<typeof StateDiagram>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every step that the machine knows is drawn, no other is, and no label lies on another. */
export const Complete: Story = {
  play: async ({ canvasElement }) => {
    const known = arcs.flatMap(({ from, type, to }) =>
      from.map((state) => `${state} ${type} ${to}`),
    );
    await expect(drawnSteps(canvasElement)).toEqual(known.toSorted());
    await expect(overlappingTexts(canvasElement)).toEqual([]);
  },
};
