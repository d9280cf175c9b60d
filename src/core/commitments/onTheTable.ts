import { isCommitment } from './isCommitment.ts';
import type { Answered, Commitment, CommitmentEventType, CommitmentState } from './types.ts';

const opening: readonly CommitmentEventType[] = ['request', 'offer', 'counter'];
/** The acts of which the last one waits: for an answer, or a report to be judged. */
const waiting: Partial<Record<CommitmentState, readonly CommitmentEventType[]>> = {
  requested: opening,
  offered: opening,
  countered: opening,
  reported: ['report'],
};
const agreeing: readonly CommitmentEventType[] = ['promise', 'accept', 'acceptAmendment'];

/**
 * What an answer given now has to name, so that it holds for what was seen and for nothing else:
 * `{ type: 'accept', ...onTheTable(commitment), … }`. A judgement names the report in the same way.
 * Empty where nothing waits for either. Never throws.
 */
export function onTheTable(commitment: Commitment): Answered {
  return isCommitment(commitment) ? answeredIn(commitment) : {};
}

/** The same, of what is known to be a commitment. */
export function answeredIn(commitment: Commitment): Answered {
  const { state, pendingAmendment } = commitment;
  // While a report waits to be judged, a change has to wait for its answer.
  if (pendingAmendment && state === 'promised') {
    const { id, performer } = pendingAmendment;
    // Another person leaves the terms alone, whichever they are.
    const base = performer ? undefined : agreementOf(commitment);
    return base === undefined ? { of: id } : { of: id, base };
  }
  const of = lastOf(commitment, waiting[state] ?? []);
  return of === undefined ? {} : { of };
}

/** The act that agreed the present terms. */
function agreementOf(commitment: Commitment): string | undefined {
  return lastOf(commitment, agreeing, commitment.agreed.at(-1)?.at);
}

/** The last act of these types that took effect, at this moment if one is told. */
function lastOf({ history }: Commitment, types: readonly CommitmentEventType[], moment?: string) {
  return history.findLast(
    ({ type, at, overtaken }) =>
      !overtaken && types.includes(type) && (moment === undefined || at === moment),
  )?.id;
}
