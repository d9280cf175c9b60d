import { expect, it } from 'vitest';
import { allowedArticulationVerbs } from '../../../src/core/articulation/allowedArticulationVerbs.ts';
import { articulationGaps } from '../../../src/core/articulation/articulationGaps.ts';
import { standings } from '../../../src/core/articulation/clauseStanding.ts';
import { clauseSections, type StoredClause } from '../../../src/core/articulation/types.ts';
import { ordersAfter } from '../../../src/core/document/orderKeys.ts';
import { drafted, edited, H, L, N, play, readOf } from './support/conversations.ts';

const orders = ordersAfter(null, 500);
const many = (text: string) =>
  Object.fromEntries(
    orders.map((order, i): [string, StoredClause] => [
      `c${i}`,
      {
        order,
        section: clauseSections[i % 12] as StoredClause['section'],
        proposedBy: 'northwind',
        text: `${i}: ${text}`,
      },
    ]),
  );
const proposed = (text: string) => play(drafted({ clauses: many(text) }), ['propose', N]);

it('takes 500 clauses, all accepted at once, and tells of each that is not whole', () => {
  const doc = proposed('What we do');
  const ids = Object.keys(doc.clauses);
  const accepted = play(doc, ['accept', H, { wordings: readOf(doc, ...ids) }]);
  const all = play(accepted, ['accept', L, { wordings: readOf(doc, ...ids) }]);
  expect(Object.values(standings(all)).every(({ standing }) => standing === 'agreed')).toBe(true);
  const duties = ids.filter((id) => doc.clauses[id]?.section === 'responsibility');
  const gaps = articulationGaps(all).filter(({ code }) => code === 'accountable_missing');
  expect(gaps.map(({ clauseId }) => clauseId)).toEqual(duties);
  expect(allowedArticulationVerbs(all, H)).toEqual(['echo', 'counter', 'sendBack', 'decline']);
});

it('takes a clause of a million characters, and loses nothing of it', () => {
  const text = 'a'.repeat(1_000_000);
  const doc = edited(drafted(), N, 'clauses.moved.text', text);
  expect(doc.clauses.moved?.text).toBe(text);
  const countered = play(
    doc,
    ['propose', N],
    ['counter', H, { clauseId: 'moved', wording: { text: `${text.slice(1)}b` } }],
  );
  expect(standings(countered).moved?.counters[0]?.wording?.text).toHaveLength(1_000_000);
});
