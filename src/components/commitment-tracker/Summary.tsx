'use client';
import { useId, useState } from 'react';
import type { Baseline } from '../../core/commitments/commitmentDue.ts';
import {
  type UseCommitmentMeasuresOptions,
  useFrontFigures,
} from '../../hooks/commitmentTracker/useFrontFigures.ts';
import { DetailsLabel } from '../ui/DetailsLabel.tsx';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { useLoadedPart } from '../ui/useLoadedPart.ts';
import { BaselineChoice } from './BaselineChoice.tsx';
import { Explained } from './Explained.tsx';
import { Figure } from './Figure.tsx';
import { TextTable } from './TextTable.tsx';
import { TrendChart } from './TrendChart.tsx';

export interface SummaryProps {
  readonly options: UseCommitmentMeasuresOptions;
  readonly onBaselineChange: (baseline: Baseline) => void;
  /** Of the title; 3 unless told. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
}

const loadMore = () => import('./MoreFigures.tsx');

/** How promises are kept: three figures and their trend up front, the rest on demand. */
export function Summary({ options, onBaselineChange, headingLevel = 3 }: SummaryProps) {
  const titleId = useId();
  const [showsMore, setShowsMore] = useState(false);
  const { part, failed, load } = useLoadedPart(loadMore, showsMore);
  const measures = useFrontFigures(options);
  const { trend, messages, isEmpty, comment } = measures;
  const { ppc, surprises, openNow } = measures.front;
  const Heading = `h${headingLevel}` as const;
  return (
    <section data-part="summary" data-state={isEmpty ? 'empty' : 'shown'} aria-labelledby={titleId}>
      <div data-part="summary-header">
        <div>
          <Heading data-part="summary-title" id={titleId}>
            {messages.title}
          </Heading>
          <p data-part="figure-fact">{isEmpty ? messages.empty : measures.window}</p>
        </div>
        {!isEmpty && <BaselineChoice measures={measures} onBaselineChange={onBaselineChange} />}
      </div>
      {!isEmpty && (
        <>
          <div data-part="figures">
            <Figure figure={ppc} explain={messages.explain} />
            <div data-part="figure" data-figure="trend">
              <p data-part="figure-label">{trend.label}</p>
              <TrendChart trend={trend} />
              {trend.points.some(({ running, ratio }) => running && ratio !== null) && (
                <p data-part="figure-fact">{messages.trendKey}</p>
              )}
              <Explained label={messages.asTable} about={trend.label}>
                <TextTable table={trend.table} />
              </Explained>
            </div>
            <Figure figure={surprises} explain={messages.explain} />
            <Figure figure={openNow} explain={messages.explain} />
          </div>
          {comment && <p data-part="comment">{comment}</p>}
          <details
            data-part="more-figures"
            onToggle={(event) => setShowsMore(event.currentTarget.open)}
          >
            <DetailsLabel part="explained-label">{messages.moreFigures}</DetailsLabel>
            {showsMore && part && <part.MoreFigures options={options} front={measures} />}
            {failed && <LoadFailed onRetry={load} />}
          </details>
        </>
      )}
    </section>
  );
}
