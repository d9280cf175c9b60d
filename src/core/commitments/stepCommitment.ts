import { accept, type Refusal, type Result } from '../result.ts';
import { type Arc, arcs } from './arcs.ts';
import type { ActStamp } from './guards.ts';
import { because, becauseOfAct } from './sentences.ts';
import { CLOCK, partiesOn } from './sides.ts';
import { terminalStates } from './terminalStates.ts';
import type { Commitment, CommitmentEntry, CommitmentEventType } from './types.ts';

/**
 * One step of the fold: the commitment after an act, its history left as it is. Refuses with
 * `E_ACTOR`, `E_STATE` or what the guards of the arc say.
 */
export function stepCommitment(commitment: Commitment, entry: CommitmentEntry): Result<Commitment> {
  const arc = findArc(commitment, entry.type, entry);
  if (!arc.ok) return arc;
  const { to, says, gives } = arc.value;
  const error = says?.(commitment, entry);
  if (error) return { ok: false, error };
  const settled = terminalStates.includes(to) && { respondBy: null, pendingAmendment: null };
  return accept({ ...commitment, ...gives?.(commitment, entry), ...settled, state: to });
}

/** The arc that an act of this type would take now, whatever it says. */
export function findArc(
  commitment: Commitment,
  type: CommitmentEventType,
  stamp: ActStamp,
): Result<Arc> {
  const { partyId } = stamp.by;
  const isKnown = partiesOn('either', commitment).includes(partyId);
  if (!isKnown && !(type === 'lapse' && partyId === CLOCK)) return no(because('stranger'));
  const arc = arcs.find((one) => one.type === type && one.from.includes(commitment.state));
  if (!arc) return no(becauseOfAct(type, 'state'));
  if (!partiesOn(arc.who, commitment).includes(partyId)) return no(becauseOfAct(type, 'actor'));
  const error = arc.ready?.(commitment, stamp);
  return error ? no(error) : accept(arc);
}

function no(error: Refusal): Result<never> {
  return { ok: false, error };
}
