/**
 * Which of some distinct numbers make up the longest rising row, by their indices: the fewest are
 * left out of it. Takes n log n steps.
 */
export function longestRun(numbers: readonly number[]): Set<number> {
  /** For each length of a row: the index of the smallest number that one of that length ends with. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, value] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] as number) kept.add(at);
  return kept;
}
