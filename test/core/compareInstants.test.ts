import { expect, it } from 'vitest';
import { compareHappened, compareInstants } from '../../src/core/compareInstants.ts';

it('compares moments, not how they are written', () => {
  expect(compareInstants('2026-04-20T10:00:00Z', '2026-04-20T10:00:00.500Z')).toBeLessThan(0);
  expect(compareInstants('2026-04-20T10:00:00.000Z', '2026-04-20T10:00Z')).toBe(0);
  expect(compareInstants('2026-04-20T10:00:01Z', '2026-04-20T10:00:00.999Z')).toBeGreaterThan(0);
});

it('puts first what is no moment', () => {
  const moments = ['2026-04-20T10:00:00Z', '', '2025-01-01T00:00:00Z', 'soon'];
  expect(moments.sort(compareInstants)).toEqual([
    '',
    'soon',
    '2025-01-01T00:00:00Z',
    '2026-04-20T10:00:00Z',
  ]);
});

it('tells what happened at one moment apart by the ids', () => {
  const at = '2026-04-20T10:00:00Z';
  const all = [
    { id: 'c', at },
    { id: 'a', at: '2026-04-20T10:00:00.001Z' },
    { id: 'b', at: '2026-04-20T10:00:00.000Z' },
  ];
  expect(all.sort(compareHappened).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  expect(compareHappened({ id: 'a', at }, { id: 'a', at })).toBe(0);
});
