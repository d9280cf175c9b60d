import type { GapCode } from '../../core/articulation/articulationGaps.ts';
import type { StepId } from './rearticulationView.ts';

const stepOf: Partial<Record<GapCode, StepId>> = {
  title_missing: 'start',
  trigger_missing: 'start',
  start_missing: 'start',
  review_missing: 'start',
  review_before_start: 'start',
  // Beside the section that it is about: there one sees what was changed.
  reason_missing: 'changes',
  commitment_undecided: 'commitments',
  signature_missing: 'signOff',
  signature_unverified: 'signOff',
};

interface Placed {
  readonly code: string;
  readonly section?: StepId | undefined;
}

/** The step in which something that is missing can be put right. */
export function stepOfGap({ code, section }: Placed, steps: readonly StepId[]): StepId {
  const step = (stepOf as Partial<Record<string, StepId>>)[code] ?? section;
  if (step !== undefined && steps.includes(step)) return step;
  return steps.find((id) => id !== 'start' && id !== 'people') ?? 'start';
}
