import { describe, expect, it } from 'vitest';
import { postMortemHash } from '../../../src/core/postmortem/postMortemHash.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import { inReview, looked, N, play, signedByN, understood } from './support/postMortems.ts';

const doc = inReview();
const hash = postMortemHash(doc);

describe('what is signed', () => {
  const changes: [string, Partial<PostMortem>][] = [
    ['the title', { title: `${doc.title} ` }],
    ['the version', { version: 2 }],
    [
      'a perspective',
      { perspectives: { ...doc.perspectives, harbour: doc.perspectives.northwind as never } },
    ],
    ['a position', { timeline: { late: { ...doc.timeline.late, positions: {} } as never } }],
    ['the order of an entry', { changes: { card: { ...doc.changes.card, order: 'a1' } as never } }],
    ['an entry more', { lucky: { l1: { order: 'a0', text: '', by: 'harbour' } } }],
    ['a round', { understanding: { ...doc.understanding, harbour: {} } }],
    ['the day of a look', { recurrence: { look: { ...doc.recurrence.look, date: '' } as never } }],
    [
      'what is acknowledged',
      { acknowledgements: { ...doc.acknowledgements, harbour: { elements: {}, received: {} } } },
    ],
    ['the template', { template: { ...doc.template, version: 2 } }],
    ['a field that is not known', { hostNote: '' } as Partial<PostMortem>],
  ];

  it.each(changes)('%s', (_, change) => {
    expect(postMortemHash({ ...doc, ...change })).not.toBe(hash);
  });
});

describe('what is not', () => {
  it.each([
    ['the stage and the history', understood()],
    ['a signature', signedByN()],
    [
      'that an acknowledgement has arrived, and what a look has shown',
      play(looked(), ['receiveAcknowledgement', N]),
    ],
  ])('%s', (_, other) => {
    expect(other).not.toEqual(doc);
    expect(postMortemHash(other)).toBe(hash);
  });

  it('how the document was stored', () => {
    const reversed = Object.fromEntries(Object.entries(doc).reverse()) as unknown as PostMortem;
    expect(postMortemHash(reversed)).toBe(hash);
    expect(postMortemHash(JSON.parse(JSON.stringify(doc)))).toBe(hash);
  });
});
