import type { DistributionSegment } from '../../hooks/useDistribution.ts';

/** Attributes that tell a segment apart: a tint by its place on the scale, else a hatching. */
export function segmentFill(
  segment: DistributionSegment,
  segments: readonly DistributionSegment[],
  patternId: string,
) {
  if (segment.kind === 'non_answer') {
    return { 'data-fill': 'pattern', fill: `url(#${patternId}-${segment.answer})` } as const;
  }
  const scale = segments.filter((one) => one.kind === 'scale');
  const place = scale.indexOf(segment) / Math.max(1, scale.length - 1);
  return { 'data-fill': 'tint', fillOpacity: 0.16 + 0.84 * place } as const;
}
