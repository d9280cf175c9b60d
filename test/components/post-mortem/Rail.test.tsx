import { cleanup, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { postMortemHash } from '../../../src/core/postmortem/postMortemHash.ts';
import { postMortemTemplates } from '../../../src/core/postmortem/templates/index.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import { after, postMortem, showWhole } from './harness.tsx';

const draft = { ...postMortem(), template: postMortemTemplates.short };
const inReview = (['startMeeting', 'startReview'] as const).reduce<PostMortem>(
  (doc, type) => after(doc, ['harbour', { type }]),
  draft,
);
const signedBy = (side: 'northwind' | 'harbour', doc: PostMortem) =>
  after(doc, [side, { type: 'sign', stance: 'agree', contentHash: postMortemHash(doc) }]);
const signing = () => within(screen.getByRole('navigation')).getByRole('button', { name: /^Sign/ });

it('says that signing is done once every side has signed, and not before', () => {
  const half = signedBy('northwind', inReview);
  showWhole(half, null);
  expect(signing().textContent).not.toMatch(/Done/);
  cleanup();
  showWhole(signedBy('harbour', half), null);
  expect(signing().textContent).toMatch(/Done/);
});

it('does not count a signature under an earlier text', () => {
  const back = after(signedBy('northwind', inReview), [
    'harbour',
    { type: 'sendBack', reason: 'The day of the second change.' },
  ]);
  showWhole(after(back, ['harbour', ['event', 'summary'], 'It came a day late.']), null);
  expect(signing().textContent).toMatch(/Not begun/);
});
