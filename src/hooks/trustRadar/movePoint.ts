/** A place on the chart, by position: which dimension, which of the visible series. */
export interface RadarPosition {
  readonly dimension: number;
  readonly series: number;
}

/** Keys along the axes first, then across the series. */
const steps: Record<'radar' | 'list', Record<string, readonly [number, number]>> = {
  radar: { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] },
  list: { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] },
};

/**
 * Where a key leads: arrows step round the dimensions and through the series, Home and End to the
 * first and last dimension, Escape away (`null`). `undefined`: not a key of the chart.
 * In a list the dimensions lie below each other, so up and down walk them.
 */
export function movePoint(
  from: RadarPosition | null,
  key: string,
  size: { readonly dimensions: number; readonly series: number },
  layout: 'radar' | 'list',
): RadarPosition | null | undefined {
  if (key === 'Escape') return from ? null : undefined;
  if (size.dimensions === 0) return undefined;
  const series = Math.min(from?.series ?? 0, Math.max(0, size.series - 1));
  if (key === 'Home') return { dimension: 0, series };
  if (key === 'End') return { dimension: size.dimensions - 1, series };
  const step = steps[layout][key];
  if (!step) return undefined;
  if (!from) return { dimension: 0, series };
  return {
    dimension: wrap(from.dimension + step[0], size.dimensions),
    series: wrap(series + step[1], Math.max(1, size.series)),
  };
}

const wrap = (value: number, size: number) => (value + size) % size;
