'use client';
import type { Baseline } from '../../core/commitments/commitmentDue.ts';
import type { CommitmentMeasuresView } from '../../hooks/commitmentTracker/useCommitmentMeasures.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';

interface BaselineChoiceProps {
  readonly measures: CommitmentMeasuresView;
  readonly onBaselineChange: (baseline: Baseline) => void;
}

/** Which day promises are held against. */
export function BaselineChoice({ measures, onBaselineChange }: BaselineChoiceProps) {
  return (
    <SegmentedControl
      label={measures.messages.baselineLabel}
      labelVisible
      options={measures.baselines.map(({ baseline, label }) => ({ value: baseline, label }))}
      value={measures.baseline}
      onValueChange={onBaselineChange}
    />
  );
}
