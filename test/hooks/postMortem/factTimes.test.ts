import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/core/document/orderKeys.ts';
import { reorder } from '../../../src/hooks/document/reorder.ts';
import { byTime, type FactsInOrder, toldTooLate } from '../../../src/hooks/postMortem/factTimes.ts';

const facts = (...times: string[]): FactsInOrder =>
  times.map((at, i) => [String.fromCharCode(97 + i), { at }] as const);
const sorted = (...times: string[]) => byTime(facts(...times), 'Europe/Berlin').join('');
const late = (...times: string[]) => [...toldTooLate(facts(...times), 'Europe/Berlin')].join('');

describe('byTime', () => {
  it('puts moments and days in order', () => {
    expect(sorted('2026-03-04T09:00:00Z', '2026-03-02', '2026-03-03T09:00:00Z')).toBe('bca');
  });

  it('keeps what nobody knows the time of behind the fact it was told after', () => {
    expect(sorted('2026-03-04', '', '2026-03-02', '', '')).toBe('cdeab');
    expect(sorted('', '2026-03-04', '2026-03-02')).toBe('acb');
  });

  it('leaves a day among the moments of that day where it is', () => {
    expect(sorted('2026-03-04T09:00:00Z', '2026-03-04', '2026-03-04T10:00:00Z')).toBe('abc');
  });

  it('reckons with days of the zone', () => {
    // In Berlin this moment is the 5th already.
    expect(sorted('2026-03-04T23:30:00Z', '2026-03-04')).toBe('ba');
    expect(sorted('2026-03-04T23:30:00Z', '2026-03-05')).toBe('ab');
  });

  it('takes what is no time at all for one that nobody knows', () => {
    expect(sorted('2026-03-04', 'soon', '2026-03-02')).toBe('cab');
  });
});

describe('toldTooLate', () => {
  it('marks what surely happened before something that is told earlier', () => {
    expect(late('2026-03-02', '2026-03-04', '2026-03-03', '')).toBe('c');
    expect(late('2026-03-04T09:00:00Z', '2026-03-04', '2026-03-04T08:59:00Z')).toBe('c');
  });

  it('marks nothing once they are in order of time', () => {
    const told = facts('2026-03-29', '2026-03-28T23:30:00Z', '', '2026-03-01', '2026-10-25', '');
    const order = byTime(told, 'Europe/Berlin');
    const again = order.map((id) => told.find(([key]) => key === id) ?? told[0]) as FactsInOrder;
    expect(toldTooLate(told, 'Europe/Berlin').size).toBeGreaterThan(0);
    expect(toldTooLate(again, 'Europe/Berlin').size).toBe(0);
  });
});

describe('reorder', () => {
  const list = { a: { order: 'a0' }, b: { order: 'a1' }, c: { order: 'a2' }, d: { order: 'a3' } };
  const moving = (entries: Record<string, { order: string }>, ids: string) => {
    const moved = reorder(entries, [...ids]);
    const next = { ...entries };
    for (const [id, order] of moved) next[id] = { order };
    return {
      moved: moved.map(([id]) => id).join(''),
      ids: inOrder(next)
        .map(([id]) => id)
        .join(''),
    };
  };

  it.each([
    ['abcd', ''],
    ['dabc', 'd'],
    ['bcda', 'a'],
    ['acbd', 'c'],
    ['dcba', 'dcb'],
  ])('moves as little as it can for %s', (ids, moved) => {
    expect(moving(list, ids)).toEqual({ moved, ids });
  });

  it('gives all a new place where places are broken or the same', () => {
    expect(moving({ ...list, c: { order: 'a1' } }, 'cabd')).toEqual({ moved: 'cabd', ids: 'cabd' });
    expect(moving({ ...list, c: { order: '' } }, 'cabd')).toEqual({ moved: 'cabd', ids: 'cabd' });
  });
});
