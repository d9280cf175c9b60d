'use client';
import type { DistributionView } from '../../hooks/useDistribution.ts';
import { segmentFill } from './segmentFill.ts';

interface DistributionTableProps {
  readonly view: Extract<DistributionView, { kind: 'shown' }>;
  readonly labelledBy: string;
  readonly patternId: string;
}

/** Every kind of answer with its count and share: the bar's key, and its text. */
export function DistributionTable({ view, labelledBy, patternId }: DistributionTableProps) {
  const { segments, messages } = view;
  return (
    <table data-part="table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{messages.distributionAnswer}</th>
          <th scope="col" data-align="end">
            {messages.distributionCount}
          </th>
          <th scope="col" data-align="end">
            {messages.distributionShare}
          </th>
        </tr>
      </thead>
      <tbody>
        {segments.map((segment, place) => (
          <tr
            key={segment.answer}
            data-kind={segment.kind}
            data-first={segment.kind !== segments[place - 1]?.kind || undefined}
            data-state={segment.count === 0 ? 'none' : 'some'}
          >
            <th scope="row">
              <span data-part="answer-name">
                <svg data-part="swatch" aria-hidden="true" viewBox="0 0 14 14">
                  <rect
                    x="0.5"
                    y="0.5"
                    width="13"
                    height="13"
                    {...segmentFill(segment, segments, patternId)}
                  />
                </svg>
                <span>{segment.label}</span>
              </span>
            </th>
            <td data-align="end">{segment.countText}</td>
            <td data-align="end">{segment.shareText}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
