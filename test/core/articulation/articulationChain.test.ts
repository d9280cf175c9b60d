import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activateInChain } from '../../../src/core/articulation/chain/activateInChain.ts';
import { articulationChain } from '../../../src/core/articulation/chain/articulationChain.ts';
import { currentArticulation } from '../../../src/core/articulation/chain/currentArticulation.ts';
import { endVersionBefore } from '../../../src/core/articulation/chain/endVersionBefore.ts';
import { twiceInForce } from '../../../src/core/articulation/chain/twiceInForce.ts';
import { versionToReplace } from '../../../src/core/articulation/chain/versionToReplace.ts';
import { contentHash } from '../../../src/core/articulation/contentHash.ts';
import type { ArticulationEvent } from '../../../src/core/articulation/events.ts';
import type { Articulation, ArticulationSignature } from '../../../src/core/articulation/types.ts';
import { deepFreeze, inForce, signedBy, unwrap, written } from './support/agreements.ts';
import { anyJunk, pathsIn, put } from './support/anyArticulation.ts';

/** The next version, as far as it takes another's place. */
function following(
  before: Articulation,
  id: string,
  rest: Partial<Articulation> = {},
): Articulation {
  const { version, clauses } = before;
  const supersedes = { id: before.id, version, contentHash: contentHash(before), clauses };
  return { ...written(), id, version: version + 1, supersedes, replies: {}, echoes: {}, ...rest };
}
const superseded = (doc: Articulation): Articulation => ({ ...doc, status: 'superseded' });

const v1 = superseded(inForce());
const v2 = superseded(inForce(following(v1, 'v2', { title: 'Two' })));
const v3 = inForce(following(v2, 'v3', { title: 'Three' }));
const draft = following(v3, 'v4');

const fault = (...list: Articulation[]) => {
  const chain = articulationChain(list);
  return chain.ok ? 'none' : `${chain.error.code} ${chain.error.path}`;
};

describe('a chain', () => {
  it('is given from the oldest version on, whatever order they come in', () => {
    const expected = { ok: true, value: [v1, v2, v3, draft] };
    expect(articulationChain([v3, draft, v1, v2])).toEqual(expected);
    expect(articulationChain({ v4: draft, v2, v3, v1 })).toEqual(expected);
    expect(articulationChain([])).toEqual({ ok: true, value: [] });
  });

  it('leaves out what was withdrawn, which never took a place', () => {
    const withdrawn: Articulation = { ...following(v1, 'tried'), status: 'withdrawn' };
    expect(articulationChain([v1, withdrawn, v2, v3])).toEqual({ ok: true, value: [v1, v2, v3] });
  });

  it('may hold a version whose hash was made in a newer way', () => {
    const signatures = { s: { ...v1.signatures['s-harbour'], method: 'sha3-2' } } as never;
    const newer = { ...v1, signatures };
    const next = following(newer, 'v2');
    const supersedes = { ...next.supersedes, contentHash: '0'.repeat(64) } as never;
    expect(fault(newer, { ...next, supersedes })).toBe('none');
  });
});

