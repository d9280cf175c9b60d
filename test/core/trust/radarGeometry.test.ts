import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type RadarGeometryInput,
  type RadarGeometryPoint,
  radarGeometry,
  radarSpread,
  type Withheld,
} from '../../../src/core/index.ts';
import { anything, makeSeries } from './make.ts';

const axes = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `d${i}` }));

/** A radar with radius 100, so that a coordinate on the first axis is the index itself. */
function draw(means: readonly (number | Withheld)[], rest: Partial<RadarGeometryInput> = {}) {
  const scores = Object.fromEntries(means.map((mean, i) => [`d${i}`, mean]));
  const input = {
    dimensions: axes(means.length),
    series: [makeSeries(scores)],
    radius: 100,
    ...rest,
  };
  return radarGeometry(input);
}

function seriesOf(id: string, indexes: readonly unknown[]): RadarGeometryInput['series'][number] {
  const scores = indexes.map((index, i) => [`d${i}`, { index, withheld: null }]);
  return { id, scores: Object.fromEntries(scores) };
}

/** A known value is on the line at most once, nothing else is, and only a whole line is closed. */
function isHonest(points: readonly RadarGeometryPoint[], outline: string): boolean {
  const known = points.filter(({ x }) => x !== null);
  const corners = outline.match(/[ML]/g)?.length ?? 0;
  return (
    points.every(
      ({ x, y, status }) => (x === null) === (y === null) && (x === null) !== (status === 'value'),
    ) &&
    corners <= known.length &&
    outline.endsWith('Z') === (points.length > 2 && known.length === points.length)
  );
}

