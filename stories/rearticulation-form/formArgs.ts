import { expect, fn } from 'storybook/test';
import type { Articulation } from '../../src/core/index.ts';
import type { RearticulationViewer, StepId } from '../../src/hooks/index.ts';
import { first, inReview, openPromises } from '../support/articulations.ts';
import { parties } from '../support/partnership.ts';
import { people, pharmacy } from '../support/roles.ts';
import { rearticulationArgTypes } from './rearticulationArgTypes.ts';
import { undocumentedParts } from './rearticulationParts.ts';

/** The story lives on this day. */
export const on = (day: string) => ({ clock: () => new Date(`${day}T12:00:00Z`) });

/** Who looks, at what, and which step is open. */
export const seen = (
  viewer: RearticulationViewer | null,
  defaultValue: Articulation,
  step: StepId = 'start',
) => ({ viewer, defaultValue, defaultView: { step } });

/** What all stories of the form have, unless one says otherwise. */
export const form = {
  args: {
    parties,
    people,
    viewer: pharmacy,
    commitments: openPromises,
    earlier: [first],
    defaultValue: inReview,
    onValueChange: fn(),
    onViewChange: fn(),
    onActivate: fn(),
    onReviewDue: fn(),
    onError: fn(),
  },
  argTypes: rearticulationArgTypes,
  parameters: on('2026-11-20'),
  // Every state shows only parts that the documentation lists; dialogs stand beside the story.
  afterEach: async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
    await expect(undocumentedParts(canvasElement.ownerDocument.body)).toEqual([]);
  },
};