describe('a broken chain', () => {
  const away = (doc: Articulation, rest: object): Articulation => ({
    ...doc,
    supersedes: { ...doc.supersedes, ...rest } as Articulation['supersedes'],
  });

  it.each<[string, Articulation[], string]>([
    ['a version is missing', [v1, v3], 'E_GAP v3.supersedes.id'],
    ['the first is missing', [v2, v3], 'E_GAP v2.supersedes.id'],
    ['the first has another number', [{ ...v1, version: 2 }], 'E_GAP v1.version'],
    ['a number is left out', [v1, { ...v2, version: 3 }], 'E_GAP v2.version'],
    ['a number is told wrong', [v1, away(v2, { version: 2 })], 'E_GAP v2.supersedes.version'],
    ['one follows a draft', [{ ...v1, status: 'draft' }, v2], 'E_GAP v2.supersedes.id'],
    [
      'one follows what was withdrawn',
      [{ ...v1, status: 'withdrawn' }, v2],
      'E_GAP v2.supersedes.id',
    ],
    ['a circle of two', [away(v1, { id: 'v2' }), v2], 'E_CYCLE v1.supersedes.id'],
    ['a circle of one', [v1, away(v2, { id: 'v2' })], 'E_CYCLE v2.supersedes.id'],
    ['two in the place of one', [v1, v2, { ...v2, id: 'v2b' }], 'E_FORK v2b.supersedes'],
    [
      'two drafts in the place of one',
      [v1, v2, v3, draft, { ...draft, id: 'v4b' }],
      'E_FORK v4b.supersedes',
    ],
    ['two first versions', [v1, { ...v1, id: 'w1' }], 'E_FORK w1.supersedes'],
    ['two in force', [v1, inForce(v2), v3], 'E_TWO_IN_FORCE v3.status'],
    ['two with one id', [v1, v2, { ...v3, id: 'v2' }], 'E_DUPLICATE_ID v2'],
    [
      'another text than the one replaced',
      [{ ...v1, title: 'x' }, v2],
      'E_HASH v2.supersedes.contentHash',
    ],
    [
      'other clauses than the one replaced had',
      [v1, away(v2, { clauses: {} }), v3],
      'E_HASH v2.supersedes.clauses',
    ],
    ['no version', [v1, 'v2' as never], 'E_SHAPE [1]'],
  ])('%s', (_, list, expected) => {
    expect(fault(...list)).toBe(expected);
  });

  it('is given all the same, as far as it can be read', () => {
    const chain = articulationChain([v3, null as never, v1]);
    expect(chain).toMatchObject({ ok: false, readable: [v1, v3] });
  });

  it('of thousands in a circle is told in no time', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      away({ ...v2, id: `c${i}` }, { id: `c${(i + 1) % 20_000}` }),
    );
    expect(fault(...many)).toMatch(/^E_CYCLE/);
  });
});

describe('the version in force', () => {
  it.each<[string, Articulation[], Articulation | null]>([
    ['is the one', [draft, v3, v1, v2], v3],
    ['is none', [v1, v2], null],
    ['cannot be told of two', [inForce(v2), v3], null],
  ])('%s', (_, list, expected) => {
    expect(currentArticulation(list)).toBe(expected);
  });
});

