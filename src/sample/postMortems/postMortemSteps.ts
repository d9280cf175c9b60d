import { applyPostMortemEvent } from '../../core/postmortem/applyPostMortemEvent.ts';
import type { PostMortemActor, PostMortemVerb } from '../../core/postmortem/events.ts';
import { postMortemHash } from '../../core/postmortem/postMortemHash.ts';
import type { FactPosition, PostMortem } from '../../core/postmortem/types.ts';
import type { SampleDays } from '../sampleDays.ts';
import { onWorkingDays, type Step, walk } from '../walk.ts';

type Act = PostMortemVerb & { readonly id?: string };

export type PostMortemStep = Step<PostMortem, PostMortemActor, Act>;

/** The document after these steps. */
export function after(days: SampleDays, doc: PostMortem, ...steps: readonly PostMortemStep[]) {
  return walk(onWorkingDays(days), applyPostMortemEvent, doc, steps);
}

/** What a side says to several facts of the other. */
export function says(
  on: number,
  by: PostMortemActor,
  position: FactPosition,
  ...factIds: readonly string[]
): PostMortemStep[] {
  return factIds.map((factId) => [on, by, { type: 'takePosition', factId, position }]);
}

/** Says in one's own words what the other side has told. */
export function listens(id: string, speaker: string, text: string): Act {
  return { type: 'restate', id, speaker, text };
}

/** Signs what stands there. */
export function sign(doc: PostMortem): Act {
  return { type: 'sign', stance: 'agree', contentHash: postMortemHash(doc) };
}
