import { dayOf, isCalendarDate, isInstant } from '../calendarDate.ts';
import type { CalendarDate } from '../types.ts';
import type { Commitment } from './types.ts';

/**
 * Which day a promise is held against: the day first asked for (does it meet the need), the day
 * first promised (can one rely on the promise), or the day last agreed (the easiest: it hides
 * slippage). These are the three targets of delivery performance in supply chains.
 */
export const baselines = ['requested', 'original', 'latest'] as const;

export type Baseline = (typeof baselines)[number];

/**
 * The day a commitment is held against; `null` when there is none, as before a promise.
 *
 * - requested: the day in the first terms
 * - original: the day in the terms that were on the table at the promise
 * - latest: the day in the last terms that were agreed on or before the day then due
 *
 * `timeZone` says which day a moment falls on.
 */
export function commitmentDue(
  commitment: Commitment,
  baseline: Baseline,
  timeZone: string,
): CalendarDate | null {
  switch (baseline) {
    case 'requested':
      return dueOfVersion(commitment, 1);
    case 'original':
      return dueOfVersion(commitment, commitment.agreed[0]?.version);
    case 'latest':
      return latestDue(commitment, timeZone);
    default:
      return null;
  }
}

/**
 * The day last agreed. An amendment counts if it was agreed on or before the day then due: an
 * extension agreed after that does not undo the miss, nor does any that follows it.
 */
function latestDue(commitment: Commitment, timeZone: string): CalendarDate | null {
  const [promise, ...amendments] = commitment.agreed;
  let due = dueOfVersion(commitment, promise?.version);
  for (const amendment of amendments) {
    if (due === null || !isInstant(amendment?.at) || dayOf(amendment.at, timeZone) > due) break;
    due = dueOfVersion(commitment, amendment.version);
  }
  return due;
}

/** The day in one version of the terms, counted from 1. */
function dueOfVersion({ terms }: Commitment, version: number | undefined): CalendarDate | null {
  const due = Number.isInteger(version) ? terms[(version as number) - 1]?.due : null;
  return isCalendarDate(due) ? due : null;
}
