import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArticulation } from '../../../src/core/articulation/createArticulation.ts';
import { sealOf } from '../../../src/core/articulation/sealOf.ts';
import type {
  Articulation,
  ArticulationSignature,
  StoredClause,
  SupersededVersion,
} from '../../../src/core/articulation/types.ts';
import { verifyArticulation } from '../../../src/core/articulation/verifyArticulation.ts';
import { deepFreeze, inForce, signedBy, unwrap, written } from './support/agreements.ts';
import { anyArticulation, anyJunk, anySpoiled } from './support/anyArticulation.ts';

const doc = inForce();
const signature = doc.signatures['s-harbour'] as ArticulationSignature;
const clause = doc.clauses.vans as StoredClause;

const withClauses = (clauses: Articulation['clauses']): Articulation => ({
  ...doc,
  clauses: { ...doc.clauses, ...clauses },
});
const withSignature = (rest: Partial<ArticulationSignature>): Articulation => ({
  ...doc,
  signatures: { ...doc.signatures, 's-harbour': { ...signature, ...rest } },
});
/** What the signature of Harbour finds. */
const differing = (other: Articulation) =>
  verifyArticulation(other).signatures.find(({ id }) => id === 's-harbour')?.differing;

describe('a document that is the one that was signed', () => {
  it('says so for each signature', () => {
    expect(verifyArticulation(doc)).toEqual({
      verdict: 'as_signed',
      signatures: [
        { id: 's-northwind', partyId: 'northwind', verdict: 'as_signed', differing: [] },
        { id: 's-harbour', partyId: 'harbour', verdict: 'as_signed', differing: [] },
      ],
      missing: [],
    });
  });

  it('stays so when its keys have another order, and its letters are written as escapes', () => {
    const reversed = (_: string, value: unknown) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value;
    const json = JSON.stringify(doc, reversed).replace(
      /[\u007F-\uFFFF]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    expect(json).toContain('\\u2019');
    expect(json.indexOf('"title"')).toBeGreaterThan(json.indexOf('"clauses"'));
    expect(verifyArticulation(JSON.parse(json)).verdict).toBe('as_signed');
  });

  it('names the parties that are missing', () => {
    expect(verifyArticulation(written())).toEqual({
      verdict: 'unsigned',
      signatures: [],
      missing: ['northwind', 'harbour'],
    });
    expect(verifyArticulation(signedBy(written(), 'harbour'))).toMatchObject({
      verdict: 'as_signed',
      missing: ['northwind'],
    });
  });
});

describe('what differs', () => {
  const { vans, ...others } = doc.clauses;
  it.each([
    ['a word', withClauses({ vans: { ...clause, text: 'Three vans' } }), 'changed'],
    ['a clause more', withClauses({ more: { ...clause, text: 'A ship' } }), 'added'],
    ['a clause less', { ...doc, clauses: others }, 'removed'],
    ['a clause emptied', withClauses({ vans: { ...clause, text: '', partyId: '' } }), 'removed'],
  ] as const)('%s', (_, other, change) => {
    const clauseId = change === 'added' ? 'more' : 'vans';
    expect(verifyArticulation(other).verdict).toBe('changed');
    expect(differing(other)).toEqual([{ part: 'clause', clauseId, change }]);
  });

  it.each<[string, Partial<Articulation>]>([
    ['header', { title: 'Another' }],
    ['people', { people: {} }],
    ['reasons', { reasons: {} }],
    ['commitments', { commitments: {} }],
  ])('%s', (part, change) => {
    expect(differing({ ...doc, ...change })).toEqual([{ part }]);
  });

  it('the order', () => {
    const fax = { ...(doc.clauses.fax as StoredClause), order: 'Zz' };
    expect(differing(withClauses({ fax }))).toEqual([{ part: 'order' }]);
  });

  it('a clause that stands in another section, and with it the order', () => {
    const moved = withClauses({ vans: { ...clause, section: 'principle' } });
    expect(differing(moved)).toEqual([
      { part: 'order' },
      { part: 'clause', clauseId: 'vans', change: 'changed' },
    ]);
  });

  it('looks at the document anew, even at one that was verified before', () => {
    const copy = structuredClone(doc) as { title: string } & Articulation;
    expect(verifyArticulation(copy).verdict).toBe('as_signed');
    copy.title = 'Changed in place';
    expect(verifyArticulation(copy).verdict).toBe('changed');
  });
});

describe('what is said of the version before', () => {
  const next = unwrap(
    createArticulation({
      ...{ id: 'v2', title: 'Next', partyIds: ['northwind', 'harbour'], supersedes: doc },
      ...{ by: { partyId: 'northwind' }, at: '2026-05-01T08:00:00Z' },
    }),
  );
  const saying = (rest: object, of = inForce(next)): Articulation => ({
    ...of,
    supersedes: { ...of.supersedes, ...rest } as Articulation['supersedes'],
  });
  const never = { ...next.supersedes?.clauses, vans: { ...clause, text: 'No vans' } };

  it('is signed, and found where it was altered', () => {
    expect(verifyArticulation(saying({})).verdict).toBe('as_signed');
    for (const rest of [{ clauses: never }, { partyIds: ['northwind', 'lakeside'] }]) {
      expect(differing(saying(rest))).toEqual([{ part: 'before' }]);
    }
    expect(verifyArticulation(saying({ clauses: never, partyIds: undefined })).verdict).toBe(
      'changed',
    );
  });

  it('is not, where a document does not say who took part in it: its hash is the one it was', () => {
    const { partyIds: _, ...old } = next.supersedes as SupersededVersion;
    const signedThen = inForce({ ...next, supersedes: old });
    expect(signedThen.signatures['s-harbour']?.parts).not.toHaveProperty('before');
    expect(verifyArticulation(signedThen).verdict).toBe('as_signed');
    expect(verifyArticulation(saying({ clauses: never }, signedThen)).verdict).toBe('as_signed');
  });
});

describe('a signature that was altered', () => {
  it.each<[string, Partial<ArticulationSignature>]>([
    ['its stance', { stance: 'agree_with_reservation' }],
    ['its reservation', { reservation: 'Not on Sundays' }],
    ['its name', { name: 'Somebody else' }],
    ['its role', { role: 'Owner' }],
    ['its person', { personId: 'dispatcher' }],
    ['its day', { at: '2026-03-19T08:00:00Z' }],
    ['its seal', { seal: '0'.repeat(64) }],
    ['its parts', { parts: {} }],
    ['its hash', { contentHash: '0'.repeat(64) }],
  ])('%s', (_, change) => {
    const checked = verifyArticulation(withSignature(change));
    expect(checked.verdict).toBe('changed');
    expect(checked.missing).toEqual(['harbour']);
    expect(differing(withSignature(change))).toContainEqual({ part: 'signature' });
  });

  it('is found even with a new seal, when its parts are not those of its content', () => {
    const forged = { ...signature, parts: { ...signature.parts, header: '0'.repeat(64) } };
    expect(differing(withSignature({ ...forged, seal: sealOf(forged) }))).toEqual([
      { part: 'signature' },
    ]);
  });

  it('its place among the others may be another', () => {
    expect(verifyArticulation(withSignature({ order: 'Zz' })).verdict).toBe('as_signed');
  });
});

describe('signatures that are not one of each party', () => {
  it('of a party that does not take part', () => {
    const other = signedBy(written(), 'northwind', 'harbour', 'lakeside');
    const checked = verifyArticulation(other);
    expect(checked.verdict).toBe('changed');
    expect(checked.signatures[2]).toMatchObject({
      partyId: 'lakeside',
      verdict: 'changed',
      differing: [{ part: 'party' }],
    });
  });

  it('two of one party', () => {
    const other = {
      ...doc,
      signatures: { ...doc.signatures, again: { ...signature, order: 'z0' } },
    };
    expect(verifyArticulation(other)).toMatchObject({
      verdict: 'changed',
      signatures: [{ verdict: 'as_signed' }, { verdict: 'changed' }, { verdict: 'changed' }],
      missing: ['harbour'],
    });
    expect(differing(other)).toEqual([{ part: 'repeated' }]);
  });
});

describe('a signature made in a newer way', () => {
  const newer = withSignature({ method: 'sha3-2' });

  it('cannot be verified, which is not to say that something was changed', () => {
    expect(verifyArticulation(newer).verdict).toBe('unknown_method');
    expect(verifyArticulation({ ...newer, title: 'x' }).signatures).toMatchObject([
      { verdict: 'changed' },
      { verdict: 'unknown_method', differing: [] },
    ]);
  });

  it('does not hide what another signature finds', () => {
    expect(verifyArticulation({ ...newer, title: 'x' }).verdict).toBe('changed');
  });
});

describe('for any document', () => {
  it('that was signed as it is: as signed', () => {
    fc.assert(
      fc.property(anyArticulation, (any) => {
        const { verdict } = verifyArticulation(deepFreeze(any));
        expect(verdict).toBe(Object.keys(any.signatures).length > 0 ? 'as_signed' : 'unsigned');
      }),
      { numRuns: 200 },
    );
  });

  it('every edit, removal, swap, copy and splice of clauses is found', () => {
    const ids = Object.keys(doc.clauses);
    const anyTwo = fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 });
    const anyKind = fc.constantFrom('edit', 'delete', 'swap', 'duplicate', 'insert', 'splice');
    const foreign: StoredClause = { ...clause, text: 'From another document' };
    fc.assert(
      fc.property(anyTwo, anyKind, fc.nat(), ([one, two], kind, at) => {
        const clauses: Record<string, StoredClause> = { ...doc.clauses };
        const [a, b] = [clauses[one as string], clauses[two as string]] as [
          StoredClause,
          StoredClause,
        ];
        const place = at % (a.text.length + 1);
        const text = `${a.text.slice(0, place)}!${a.text.slice(place)}`;
        if (kind === 'edit') clauses[one as string] = { ...a, text };
        if (kind === 'delete') delete clauses[one as string];
        if (kind === 'swap') Object.assign(clauses, { [one as string]: b, [two as string]: a });
        if (kind === 'duplicate') clauses[`${one}-2`] = a;
        if (kind === 'insert') clauses.inserted = { ...a, text };
        if (kind === 'splice') clauses[one as string] = foreign;
        const checked = verifyArticulation({ ...doc, clauses });
        expect(checked.verdict).toBe('changed');
        expect(checked.signatures.every(({ differing: found }) => found.length > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('whatever shape it has: an answer, and nothing thrown', () => {
    const anything = fc.oneof(anySpoiled, anyJunk, fc.anything()) as fc.Arbitrary<Articulation>;
    fc.assert(
      fc.property(anything, fc.oneof(anyJunk, fc.anything()), (value, junk) => {
        expect(verifyArticulation(value).verdict).toMatch(/signed|changed|unknown/);
        const odd = { ...doc, signatures: { one: junk, two: signature } } as Articulation;
        expect(verifyArticulation(odd).verdict).toMatch(/changed|unknown/);
      }),
      { numRuns: 300 },
    );
  });
});
