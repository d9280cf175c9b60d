import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/core/articulation/contentHash.ts';
import { sectionHash } from '../../../src/core/articulation/sectionHash.ts';
import { signedContent } from '../../../src/core/articulation/signedContent.ts';
import { signedParts } from '../../../src/core/articulation/signedParts.ts';
import type { Articulation, StoredClause } from '../../../src/core/articulation/types.ts';
import { wordingHash } from '../../../src/core/articulation/wordingHash.ts';
import { hashContent } from '../../../src/core/hashContent.ts';
import { inForce, signedBy, written } from './support/agreements.ts';
import { anyJunk, anySpoiled } from './support/anyArticulation.ts';

const doc = written();
const hash = contentHash(doc);
const clauseOf = (id: string) => doc.clauses[id] as StoredClause;
const withClause = (id: string, rest: Partial<StoredClause>): Articulation => ({
  ...doc,
  clauses: { ...doc.clauses, [id]: { ...clauseOf(id), ...rest } },
});

describe('what is signed', () => {
  const { vans, ...withoutVans } = doc.clauses;
  const changes: [string, Articulation][] = [
    ['the id', { ...doc, id: 'other' }],
    ['the title', { ...doc, title: `${doc.title} ` }],
    ['the version', { ...doc, version: 2 }],
    ['the parties', { ...doc, partyIds: [...doc.partyIds, 'lakeside'] }],
    ['the trigger', { ...doc, trigger: 'scope_changed' }],
    ['its note', { ...doc, triggerNote: '' }],
    ['the first day', { ...doc, effectiveFrom: '2026-04-02' }],
    ['the day of the review', { ...doc, reviewBy: '' }],
    [
      'the version before',
      { ...doc, supersedes: { id: 'v0', version: 1, contentHash: hash, clauses: {} } },
    ],
    ['a person', { ...doc, people: {} }],
    ['a word', withClause('vans', { text: 'Three vans' })],
    ['who answers for it', withClause('call', { accountable: 'northwind' })],
    ['that it ends', withClause('fax', { ended: undefined })],
    ['the section', withClause('vans', { section: 'aim' })],
    ['the order of two clauses', withClause('fax', { order: 'Zz' })],
    ['a clause less', { ...doc, clauses: withoutVans }],
    [
      'a clause with nothing but a measure',
      withClause('new', { section: 'outcome', measure: 'x' }),
    ],
    ['a reason', { ...doc, reasons: { fax: 'Because' } }],
    ['what becomes of a commitment', { ...doc, commitments: {} }],
  ];

  it.each(changes)('%s', (_, other) => {
    expect(contentHash(other)).not.toBe(hash);
  });
});

describe('what is not', () => {
  const same: [string, Articulation][] = [
    ['the status, replies, rounds and signatures', inForce(doc)],
    ['the history', { ...doc, history: [{ type: 'propose' } as never] }],
    ['the template', { ...doc, template: { ...doc.template, version: 9 } }],
    ['who wrote a clause', withClause('vans', { proposedBy: 'harbour' })],
    ['an order key that leaves the order', withClause('fax', { order: 'b00' })],
    ['a clause that says nothing', withClause('new', { section: 'aim', text: ' ', partyId: '' })],
    ['a field that says nothing', withClause('vans', { partyId: 'harbour', channel: '' })],
    ['a field of another section', withClause('vans', { measure: 'x' })],
    ['a reason without words', { ...doc, reasons: { ...doc.reasons, vans: '' } }],
    ['who began it', { ...doc, createdBy: 'harbour' }],
  ];

  it.each(same)('%s', (_, other) => {
    expect(other).not.toBe(doc);
    expect(contentHash(other)).toBe(hash);
  });

  it('the order in which names were put in', () => {
    const two = withClause('call', { responsible: ['dispatcher', 'harbour'] });
    const other = withClause('call', { responsible: ['harbour', 'dispatcher'] });
    expect(contentHash(other)).toBe(contentHash(two));
  });

  it('what the version before said, which is told by its hash', () => {
    const supersedes = { id: 'v0', version: 1, contentHash: hash, clauses: {} };
    const before = contentHash({ ...doc, supersedes });
    const clauses = doc.clauses;
    expect(contentHash({ ...doc, supersedes: { ...supersedes, clauses } })).toBe(before);
  });

  it('in documents that do not say who took part in it: what they were signed with still fits', () => {
    const supersedes = { id: 'v0', version: 1, contentHash: 'f'.repeat(64), clauses: {} };
    expect(contentHash({ ...written(), version: 2, supersedes })).toBe(
      '82927c3cc125396d6b3dc52a7f7ed5cebdbe16ddd951fe87820529a9e229214d',
    );
  });

  it('how the document was stored', () => {
    const reversed = Object.fromEntries(Object.entries(doc).reverse()) as unknown as Articulation;
    expect(contentHash(reversed)).toBe(hash);
    expect(contentHash(JSON.parse(JSON.stringify(doc)))).toBe(hash);
  });
});

it('is the hash of what is told to be signed, so that anyone can make it', () => {
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashContent(JSON.parse(JSON.stringify(signedContent(doc))))).toBe(hash);
});

it('tells each part by its own hash', () => {
  const changed = signedParts(withClause('vans', { text: 'Three vans' }));
  const parts = signedParts(doc);
  expect(Object.keys(parts).filter((key) => parts[key] !== changed[key])).toEqual(['clause:vans']);
});

describe('the hash of a wording', () => {
  const vans = clauseOf('vans');
  it('is of what it says, in its section', () => {
    expect(wordingHash({ ...vans, order: 'a5', proposedBy: 'lakeside' })).toBe(wordingHash(vans));
    expect(wordingHash({ ...vans, text: 'Three vans' })).not.toBe(wordingHash(vans));
    expect(wordingHash({ ...vans, section: 'aim' })).not.toBe(wordingHash(vans));
    expect(wordingHash({ ...vans, partyId: '' })).toBe(
      wordingHash({ ...vans, partyId: undefined }),
    );
  });
});

describe('the hash of a section', () => {
  const of = (other: Articulation) => sectionHash(other, 'responsibility');
  it('is of its clauses, their order and wordings', () => {
    expect(of(withClause('vans', { text: 'Three vans' }))).toBe(of(doc));
    expect(of(withClause('new', { section: 'responsibility', text: '' }))).toBe(of(doc));
    expect(of(withClause('fax', { text: 'Faxing' }))).not.toBe(of(doc));
    expect(of(withClause('fax', { order: 'Zz' }))).not.toBe(of(doc));
    expect(of(withClause('new', { section: 'responsibility', text: 'x' }))).not.toBe(of(doc));
  });
});

it('has a hash for whatever it is given, and changes nothing', () => {
  const anything = fc.oneof(anySpoiled, anyJunk, fc.anything()) as fc.Arbitrary<Articulation>;
  fc.assert(
    fc.property(anything, (value) => {
      expect(contentHash(value)).toMatch(/^[0-9a-f]{64}$/);
      expect(sectionHash(value, 'purpose')).toMatch(/^[0-9a-f]{64}$/);
      expect(wordingHash(value as never)).toMatch(/^[0-9a-f]{64}$/);
      expect(Object.values(signedParts(value)).join('')).toMatch(/^[0-9a-f]+$/);
    }),
    { numRuns: 300 },
  );
  expect(signedBy(doc)).toEqual(doc);
});
