'use client';
import type { Baseline } from '../../core/commitments/commitmentDue.ts';
import type { FrontFigures } from '../../hooks/commitmentTracker/useFrontFigures.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';

interface BaselineChoiceProps {
  readonly measures: FrontFigures;
  readonly onBaselineChange: (baseline: Baseline) => void;
}

/** Which day promises are held against. */
export function BaselineChoice({ measures, onBaselineChange }: BaselineChoiceProps) {
  return (
    <SegmentedControl
      label={measures.messages.baselineLabel}
      labelVisible
      options={measures.baselineOptions}
      value={measures.baseline}
      onValueChange={onBaselineChange}
    />
  );
}
