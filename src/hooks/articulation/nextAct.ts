import { allowedArticulationVerbs } from '../../core/articulation/allowedArticulationVerbs.ts';
import type { ArticulationActor, ArticulationVerbType } from '../../core/articulation/events.ts';
import type { NextAct, StepState } from './rearticulationApi.ts';
import type { StepContext } from './stepStates.ts';

/** Verbs that lead the whole document on or back; the others stand beside what they are about. */
const leading: readonly ArticulationVerbType[] = [
  'propose',
  'activate',
  'sendBack',
  'decline',
  'withdraw',
];

interface NextActContext extends StepContext {
  readonly actor: ArticulationActor | null;
  /** The other parties, as one text. */
  readonly others: string;
  readonly steps: readonly StepState[];
}

/** What is missing before it goes on, and what this viewer may do. */
export function nextAct({ doc, messages, actor, others, steps }: NextActContext): NextAct {
  const missing = steps.flatMap(({ id, gaps }) => gaps.map((text) => ({ text, step: id })));
  const allowed = (actor ? allowedArticulationVerbs(doc, actor) : []).filter(
    // Of commitments that are open now only the host knows.
    (type) => type !== 'activate' || missing.length === 0,
  );
  return {
    status: doc.status,
    means: messages.statuses[doc.status].means,
    missing,
    verbs: leading
      .filter((type) => allowed.includes(type))
      .map((type) => ({
        type,
        label: type === 'sendBack' ? messages.sendBackAll : messages.acts[type],
        will: messages.will[type]({ others }),
      })),
  };
}
