import { compareText } from '../trust/compareWaves.ts';

/** The entries of a collection by id: in which order a store gives them back is its own affair. */
export function entriesOf<Entry extends { readonly id: string }>(
  entries: Readonly<Record<string, Entry>>,
): Entry[] {
  return Object.values(entries).sort((a, b) => compareText(a.id, b.id));
}
