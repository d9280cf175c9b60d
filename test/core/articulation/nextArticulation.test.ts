import { describe, expect, it } from 'vitest';
import { applyArticulationEvent } from '../../../src/core/articulation/applyArticulationEvent.ts';
import { articulationChain } from '../../../src/core/articulation/chain/articulationChain.ts';
import { contentHash } from '../../../src/core/articulation/contentHash.ts';
import { diffArticulations } from '../../../src/core/articulation/diff/diffArticulations.ts';
import { begunAfter, nextArticulation } from '../../../src/core/articulation/nextArticulation.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { codeOf, deepFreeze, inForce, unwrap, written } from './support/agreements.ts';

const northwind = { partyId: 'northwind' };
const beginning = { id: 'v2', by: northwind, at: '2026-09-01T08:00:00Z' };
const first = deepFreeze(inForce());
const withdrawn = (doc: Articulation) =>
  unwrap(
    applyArticulationEvent(doc, {
      ...{ type: 'withdraw', by: northwind, at: '2026-09-02T08:00:00Z', id: 'w' },
      reason: 'Not yet.',
    }),
  );
const edited = (doc: Articulation, path: readonly string[], value: unknown) =>
  unwrap(
    applyArticulationEvent(doc, {
      ...{ type: 'edit', by: northwind, at: '2026-09-01T09:00:00Z', path, value },
    }),
  );
const superseded = (doc: Articulation, by: string) =>
  unwrap(
    applyArticulationEvent(doc, {
      ...{ type: 'supersede', by: northwind, at: '2026-09-03T08:00:00Z', id: 's' },
      articulationId: by,
    }),
  );

describe('after a version in force', () => {
  const next = unwrap(nextArticulation(first, [], beginning));

  it('begins with all of it, and takes its place one day', () => {
    expect(next).toMatchObject({ id: 'v2', version: 2, status: 'draft', title: first.title });
    expect(next.supersedes).toMatchObject({ id: 'v1', contentHash: contentHash(first) });
    expect(next.clauses).toEqual(first.clauses);
    expect(next.people).toEqual(first.people);
    expect(diffArticulations(first, next).every(({ kind }) => kind === 'unchanged')).toBe(true);
    expect(articulationChain([first, next])).toMatchObject({ ok: true });
  });

  it('has nothing of what was said and signed', () => {
    expect(next).toMatchObject({ replies: {}, echoes: {}, signatures: {}, history: [] });
    expect(next).toMatchObject({ effectiveFrom: '', reviewBy: '', trigger: '', commitments: {} });
  });

  it('is known to be begun, unless it was withdrawn', () => {
    expect(begunAfter(first, [])).toBeNull();
    expect(begunAfter(first, [first, next])).toBe(next);
    expect(begunAfter(first, [withdrawn(next)])).toBeNull();
  });
});

describe('after one that was withdrawn', () => {
  const next = unwrap(nextArticulation(first, [], beginning));
  const said = edited(next, ['triggerNote'], 'The ward has moved.');
  const over = deepFreeze(withdrawn(said));
  const third = { ...beginning, id: 'v3' };

  it('says once more what was written, for the same place', () => {
    const again = unwrap(nextArticulation(over, [first], third));
    expect(again).toMatchObject({ id: 'v3', version: 2, status: 'draft', history: [] });
    expect(again.triggerNote).toBe('The ward has moved.');
    expect(again.clauses).toEqual(over.clauses);
    expect(again.supersedes).toEqual(over.supersedes);
    expect(articulationChain([first, over, again])).toMatchObject({ ok: true });
    expect(begunAfter(over, [first, again])).toBe(again);
  });

  it('comes after the one that has taken the place meanwhile', () => {
    const other: Articulation = { ...first, ...next, id: 'x', status: 'in_force' };
    const known = [superseded(first, 'x'), other];
    const again = unwrap(nextArticulation(over, known, third));
    expect(again).toMatchObject({ version: 3, supersedes: { id: 'x' } });
    expect(begunAfter(over, known)).toBeNull();
    expect(begunAfter(over, [...known, again])).toBe(again);
  });

  it('is a first version again where there was none before', () => {
    const again = unwrap(nextArticulation(withdrawn(written()), [first], third));
    expect(again).toMatchObject({ version: 1, supersedes: null });
    expect(again.clauses).toEqual(written().clauses);
    expect(begunAfter(withdrawn(written()), [first])).toBeNull();
  });
});

it.each([
  ['can still be changed', written(), 'E_STATE'],
  ['was replaced', superseded(first, 'x'), 'E_STATE'],
  ['is none', null as never, 'E_STATE'],
  ['cannot be read whole', { ...first, clauses: { bad: 1 } } as never, 'E_SHAPE'],
])('refuses what %s', (_, doc, code) => {
  expect(codeOf(nextArticulation(doc, [], beginning))[0]).toBe(code);
});

it('refuses a stranger, and never throws on what is known', () => {
  const by = { partyId: 'hilltop' };
  expect(codeOf(nextArticulation(first, [], { ...beginning, by }))[0]).toBe('E_ACTOR');
  expect(nextArticulation(first, null as never, beginning).ok).toBe(true);
  const round = { ...first, id: 'a', supersedes: { id: 'b' }, status: 'superseded' };
  const other = { ...first, id: 'b', supersedes: { id: 'a' }, status: 'superseded' };
  const lost = { ...withdrawn(written()), supersedes: { id: 'a' } };
  expect(begunAfter(lost as never, [round, other] as never)).toBe(other);
  expect(begunAfter(null as never, [first])).toBeNull();
});
