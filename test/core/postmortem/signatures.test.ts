import { describe, expect, it } from 'vitest';
import { agreementFault } from '../../../src/core/postmortem/agreementFault.ts';
import { validSignatures } from '../../../src/core/postmortem/index.ts';
import type { PostMortem, Signature } from '../../../src/core/postmortem/types.ts';
import { agreed, agreedWithDifferences } from './support/postMortems.ts';

/** The document with its last signature rewritten, and nothing else. */
function rewritten(doc: PostMortem, rest: Partial<Signature>): PostMortem {
  const [id, signature] = Object.entries(doc.signatures).at(-1) as [string, Signature];
  return { ...doc, signatures: { ...doc.signatures, [id]: { ...signature, ...rest } } };
}

const signers = (doc: PostMortem) => validSignatures(doc).map(({ partyId }) => partyId);

describe('a signature', () => {
  it('counts as the history tells of it', () => {
    expect(signers(agreed())).toEqual(['northwind', 'harbour']);
    expect(agreementFault(agreed(), 'p')).toBeNull();
    expect(signers(agreedWithDifferences())).toEqual(['northwind', 'harbour']);
  });

  it.each<[string, Partial<Signature>]>([
    ['in another sense', { stance: 'agree_with_difference', difference: 'It was the vans' }],
    ['with a difference', { difference: 'It was the vans' }],
    ['by somebody else', { personId: 'another' }],
    ['at another time', { at: '2026-01-01T00:00:00Z' }],
  ])('does not count where it stands there %s', (_, rest) => {
    const doc = rewritten(agreed(), rest);
    expect(signers(doc)).toEqual(['northwind']);
    expect(agreementFault(doc, 'p')).toMatchObject({ code: 'E_HASH' });
  });

  it('does not count without its difference', () => {
    const doc = rewritten(agreedWithDifferences(), { stance: 'agree', difference: '' });
    expect(signers(doc)).toEqual(['northwind']);
  });

  it('does not count where nobody has signed', () => {
    const doc = agreed();
    const history = doc.history.filter(({ type }) => type !== 'sign');
    expect(signers({ ...doc, history })).toEqual([]);
  });
});
