import type { ArticulationVerbType } from '../../core/articulation/events.ts';
import { findVerb } from '../../core/articulation/findVerb.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import type { RearticulationHost } from './rearticulationHost.ts';

/** Whether the viewer may do something now, whatever it says: only then is it offered. */
export function mayAct(
  host: Pick<RearticulationHost, 'viewer' | 'mayEdit' | 'openCommitments'>,
  doc: Articulation,
  type: ArticulationVerbType,
): boolean {
  const { viewer, mayEdit } = host;
  // Whoever may not even name people is a witness, a stranger, or looks at roles.
  if (viewer === null || !mayEdit(doc, ['people'])) return false;
  return findVerb(doc, type, { partyId: viewer.partyId }, host).ok;
}