describe('radarGeometry', () => {
  it('starts at twelve o’clock and goes clockwise', () => {
    const { kind, axes: spokes } = draw([5, 5, 5, 5]);
    expect(kind).toBe('radar');
    expect(spokes.map(({ x, y }) => [x, y])).toEqual([
      [0, -100],
      [100, 0],
      [0, 100],
      [-100, 0],
    ]);
    expect(spokes.map(({ labelX, labelY }) => [labelX, labelY])).toEqual([
      [0, -110],
      [110, 0],
      [0, 110],
      [-110, 0],
    ]);
    expect(spokes[1]?.angle).toBeCloseTo(Math.PI / 2, 10);
  });

  it('is linear in the value: half as much is half as far', () => {
    const { series } = draw([5, 3, 1, 2]);
    expect(series[0]?.points.map(({ x, y, value }) => [x, y, value])).toEqual([
      [0, -100, 100],
      [50, 0, 50],
      [0, 0, 0],
      [-25, 0, 25],
    ]);
    expect(series[0]?.outline).toBe('M0 -100L50 0L0 0L-25 0Z');
  });

  it('has rings at values that read well', () => {
    const { rings, gridPath } = draw([3, 3, 3, 3]);
    expect(rings.map(({ value, r }) => [value, r])).toEqual([
      [0, 0],
      [25, 25],
      [50, 50],
      [75, 75],
      [100, 100],
    ]);
    expect(rings[0]?.path).toBe('');
    expect(rings[1]?.path).toBe('M0 -25L25 0L0 25L-25 0Z');
    expect(gridPath).toBe(rings.map(({ path }) => path).join(''));
  });

  it.each([
    [1, 5, [1, 2, 3, 4, 5]],
    [1, 4, [1, 2, 3, 4]],
    [1, 7, [1, 3, 5, 7]],
    [0, 10, [0, 5, 10]],
    [0, 1, [0, 0.5, 1]],
    [-1, 1, [-1, -0.5, 0, 0.5, 1]],
    [0, 0.3, [0, 0.1, 0.2, 0.3]],
    [0, 90, [0, 25, 50, 75, 90]],
    [0, 85, [0, 25, 50, 85]],
    [0, 1000, [0, 250, 500, 750, 1000]],
    [0, 5e-324, [5e-324]],
  ])('from %d to %d has rings at %o', (min, max, values) => {
    expect(draw([3, 3, 3], { min, max }).rings.map(({ value }) => value)).toEqual(values);
  });

  it('leaves a gap where a value is missing, never a point at the centre', () => {
    const { series } = draw([5, 'no_answers', 5, 5]);
    expect(series[0]?.points[1]).toEqual({
      dimensionId: 'd1',
      x: null,
      y: null,
      value: null,
      status: 'missing',
      clamped: false,
    });
    expect(series[0]?.outline).toBe('M0 100L-100 0L0 -100');
  });

  it.each([
    ['two gaps', [5, 'no_answers', 5, 'no_answers'], ''],
    ['two runs', [5, 5, 'no_answers', 5, 5, 'no_answers'], 'ML ML'],
    ['a run across twelve o’clock', [5, 'no_answers', 'no_answers', 5, 5], 'MLL'],
    ['one value', [5, 'no_answers', 'no_answers'], ''],
    ['nothing', ['no_answers', 'no_answers', 'no_answers'], ''],
    ['everything', [5, 5, 5], 'MLLZ'],
  ] as const)('draws lines between neighbours only: %s', (_, means, steps) => {
    const outline = draw(means).series[0]?.outline ?? '';
    expect(outline.replace(/[^A-Z]/g, '')).toBe(steps.replace(' ', ''));
  });

  it('tells withheld from missing and from what has no score', () => {
    const means = ['below_threshold', 'complementary', 'no_answers', 3] as const;
    const { series } = draw(means, { dimensions: axes(5) });
    expect(series[0]?.points.map(({ status }) => status)).toEqual([
      'withheld',
      'withheld',
      'missing',
      'value',
      'missing',
    ]);
  });

  it('draws a value beyond an end at that end and says so', () => {
    const { series } = draw([9, -1, 3, 5]);
    expect(series[0]?.points.map(({ x, y, value, clamped }) => [x, y, value, clamped])).toEqual([
      [0, -100, 200, true],
      [0, 0, -50, true],
      [0, 50, 50, false],
      [-100, 0, 100, false],
    ]);
  });

  it.each([
    [0, 'none'],
    [1, 'bars'],
    [2, 'bars'],
    [3, 'radar'],
    [24, 'radar'],
    [1000, 'radar'],
  ])('with %i axes is %s', (count, kind) => {
    const geometry = draw(Array(count).fill(3));
    expect(geometry.kind).toBe(kind);
    expect(geometry.axes).toHaveLength(count);
    expect(geometry.refusals).toEqual([]);
    expect(JSON.stringify(geometry)).not.toMatch(/NaN|Infinity/);
    if (kind !== 'radar') expect(geometry.gridPath).toBe('');
  });

  it('with no series has axes only', () => {
    const { axes: spokes, series, rings } = draw([3, 3, 3], { series: [] });
    expect([spokes.length, series.length, rings.length]).toEqual([3, 0, 5]);
  });

  it.each([
    ['min equals max', { min: 5, max: 5 }, 'E_RANGE', 'max'],
    ['max below min', { min: 5, max: 1 }, 'E_RANGE', 'max'],
    ['no end', { max: Number.POSITIVE_INFINITY }, 'E_RANGE', 'max'],
    ['a range beyond numbers', { min: -1e308, max: 1e308 }, 'E_RANGE', 'max'],
    ['a max that is not a number', { max: Number.NaN }, 'E_RANGE', 'max'],
    ['no radius', { radius: 0 }, 'E_RANGE', 'radius'],
    ['an endless radius', { radius: Number.POSITIVE_INFINITY }, 'E_RANGE', 'radius'],
    [
      'two axes of one id',
      { dimensions: [...axes(3), { id: 'd1' }] },
      'E_DUPLICATE_ID',
      'dimensions[3].id',
    ],
  ] as const)('refuses %s and draws nothing', (_, rest, code, path) => {
    const geometry = draw([3, 3, 3], rest);
    expect(geometry).toMatchObject({ kind: 'none', axes: [], rings: [], series: [], gridPath: '' });
    expect(geometry.refusals).toMatchObject([{ code, path }]);
  });

  it('reports a series with an unknown axis and draws the others', () => {
    const known = makeSeries({ d0: 3 });
    const unknown = makeSeries({ d0: 3, elsewhere: 3 }, { rater: 'harbour' });
    const { series, refusals } = draw([3, 3, 3], { series: [unknown, known] });
    expect(series.map(({ seriesId }) => seriesId)).toEqual([known.id]);
    expect(refusals).toMatchObject([
      { code: 'E_UNKNOWN_DIMENSION', path: 'series[0].scores.elsewhere' },
    ]);
  });

  it('gives one value among the points of a series the same place in any company', () => {
    const alone = draw([3, 'no_answers', 'no_answers', 'no_answers']).series[0]?.points[0];
    expect(draw([3, 5, 4, 1]).series[0]?.points[0]).toEqual(alone);
  });

  it('has only finite coordinates, whatever the values (10,000 runs)', { timeout: 60_000 }, () => {
    const number = fc.oneof(
      fc.double(),
      fc.double({ min: -1000, max: 1000 }),
      fc.constantFrom(0, -0, 5e-324, 0.1 + 0.2, 1e308, -1e308),
    );
    const junk = fc.constantFrom<unknown>(null, undefined, '50', 5n, {}, [50], true);
    const series = fc.array(fc.array(fc.oneof(number, junk), { maxLength: 30 }), { maxLength: 3 });
    const anyRange = { radius: number, min: number, max: number };
    const range = fc.oneof(
      fc.record({ radius: fc.integer({ min: 1, max: 1000 }) }),
      fc.record(anyRange, { requiredKeys: ['radius'] }),
    );
    const steps = /^([ML]-?\d+(\.\d\d?)? -?\d+(\.\d\d?)?|Z)*$/;
    fc.assert(
      fc.property(series, range, fc.nat(30), (values, size, count) => {
        const {
          axes: spokes,
          rings,
          gridPath,
          spokesPath,
          series: shapes,
        } = radarGeometry({
          dimensions: axes(count),
          series: values.map((list, i) => seriesOf(`s${i}`, list.slice(0, count))),
          ...size,
        });
        const places: (number | null)[] = [
          ...rings.flatMap(({ value, r }) => [value, r]),
          ...spokes.flatMap(({ angle, x, y, labelX, labelY }) => [angle, x, y, labelX, labelY]),
          ...shapes.flatMap(({ points }) => points.flatMap(({ x, y }) => [x, y])),
        ];
        const paths = [gridPath, spokesPath, ...shapes.map(({ outline }) => outline)];
        return (
          places.every((place) => place === null || Number.isFinite(place)) &&
          paths.every((path) => steps.test(path)) &&
          shapes.every(({ points, outline }) => isHonest(points, outline))
        );
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([null, undefined, '', 'a', 0, 1, 0n, NaN, false, true])(
    'refuses %s as a series',
    (junk) => {
      const series = [junk as never, makeSeries({ d0: 3 })];
      const drawn = radarGeometry({ dimensions: axes(3), series, radius: 100 });
      expect(drawn.refusals).toMatchObject([{ code: 'E_SHAPE', path: 'series[0]' }]);
      expect(drawn.series).toHaveLength(1);
    },
  );

  it('never throws', () => {
    const almost = fc.record(
      {
        dimensions: fc.oneof(fc.array(anything), fc.constant(axes(3)), anything),
        series: fc.oneof(
          fc.array(fc.oneof(fc.record({ id: fc.string(), scores: anything }), anything)),
          anything,
        ),
        radius: fc.oneof(fc.constant(100), anything),
        max: anything,
        min: anything,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(almost, anything), (input) => {
        const { axes: spokes, series } = radarGeometry(input as RadarGeometryInput);
        expect(spokes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        expect(series.every(({ points, outline }) => isHonest(points, outline))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('radarSpread', () => {
  const spreadOf = (kind: 'ad' | 'sd', rest: Partial<ReturnType<typeof makeSeries>> = {}) => {
    const series = [{ ...makeSeries({ d0: 3, d1: 5, d2: 'no_answers', d3: 1 }), ...rest }];
    const geometry = radarGeometry({ dimensions: axes(4), series, radius: 100 });
    return radarSpread(geometry, series, kind);
  };

  it('runs from the value less the spread to the value plus the spread, within the axis', () => {
    // AD 0.4 on 1..5 is 10 index points.
    expect(spreadOf('ad')[0]?.segments).toEqual([
      { dimensionId: 'd0', from: 40, to: 60, path: 'M0 -40L0 -60' },
      { dimensionId: 'd1', from: 90, to: 110, path: 'M90 0L100 0' },
      { dimensionId: 'd3', from: -10, to: 10, path: 'M0 0L-10 0' },
    ]);
    expect(spreadOf('ad')[0]?.path).toBe('M0 -40L0 -60M90 0L100 0M0 0L-10 0');
    expect(spreadOf('sd')[0]?.segments[0]).toMatchObject({ from: 35, to: 65 });
  });

  it('is not known without the scale', () => {
    const { scale: _, ...series } = makeSeries({ d0: 3, d1: 3, d2: 3 });
    const geometry = radarGeometry({ dimensions: axes(3), series: [series], radius: 100 });
    expect(radarSpread(geometry, [series], 'ad')).toEqual([
      { seriesId: series.id, segments: [], path: '' },
    ]);
  });

  it('is not known of one answer', () => {
    const one = { d0: { ...makeSeries({ d0: 3 }).scores.d0, ad: null } };
    expect(spreadOf('ad', { scores: one as never })[0]?.segments).toEqual([]);
  });
});
