'use client';
import { memo, useDeferredValue } from 'react';
import type { UseCommitmentMeasuresOptions } from '../../hooks/commitmentTracker/useFrontFigures.ts';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';
import { Summary } from './Summary.tsx';

interface TrackerSummaryProps {
  readonly tracker: TrackerApi;
  readonly headingLevel: 3 | 4 | 5;
}

/** The figures over the lists; they follow a moment after an act, which must not wait for them. */
export function TrackerSummary({ tracker, headingLevel }: TrackerSummaryProps) {
  const { state, actions, host, options } = tracker;
  const commitments = useDeferredValue(state.commitments);
  return (
    <Figures
      commitments={commitments}
      viewer={host.viewer}
      parties={host.parties}
      today={state.today}
      baseline={state.view.baseline}
      setView={actions.setView}
      messages={options.messages?.measures}
      headingLevel={headingLevel}
    />
  );
}

interface FiguresProps extends UseCommitmentMeasuresOptions {
  readonly setView: TrackerApi['actions']['setView'];
  readonly headingLevel: 3 | 4 | 5;
}

const Figures = memo(function Figures({ setView, headingLevel, ...options }: FiguresProps) {
  return (
    <Summary
      options={options}
      onBaselineChange={(baseline) => setView('baseline', { baseline })}
      headingLevel={headingLevel}
    />
  );
});
