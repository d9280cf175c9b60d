import type { ArticulationVerbType } from '../../../core/articulation/events.ts';
import type { Articulation } from '../../../core/articulation/types.ts';
import type { StepState } from '../../../hooks/articulation/rearticulationApi.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import type {
  RearticulationView,
  RearticulationViewReason,
  StepId,
} from '../../../hooks/articulation/rearticulationView.ts';

/** What every step of the form is given. */
export interface StepProps {
  readonly host: RearticulationHost;
  readonly doc: Articulation;
  readonly step: StepState;
  readonly view: RearticulationView;
  readonly setView: (reason: RearticulationViewReason, part: Partial<RearticulationView>) => void;
  /** It goes to paper, where nothing can follow later. */
  readonly isPrinting?: boolean | undefined;
  /** Goes to a step, and to a control in it. */
  readonly onGo: (step: StepId, controlId?: string) => void;
  /** Something was tried that is not possible yet: told is what is missing. */
  readonly onNotYet: (verb: ArticulationVerbType) => void;
}
