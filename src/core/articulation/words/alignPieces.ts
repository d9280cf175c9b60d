import { type ChangeObject, diffArrays } from 'diff';
import type { Effort } from './effort.ts';
import { findAnchors } from './findAnchors.ts';

/** A stretch that is the same in both lists: where it begins in each, and how long it is. */
export interface CommonRun {
  readonly before: number;
  readonly after: number;
  length: number;
}

/** A stretch of each list: from a place up to another. */
export interface Stretch {
  readonly before: number;
  readonly beforeEnd: number;
  readonly after: number;
  readonly afterEnd: number;
}

/** Two lists of numbers, the same for the same piece, and what they have in common so far. */
interface Alignment {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly runs: CommonRun[];
  readonly effort: Effort;
}

/** Most changes that are looked for at first, and then in each stretch between two anchors. */
const FIRST_EDITS = 200;
const EDITS_BETWEEN = 60;

/**
 * What two lists of pieces have in common, in order. First by Myers' algorithm (jsdiff), with a
 * bound to its changes; beyond it, between anchors: pieces that occur once in each list, in their
 * longest common order. What is beyond that, too, has nothing in common.
 */
export function alignPieces(
  before: readonly string[],
  after: readonly string[],
  effort: Effort,
): CommonRun[] {
  const numbers = new Map<string, number>();
  // Numbers are faster to compare than texts.
  const numberOf = (piece: string) => {
    const known = numbers.get(piece);
    if (known !== undefined) return known;
    numbers.set(piece, numbers.size);
    return numbers.size - 1;
  };
  const alignment: Alignment = {
    before: before.map(numberOf),
    after: after.map(numberOf),
    runs: [],
    effort,
  };
  const all = { before: 0, beforeEnd: before.length, after: 0, afterEnd: after.length };
  alignStretch(alignment, all, true);
  return alignment.runs;
}

/** Sets the common beginning and end aside, and aligns the rest. */
function alignStretch(alignment: Alignment, stretch: Stretch, isFirst: boolean): void {
  const { before, after, runs } = alignment;
  const from = { ...stretch };
  while (isCommon(from) && before[from.before] === after[from.after]) {
    from.before += 1;
    from.after += 1;
  }
  addRun(runs, stretch.before, stretch.after, from.before - stretch.before);
  while (isCommon(from) && before[from.beforeEnd - 1] === after[from.afterEnd - 1]) {
    from.beforeEnd -= 1;
    from.afterEnd -= 1;
  }
  if (isCommon(from)) alignMiddle(alignment, from, isFirst);
  addRun(runs, from.beforeEnd, from.afterEnd, stretch.beforeEnd - from.beforeEnd);
}

/** Whether there is something left in both. */
function isCommon({ before, beforeEnd, after, afterEnd }: Stretch): boolean {
  return before < beforeEnd && after < afterEnd;
}

function addRun(runs: CommonRun[], before: number, after: number, length: number): void {
  if (length === 0) return;
  const last = runs.at(-1);
  const follows =
    last && last.before + last.length === before && last.after + last.length === after;
  if (follows) last.length += length;
  else runs.push({ before, after, length });
}

function alignMiddle(alignment: Alignment, stretch: Stretch, isFirst: boolean): void {
  const most = isFirst ? FIRST_EDITS : EDITS_BETWEEN;
  if (!alignByFewestEdits(alignment, stretch, most) && isFirst) {
    alignBetweenAnchors(alignment, stretch);
  }
}

/** Whether it can be done with so many edits, and with the effort that is left. */
function alignByFewestEdits(alignment: Alignment, stretch: Stretch, most: number): boolean {
  const { runs, effort } = alignment;
  const maxEditLength = Math.floor(Math.min(most, Math.sqrt(effort.edits)));
  const before = alignment.before.slice(stretch.before, stretch.beforeEnd);
  const after = alignment.after.slice(stretch.after, stretch.afterEnd);
  const least = surplus(before, after);
  if (least === before.length + after.length) return true; // nothing in common
  if (least > maxEditLength) return false;
  const changes = diffArrays(before, after, { maxEditLength });
  effort.edits -= (changes ? editsIn(changes) : maxEditLength) ** 2;
  if (!changes) return false;
  const at = { before: stretch.before, after: stretch.after };
  for (const { added, removed, count } of changes) {
    if (!added && !removed) addRun(runs, at.before, at.after, count);
    if (!added) at.before += count;
    if (!removed) at.after += count;
  }
  return true;
}

function editsIn(changes: readonly ChangeObject<number[]>[]): number {
  return changes.reduce(
    (sum, { added, removed, count }) => sum + (added || removed ? count : 0),
    0,
  );
}

/** How many pieces one list has more often than the other: no comparison has fewer edits. */
function surplus(before: readonly number[], after: readonly number[]): number {
  if (before.length === 1 && after.length === 1) return before[0] === after[0] ? 0 : 2;
  const counts = new Map<number, number>();
  for (const piece of before) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  for (const piece of after) counts.set(piece, (counts.get(piece) ?? 0) - 1);
  let sum = 0;
  for (const count of counts.values()) sum += Math.abs(count);
  return sum;
}

function alignBetweenAnchors(alignment: Alignment, stretch: Stretch): void {
  let { before, after } = stretch;
  for (const anchor of findAnchors(alignment.before, alignment.after, stretch)) {
    const between = { before, beforeEnd: anchor.before, after, afterEnd: anchor.after };
    alignStretch(alignment, between, false);
    addRun(alignment.runs, anchor.before, anchor.after, 1);
    before = anchor.before + 1;
    after = anchor.after + 1;
  }
  alignStretch(alignment, { ...stretch, before, after }, false);
}
