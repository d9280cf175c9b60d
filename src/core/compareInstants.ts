import type { Instant } from './types.ts';

/** Something that happened, as far as its place among others is concerned. */
export interface Happened {
  readonly id: string;
  readonly at: Instant;
}

/**
 * Which of two moments is the earlier one; 0: they are the same. By the moment, not by its text:
 * `10:00:00.500Z` comes after `10:00:00Z`. What is no moment comes first.
 */
export function compareInstants(a: Instant, b: Instant): number {
  return momentOf(a) - momentOf(b) || 0;
}

/** The order of a history: by `at`, then by `id`. */
export function compareHappened(a: Happened, b: Happened): number {
  const difference = compareInstants(a.at, b.at);
  if (difference !== 0 || a.id === b.id) return difference;
  return a.id < b.id ? -1 : 1;
}

function momentOf(at: Instant): number {
  const moment = Date.parse(at);
  return Number.isNaN(moment) ? Number.NEGATIVE_INFINITY : moment;
}
