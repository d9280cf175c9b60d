/** A list and what was made of it, entry for entry. */
export interface Mapped<From, To> {
  readonly from: readonly From[];
  readonly to: readonly To[];
}

/** From so many differences on, mapping anew is no slower. */
const FEW = 64;

/**
 * `list` mapped. Where it is as long as the list `before` and differs in a few entries, only those
 * are mapped, and all others stay the objects they were.
 */
export function mapChanged<From, To>(
  list: readonly From[],
  map: (entry: From, at: number) => To,
  before: Mapped<From, To> | null,
): readonly To[] {
  const changed = before && before.from.length === list.length && changes(before.from, list);
  if (!changed) return list.map(map);
  if (changed.length === 0) return before.to;
  const mapped = before.to.slice();
  for (const at of changed) mapped[at] = map(list[at] as From, at);
  return mapped;
}

/** Where two lists of one length differ; `null` when that is in many places. */
export function changes(before: readonly unknown[], now: readonly unknown[]): number[] | null {
  const places: number[] = [];
  for (let at = 0; at < now.length; at += 1) {
    if (before[at] === now[at]) continue;
    places.push(at);
    if (places.length > FEW) return null;
  }
  return places;
}
