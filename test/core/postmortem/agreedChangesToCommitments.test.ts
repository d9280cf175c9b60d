import { describe, expect, it } from 'vitest';
import { applyCommitmentEvent, createCommitment } from '../../../src/core/commitments/index.ts';
import { readCommitment } from '../../../src/core/commitments/readCommitment.ts';
import type { CommitmentDraft } from '../../../src/core/commitments/types.ts';
import { agreedChangesToCommitments } from '../../../src/core/postmortem/agreedChangesToCommitments.ts';
import type { AgreedChange, PostMortem } from '../../../src/core/postmortem/types.ts';
import { agreed, codeOf, unwrap, written } from './support/postMortems.ts';

const card = written().changes.card as AgreedChange;

function draftsOf(changes: Record<string, Partial<AgreedChange>>, rest: Partial<PostMortem> = {}) {
  const entries = Object.entries(changes).map(([id, change]) => [id, { ...card, ...change }]);
  return agreedChangesToCommitments({ ...agreed(), ...rest, changes: Object.fromEntries(entries) });
}

describe('a whole change', () => {
  it('becomes a draft: its owner performs, the other side receives', () => {
    const doc = agreed();
    expect(agreedChangesToCommitments(doc)).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        title: 'Every van carries a card with the numbers of the wards',
        requester: { partyId: 'northwind' },
        performer: { partyId: 'harbour' },
        by: { partyId: 'harbour' },
        at: doc.history.at(-1)?.at,
        terms: {
          deliverable: 'Every van carries a card with the numbers of the wards',
          conditions: [{ id: 'condition', text: 'The ward has called each van once' }],
          due: '2026-04-15',
        },
        source: {
          kind: 'post_mortem',
          id: 'late-delivery',
          itemId: 'card',
          prevents: ['number'],
        },
      },
    ]);
  });

  it('says which factors it prevents, in their order, and that is kept', () => {
    const both = { bridge: true, number: true, gone: true } as const;
    const [draft] = draftsOf({ card: { prevents: both } });
    expect(draft?.source?.prevents).toEqual(['number', 'bridge']);
    const made = unwrap(createCommitment(draft as CommitmentDraft));
    expect(made.source).toEqual(draft?.source);
    expect(unwrap(readCommitment(JSON.parse(JSON.stringify(made)))).source).toEqual(draft?.source);
    expect(draftsOf({ card: { prevents: {} } })[0]?.source).not.toHaveProperty('prevents');
  });

  it('names the person who sees to it', () => {
    const [draft] = draftsOf({ card: { person: 'dispatcher' } });
    expect(draft?.performer).toEqual({ partyId: 'harbour', personId: 'dispatcher' });
  });

  it('has the same id each time, and another one than every other change', () => {
    const both = draftsOf({ a: { order: 'a1' }, b: { order: 'a0' } });
    expect(both.map(({ source }) => source?.itemId)).toEqual(['b', 'a']);
    expect(both[0]?.id).not.toBe(both[1]?.id);
    expect(draftsOf({ a: {} })[0]?.id).toBe(both[1]?.id);
    expect(draftsOf({ a: {} }, { id: 'another' })[0]?.id).not.toBe(both[1]?.id);
    // 'x' with 'yz' is not 'xy' with 'z'.
    const apart = [draftsOf({ yz: {} }, { id: 'x' }), draftsOf({ z: {} }, { id: 'xy' })];
    expect(new Set(apart.map(([draft]) => draft?.id)).size).toBe(2);
  });
});

it.each<[string, Partial<AgreedChange>]>([
  ['plain', {}],
  ['a person', { person: 'dispatcher' }],
  ['a long text', { text: `${'🙂'.repeat(400)} end` }],
  ['several lines', { text: 'One\nTwo\u202E\n\nThree' }],
  ['half a surrogate pair', { text: 'Cards\uD800', condition: '\uDC00' }],
  ['the longest ids', { order: 'a0' }],
])('gives drafts that createCommitment accepts, and that can be asked for: %s', (_, change) => {
  const long = 'i'.repeat(200);
  const drafts = draftsOf({ [long]: change }, { id: long });
  expect(drafts).toHaveLength(1);
  for (const draft of drafts) {
    const made = unwrap(createCommitment(draft));
    const offer = { type: 'offer', by: draft.by, at: draft.at } as const;
    expect(codeOf(applyCommitmentEvent(made, offer))).toBe('accepted');
  }
});

it.each<[string, Partial<AgreedChange>]>([
  ['what', { text: ' ' }],
  ['what can be seen', { text: '\u202E' }],
  ['who', { owner: '' }],
  ['who takes part', { owner: 'lakeside' }],
  ['when', { due: '' }],
  ['a day that exists', { due: '2026-02-30' }],
  ['how it is seen', { condition: '\n' }],
])('leaves out a change that does not say %s', (_, change) => {
  expect(draftsOf({ card: change, whole: {} }).map(({ source }) => source?.itemId)).toEqual([
    'whole',
  ]);
});

it('finds nothing in what is no post-mortem', () => {
  expect(agreedChangesToCommitments(null as unknown as PostMortem)).toEqual([]);
});
