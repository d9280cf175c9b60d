import { isRecord } from '../../isRecord.ts';
import { own } from '../../own.ts';
import type { Result } from '../../result.ts';
import { applyArticulationEvent } from '../applyArticulationEvent.ts';
import type { ArticulationActor, ArticulationEvent } from '../events.ts';
import type { Articulation, ArticulationSignature } from '../types.ts';
import { chainRefusal } from './chainSentences.ts';

/**
 * The version whose place another one takes, superseded by it. `event`: the one that brings the
 * other into force; what ends this one is made of it, in the same moment and by the same side. Where
 * that side has only just joined, it is in the name of one that took part in both: its signature
 * under the new version says that it takes the place of this one.
 *
 * Refuses what `applyArticulationEvent` refuses, and a new version that nobody signed who took
 * part in this one (`E_ACTOR`). Never throws.
 */
export function endVersionBefore(
  before: Articulation,
  next: Articulation,
  event: ArticulationEvent,
): Result<Articulation> {
  const by = actorInBoth(before, next, own(event, 'by'));
  if (!by) return { ok: false, error: chainRefusal('nobodyBefore', 'by') };
  const articulationId = own(next, 'id') as string;
  const [at, id] = [own(event, 'at') as string, own(event, 'id') as string | undefined];
  const end = { type: 'supersede', articulationId, by, at } as const;
  return applyArticulationEvent(before, id === undefined ? end : { ...end, id });
}

/** Of several who took part in both, the first one of the version before. */
function actorInBoth(
  before: Articulation,
  next: Articulation,
  by: unknown,
): ArticulationActor | undefined {
  const given = own(before, 'partyIds');
  const parties: readonly unknown[] = Array.isArray(given) ? given : [];
  if (parties.includes(own(by, 'partyId'))) return by as ArticulationActor;
  const signatures = own(next, 'signatures');
  const signed = isRecord(signatures) ? Object.values(signatures) : [];
  const signature = parties
    .map((partyId) => signed.find((one) => own(one, 'partyId') === partyId))
    .find((one) => one !== undefined);
  if (!signature) return undefined;
  const { partyId, personId } = signature as ArticulationSignature;
  return personId === '' ? { partyId } : { partyId, personId };
}
