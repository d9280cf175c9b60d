/**
 * Puts waves in order: runs of digits count as numbers (`2026-Q2` before `2026-Q10`), the rest by
 * code unit. The same on every machine, whatever its locale.
 */
export function compareWaves(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < left.length && i < right.length; i += 1) {
    const order = compareRuns(left[i] as string, right[i] as string);
    if (order) return order;
  }
  return left.length - right.length || compareText(a, b);
}

function compareRuns(a: string, b: string): number {
  const areNumbers = /^\d/.test(a) && /^\d/.test(b);
  // Two runs too long for a number are as good as equal; `compareWaves` still tells them apart.
  return areNumbers ? Number(a) - Number(b) || 0 : compareText(a, b);
}

/** By code unit. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
