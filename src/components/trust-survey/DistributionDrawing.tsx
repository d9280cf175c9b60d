'use client';
import type { DistributionSegment } from '../../hooks/useDistribution.ts';
import { segmentFill } from './segmentFill.ts';

/** Between the scale and the answers that are not on it, in percent of the width. */
const gap = 2;
/** Narrower than this, a segment has no room for its number; the table has it. */
const roomForText = 0.06;
const barTop = 22;
const barHeight = 28;

interface DistributionDrawingProps {
  readonly segments: readonly DistributionSegment[];
  readonly patternId: string;
}

/** The bar. It repeats the table beneath it, so assistive technology passes it by. */
export function DistributionDrawing({ segments, patternId }: DistributionDrawingProps) {
  const given = segments.filter((segment) => segment.count > 0);
  const isSplit = new Set(given.map((segment) => segment.kind)).size > 1;
  const width = isSplit ? 100 - gap : 100;
  let start = 0;
  return (
    <svg data-part="bar" aria-hidden="true" width="100%" height={barTop + barHeight}>
      <Patterns id={patternId} />
      {given.map((segment, place) => {
        const wasScale = given[place - 1]?.kind === 'scale';
        if (wasScale && segment.kind === 'non_answer') start += gap;
        const x = start;
        const size = segment.share * width;
        start += size;
        return (
          <g key={segment.answer} data-part="segment" data-kind={segment.kind}>
            <rect
              x={`${x}%`}
              y={barTop}
              width={`${size}%`}
              height={barHeight}
              {...segmentFill(segment, segments, patternId)}
            />
            {segment.share >= roomForText && (
              <text x={`${x + size / 2}%`} y={barTop - 7} textAnchor="middle">
                {segment.shareText}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** One hatching for each kind of non-answer. */
function Patterns({ id }: { readonly id: string }) {
  const tile = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <defs data-part="patterns">
      <pattern id={`${id}-dont_know`} {...tile}>
        <path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" />
      </pattern>
      <pattern id={`${id}-not_applicable`} {...tile}>
        <path d="M0 3h6" />
      </pattern>
      <pattern id={`${id}-prefer_not`} {...tile}>
        <path d="M-1-1 7 7M5-1 7 1M-1 5 1 7" />
      </pattern>
      <pattern id={`${id}-other`} {...tile}>
        <circle cx="1.5" cy="1.5" r="1" />
        <circle cx="4.5" cy="4.5" r="1" />
      </pattern>
    </defs>
  );
}