describe('bringing a version into force', () => {
  const at = '2026-05-01T08:00:00Z';
  const activate: ArticulationEvent = {
    type: 'activate',
    openCommitments: ['card'],
    by: { partyId: 'harbour' },
    at,
  };
  const template = { id: 'short', version: 1, sections: [{ id: 'outcome' }] } as const;
  const signed = (doc: Articulation): Articulation => ({
    ...signedBy({ ...doc, template }, ...doc.partyIds),
    status: 'partly_signed',
  });
  /** With nothing in it that names anybody of the version before. */
  const ofStrangers = (before: Articulation): Articulation => {
    const reasons = Object.keys(before.clauses).map((id) => [id, 'Not ours']);
    return following(before, 'v2', {
      ...{ partyIds: ['lakeside', 'hilltop'], createdBy: 'lakeside' },
      ...{ people: {}, clauses: {}, reasons: Object.fromEntries(reasons) },
    });
  };
  const next = signed(draft);
  const record = deepFreeze({ v1, v2, v3, v4: next });

  it('supersedes the one before, in one step', () => {
    const changed = unwrap(activateInChain(record, 'v4', activate));
    expect(changed.v4).toMatchObject({ status: 'in_force', history: [{ type: 'activate' }] });
    expect(changed.v3).toMatchObject({
      status: 'superseded',
      history: [{ type: 'supersede', articulationId: 'v4', by: { partyId: 'harbour' }, at }],
    });
    expect(changed.v1).toBe(v1);
    expect(currentArticulation(changed)?.id).toBe('v4');
    expect(articulationChain(changed).ok).toBe(true);
    expect(record.v3.status).toBe('in_force');
  });

  it('is for a party that has only just joined, too: the others have signed that the old one ends', () => {
    const before = inForce();
    const joined = { partyIds: ['northwind', 'harbour', 'lakeside'] };
    const three = { v1: before, v2: signed(following(before, 'v2', joined)) };
    const byLakeside = { ...activate, by: { partyId: 'lakeside' } };
    const changed = unwrap(activateInChain(three, 'v2', byLakeside));
    expect(changed.v2).toMatchObject({
      status: 'in_force',
      history: [{ by: { partyId: 'lakeside' } }],
    });
    expect(changed.v1).toMatchObject({
      status: 'superseded',
      history: [{ type: 'supersede', articulationId: 'v2', by: { partyId: 'northwind' }, at }],
    });
    expect(articulationChain(changed).ok).toBe(true);
  });

  it('needs none before it', () => {
    const first = signed({ ...written(), replies: {}, echoes: {} });
    expect(unwrap(activateInChain({ v1: first }, 'v1', activate)).v1?.status).toBe('in_force');
  });

  describe('beside another agreement in the same record', () => {
    const others = { partyIds: ['northwind', 'lakeside'], clauses: {}, people: {}, reasons: {} };
    const elsewhere = inForce({ ...written(), ...others, id: 'w1' });

    it('is for the first version of a second agreement', () => {
      const first = signed({ ...written(), ...others, id: 'x1', replies: {}, echoes: {} });
      const given = { v3: inForce(), x1: first };
      const changed = unwrap(
        activateInChain(given, 'x1', { ...activate, by: { partyId: 'lakeside' } }),
      );
      expect(changed.x1?.status).toBe('in_force');
      expect(changed.v3).toBe(given.v3);
      expect(versionToReplace(first, [given.v3])).toEqual({ ok: true, value: null });
    });

    it('is for the next version of each', () => {
      const changed = unwrap(activateInChain({ ...record, w1: elsewhere }, 'v4', activate));
      expect(changed.v4?.status).toBe('in_force');
      expect(changed.v3?.status).toBe('superseded');
      expect(changed.w1).toBe(elsewhere);
      expect(twiceInForce(changed)).toEqual([]);
      expect(versionToReplace(next, [v3, elsewhere])).toEqual({ ok: true, value: v3 });
    });

    it('is not for a first version between the parties of one that has grown to them', () => {
      const before = inForce();
      const joined = { partyIds: ['northwind', 'harbour', 'lakeside'] };
      const grown = inForce(following(before, 'v2', joined));
      const again = signed({ ...written(), ...joined, id: 'x1', replies: {}, echoes: {} });
      const given = { v1: superseded(before), v2: grown, x1: again };
      const refused = { ok: false, error: { code: 'E_FORK' } };
      expect(activateInChain(given, 'x1', activate)).toMatchObject(refused);
      expect(versionToReplace(again, [grown])).toMatchObject(refused);
    });
  });

  it('is not kept from it by another draft, which is then left behind', () => {
    const rival = following(v3, 'rival');
    const changed = unwrap(activateInChain({ ...record, rival }, 'v4', activate));
    expect(changed.v4?.status).toBe('in_force');
    const late = { ...changed, rival: signed(rival) };
    expect(activateInChain(late, 'rival', activate)).toMatchObject({
      ok: false,
      error: { code: 'E_FORK' },
    });
  });

  it.each<[string, Record<string, Articulation>, string, ArticulationEvent, string]>([
    ['a version that is not there', record, 'v9', activate, 'E_UNKNOWN_ITEM'],
    ['another event', record, 'v4', { type: 'propose', by: { partyId: 'harbour' }, at }, 'E_TYPE'],
    ['a version that is in force', record, 'v3', activate, 'E_CLOSED'],
    ['a chain with a gap', { v1, v3, v4: next }, 'v4', activate, 'E_GAP'],
    ['what nobody has signed', { v1: { ...written(), template } }, 'v1', activate, 'E_STATE'],
    [
      'a tampered version before',
      { ...record, v3: { ...v3, title: 'Other' } },
      'v4',
      activate,
      'E_HASH',
    ],
    [
      'a first version beside one in force',
      { v3: inForce(), w1: signed({ ...written(), id: 'w1', replies: {} }) },
      'w1',
      activate,
      'E_FORK',
    ],
    [
      'a version that nobody signed who took part in the one before',
      {
        v1: inForce(),
        v2: signed(ofStrangers(inForce())),
      },
      'v2',
      { ...activate, by: { partyId: 'lakeside' } },
      'E_ACTOR',
    ],
  ])('refuses %s', (_, given, id, event, code) => {
    expect(activateInChain(given, id, event)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('the version to replace', () => {
  const now = inForce(v1);
  const second = following(now, 'v2');
  const replaced = (articulationId: string): Articulation => {
    const by = { partyId: 'harbour' };
    const at = '2026-05-01T08:00:00Z';
    return {
      ...superseded(now),
      history: [{ id: 'h', type: 'supersede', articulationId, by, at }],
    };
  };

  it.each<[string, Articulation, Articulation[], Articulation | null]>([
    ['is the one before', second, [now], now],
    ['is none for a first version', now, [], null],
    ['is found among a part of the chain', draft, [v3, v1], v3],
    ['is not known to who has none of them', draft, [], null],
    ['is not known to who has only older ones', draft, [v1], null],
    [
      'may have been replaced by this very version already',
      second,
      [replaced('v2')],
      replaced('v2'),
    ],
    ['is told of what can be read', second, [null as never, now], now],
  ])('%s', (_, doc, known, expected) => {
    expect(versionToReplace(doc, known)).toEqual({ ok: true, value: expected });
  });

  it.each<[string, Articulation, Articulation[], string]>([
    ['another took that place', second, [now, inForce({ ...second, id: 'x' })], 'E_FORK'],
    ['another one did, it is not known which', second, [replaced('x')], 'E_FORK'],
    ['there is a first version already', { ...written(), id: 'w1' }, [now], 'E_FORK'],
    ['there was one, replaced by who knows', { ...written(), id: 'w1' }, [v1], 'E_FORK'],
    ['the one before is a draft', second, [{ ...now, status: 'draft' }], 'E_GAP'],
    ['the number does not follow', { ...second, version: 3 }, [now], 'E_GAP'],
    ['it says something else', second, [{ ...now, title: 'Other' }], 'E_HASH'],
    ['it comes after this one', second, [inForce(following(second, 'v1'))], 'E_CYCLE'],
    ['it takes its own place', following(now, now.id), [], 'E_CYCLE'],
    ['it is between others', { ...second, partyIds: ['lakeside', 'hilltop'] }, [now], 'E_ACTOR'],
    ['it is none', null as never, [now], 'E_SHAPE'],
  ])('cannot be replaced where %s', (_, doc, known, code) => {
    expect(versionToReplace(doc, known)).toMatchObject({ ok: false, error: { code } });
  });
});

it('whatever it is given: an answer, and nothing thrown', () => {
  const signatures = { s: { method: 1 } as unknown as ArticulationSignature };
  const odd = { ...v2, signatures } as Articulation;
  const anySpoiled = fc
    .tuple(fc.constantFrom(v1, v2, v3, odd), fc.nat(), anyJunk)
    .map(([doc, at, junk]) => {
      const paths = pathsIn(doc).filter(([key]) => key !== undefined);
      return put(doc, paths[at % paths.length] as string[], junk);
    });
  const anyWhole = fc.constantFrom(v1, odd, v3);
  const anything = fc.oneof(anySpoiled, anyWhole, anyJunk, fc.anything()) as fc.Arbitrary<never>;
  const event = { type: 'activate', openCommitments: [], by: { partyId: 'harbour' }, at: '' };
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 4 }), anything, (list, one) => {
      const chain = articulationChain(list);
      if (!chain.ok) expect(chain.error.message).not.toBe('');
      expect(typeof articulationChain(one).ok).toBe('boolean');
      expect([null, ...list].includes(currentArticulation(list) as never)).toBe(true);
      const record = Object.fromEntries(list.map((value, i) => [String(i), value]));
      expect(activateInChain(record, '0', event as never).ok).toBe(false);
      expect(typeof activateInChain(one, 'v2', one).ok).toBe('boolean');
      expect(typeof versionToReplace(one, list).ok).toBe('boolean');
      expect(endVersionBefore(one, one, event as never).ok).toBe(false);
      expect(typeof endVersionBefore(v3, one, one).ok).toBe('boolean');
    }),
    { numRuns: 300 },
  );
});

it('finds two versions of one row in force, also where another party has joined', () => {
  const joined = { ...v3, partyIds: [...v3.partyIds, 'lakeside'] };
  const codes = (list: Articulation[]) => twiceInForce(list).map(({ code, path }) => [code, path]);
  expect(codes([v1, inForce(v2), joined])).toEqual([['E_TWO_IN_FORCE', 'v3.status']]);
  expect(codes([v1, v2, joined])).toEqual([]);
});
