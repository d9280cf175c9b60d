import { isInstant } from '../calendarDate.ts';
import type { Instant } from '../types.ts';
import { commitmentEventTypes } from './arcs.ts';
import { commitmentBefore } from './foldCommitment.ts';
import { notToBeWritten } from './guards.ts';
import { freeEntryId } from './history.ts';
import { isCommitment } from './isCommitment.ts';
import { readActor } from './readTerms.ts';
import { findArc } from './stepCommitment.ts';
import type { Actor, Commitment, CommitmentEventType } from './types.ts';

/**
 * The acts that an actor may perform at a moment, in the order in which a conversation comes to
 * them: exactly those that `applyCommitmentEvent` accepts when they say what they need to and are
 * given no id. Somebody of neither side may do nothing. Never throws.
 */
export function allowedCommitmentEvents(
  commitment: Commitment,
  actor: Actor,
  at: Instant,
): CommitmentEventType[] {
  if (!isCommitment(commitment) || !isInstant(at)) return [];
  const by = readActor(actor, '');
  if (!by.ok) return [];
  const stamp = { by: by.value, at };
  return commitmentEventTypes.filter((type) => {
    const id = freeEntryId({ type, ...stamp }, commitment.history);
    const before = commitmentBefore(commitment, { at, id });
    if (!before.ok || !findArc(before.value, type, stamp).ok) return false;
    return notToBeWritten(before.value, { type, at }) === null;
  });
}
