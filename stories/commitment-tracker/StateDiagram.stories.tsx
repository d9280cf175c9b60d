import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { arcs } from '../../src/core/commitments/arcs.ts';
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
    const labels = [...canvasElement.querySelectorAll<SVGGElement>('[data-act]')];
    const drawn = labels.flatMap(({ dataset: { from = '', act, to } }) =>
      from.split(' ').map((state) => `${state} ${act} ${to}`),
    );
    const known = arcs.flatMap(({ from, type, to }) =>
      from.map((state) => `${state} ${type} ${to}`),
    );
    await expect(drawn.toSorted()).toEqual(known.toSorted());

    const boxes = [
      ...canvasElement.querySelectorAll<SVGGElement>('svg g:not(.state-diagram-phase) > text'),
    ].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    const overlaps = boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter(
          ({ box }) =>
            box.left < one.box.right &&
            one.box.left < box.right &&
            box.top < one.box.bottom &&
            one.box.top < box.bottom,
        )
        .map((other) => `${one.text} / ${other.text}`),
    );
    await expect(overlaps).toEqual([]);
  },
};
