import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { verbs } from '../../src/core/articulation/verbs.ts';
import {
  type Articulation,
  type ArticulationEvent,
  applyArticulationEvent,
  articulationStances,
  clausesOf,
  contentHash,
  wordingHash,
} from '../../src/core/index.ts';
import { counter } from '../support/articulationCase.ts';
import * as documents from '../support/articulations.ts';
import { drawnSteps, overlappingTexts } from '../support/diagramFaults.ts';
import { account, pharmacy } from '../support/roles.ts';
import { LifeCycle } from './LifeCycle.tsx';

const meta = {
  title: 'Internals/RearticulationLifeCycle',
  component: LifeCycle,
  tags: ['!autodocs'],
} satisfies Meta<typeof LifeCycle>;

export default meta;
type Story = StoryObj<typeof meta>;

const at = '2026-12-20T10:00:00Z';

/** One document for each way on. */
const samples: readonly Articulation[] = [
  documents.begun,
  documents.draft,
  documents.inReview,
  documents.settled,
  documents.partlySigned,
  documents.allSigned,
  documents.inForce,
  documents.superseded,
  documents.declined,
];

/** What may be said of a document, in all ways that its verbs ask for. */
function saidOf(doc: Articulation) {
  const clause = clausesOf(doc).find(({ id }) => id === counter.clauseId);
  const plain = clause ? { [clause.id]: wordingHash(clause) } : {};
  return {
    clauseId: counter.clauseId,
    wording: { text: 'Answer it at once' },
    wordings: plain,
    reason: 'As agreed',
    name: 'Chief pharmacist',
    role: 'Runs the pharmacy',
    reservation: 'One word',
    contentHash: contentHash(doc),
    openCommitments: [],
    articulationId: 'another',
  };
}

/** Whatever leads from these documents to another status, as the core has it. */
function knownSteps(): string[] {
  const steps = samples.flatMap((doc) => {
    const said = saidOf(doc);
    const whole: Partial<typeof said> = { ...said };
    delete whole.clauseId;
    const verbEvents = verbs.flatMap(({ type }) =>
      [account, pharmacy].flatMap((by) =>
        [said, whole].flatMap((words) =>
          articulationStances.map((stance) => ({ ...words, type, stance, by, at })),
        ),
      ),
    );
    const edit = { type: 'edit', by: pharmacy, at, path: ['title'], value: 'Another title' };
    return [...verbEvents, edit].flatMap((event) => {
      const next = applyArticulationEvent(doc, event as unknown as ArticulationEvent);
      const moved = next.ok && next.value.status !== doc.status;
      return moved ? [`${doc.status} ${event.type} ${next.value.status}`] : [];
    });
  });
  return [...new Set(steps)].toSorted();
}

/** Every step that the core knows is drawn, no other is, and no label lies on another. */
export const Complete: Story = {
  play: async ({ canvasElement }) => {
    await expect(drawnSteps(canvasElement)).toEqual(knownSteps());
    await expect(overlappingTexts(canvasElement)).toEqual([]);
  },
};
