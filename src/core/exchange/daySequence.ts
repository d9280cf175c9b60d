import { isInstant } from '../calendarDate.ts';
import type { Instant } from '../types.ts';

/** A third of what SEQUENCE can be (RFC 5545: up to 2,147,483,647): seconds of seventeen years. */
const STEP = 2 ** 29;

/** What the days of a document say by. */
interface DatedDocument {
  readonly createdAt: Instant;
  /** What was done with it, which only grows. */
  readonly acts: number;
  /** It can still be written in, and what is typed is no act. */
  readonly isOpen: boolean;
}

/**
 * SEQUENCE for the days of a document. As long as one can write in it, it rises from file to file,
 * second by second: nobody counts the edits between them. What is settled stands above all of that,
 * whatever the clocks say, and rises with each act.
 */
export function daySequence({ createdAt, acts, isOpen }: DatedDocument, now: Instant): number {
  if (!isOpen) return STEP + acts;
  const isTimed = isInstant(now) && isInstant(createdAt);
  const age = isTimed ? Math.floor((Date.parse(now) - Date.parse(createdAt)) / 1000) : 0;
  return Math.min(acts + Math.max(age, 0), STEP - 1);
}

/** SEQUENCE that stands above any of a document whose place another one with this SEQUENCE took. */
export function sequenceOfReplaced(sequence: number): number {
  return 2 * STEP + sequence;
}
