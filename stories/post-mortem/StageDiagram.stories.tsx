import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import {
  applyPostMortemEvent,
  type PostMortem,
  type PostMortemEvent,
  postMortemHash,
  stances,
} from '../../src/core/index.ts';
import { verbs } from '../../src/core/postmortem/verbs.ts';
import { drawnSteps, overlappingTexts } from '../support/diagramFaults.ts';
import { after } from '../support/postMortemSteps.ts';
import * as documents from '../support/postMortems.ts';
import { account, pharmacy } from '../support/roles.ts';
import { shortBegun } from '../support/shortPostMortems.ts';
import { StageDiagram } from './StageDiagram.tsx';

const meta = {
  title: 'Internals/PostMortemStages',
  component: StageDiagram,
  tags: ['!autodocs'],
} satisfies Meta<typeof StageDiagram>;

export default meta;
type Story = StoryObj<typeof meta>;

const { begun, sharing, revealed, readyToSign, inReview, agreed, agreedWithDifferences } =
  documents;

const day = '2026-12-20';
const at = `${day}T10:00:00Z`;
const look = { type: 'recordRecurrence', checkId: 'look', result: 'not_again' } as const;

/** One document for each way on. */
const samples: readonly PostMortem[] = [
  begun,
  shortBegun,
  sharing,
  revealed,
  readyToSign,
  inReview,
  agreed,
  agreedWithDifferences,
  after(agreed, [day, pharmacy, look]),
  after(agreedWithDifferences, [day, pharmacy, look]),
  documents.escalated,
  after(sharing, [day, pharmacy, { type: 'escalate', step: 'mediation', reason: 'In circles' }]),
  documents.closed,
];

/** Whatever leads from these documents to another stage, as the core has it. */
function knownSteps(): string[] {
  const steps = samples.flatMap((doc) => {
    const contentHash = postMortemHash(doc);
    const said = { step: 'mediation', reason: 'As agreed', difference: 'One word', contentHash };
    const verbEvents = verbs.flatMap(({ type }) =>
      stances.map((stance) => ({ ...said, type, stance, by: account, at })),
    );
    const edit = { type: 'edit', by: account, at, path: ['title'], value: 'Another title' };
    return [...verbEvents, edit].flatMap((event) => {
      const next = applyPostMortemEvent(doc, event as unknown as PostMortemEvent);
      const moved = next.ok && next.value.stage !== doc.stage;
      return moved ? [`${doc.stage} ${event.type} ${next.value.stage}`] : [];
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
