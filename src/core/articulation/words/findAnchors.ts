import { longestRun } from '../diff/longestRun.ts';
import type { Stretch } from './alignPieces.ts';

/** A piece that both lists have: its place in each. */
export interface Anchor {
  readonly before: number;
  readonly after: number;
}

/** Pieces that occur once in each list, as many of them as stand in the same order (patience). */
export function findAnchors(
  before: readonly number[],
  after: readonly number[],
  stretch: Stretch,
): Anchor[] {
  const inBefore = placesOfSingles(before, stretch.before, stretch.beforeEnd);
  const inAfter = placesOfSingles(after, stretch.after, stretch.afterEnd);
  const common: Anchor[] = [];
  for (const [piece, place] of inBefore) {
    const other = inAfter.get(piece);
    if (other !== undefined) common.push({ before: place, after: other });
  }
  const kept = longestRun(common.map((anchor) => anchor.after));
  return common.filter((_, i) => kept.has(i));
}

/** By piece, in the order of their places. */
function placesOfSingles(list: readonly number[], from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  for (let place = from; place < to; place += 1) {
    const piece = list[place] as number;
    if (places.has(piece)) repeated.add(piece);
    else places.set(piece, place);
  }
  for (const piece of repeated) places.delete(piece);
  return places;
}
