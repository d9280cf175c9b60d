import { applyArticulationEvent } from '../../core/articulation/applyArticulationEvent.ts';
import { endVersionBefore } from '../../core/articulation/chain/endVersionBefore.ts';
import { versionToReplace } from '../../core/articulation/chain/versionToReplace.ts';
import type { ArticulationEvent } from '../../core/articulation/events.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import type { Result } from '../../core/result.ts';

/**
 * The version before as it will be once a document is in force; `null`: there is none, or this viewer
 * has not got it. Refused, the document must not come into force. `event`: the one that activates it.
 */
export function replaceBefore(
  doc: Articulation,
  earlier: readonly Articulation[],
  event: ArticulationEvent,
): Result<Articulation | null> {
  const activated = applyArticulationEvent(doc, event);
  if (!activated.ok) return activated;
  const before = versionToReplace(doc, earlier);
  // Where a host was interrupted, it may have been replaced by this one already.
  if (!before.ok || before.value?.status !== 'in_force') return before;
  return endVersionBefore(before.value, activated.value, event);
}
