/** Heights of rows: those that have been measured, and for the others what is usual. */
export interface RowHeights {
  readonly measured: ReadonlyMap<string, number>;
  readonly usual: number;
}

/** Where each row begins, in pixels; one more entry than rows, the last is the whole height. */
export function rowOffsets(keys: readonly string[], { measured, usual }: RowHeights): Float64Array {
  const offsets = new Float64Array(keys.length + 1);
  let top = 0;
  for (let i = 0; i < keys.length; i += 1) {
    top += measured.get(keys[i] as string) ?? usual;
    offsets[i + 1] = top;
  }
  return offsets;
}

/** The row that lies at a height; the first or last one beyond the ends. */
export function rowAt(offsets: Float64Array, y: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((offsets[middle] as number) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
