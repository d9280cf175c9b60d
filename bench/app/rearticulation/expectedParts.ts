import { type Articulation, type ClauseDiff, diffArticulations, type FieldDiff } from 'troth/core';
import { clausesBefore, type RearticulationData } from './rearticulationData.ts';

/** A text in stretches: the same as before, removed, added. */
export type Parts = NonNullable<FieldDiff['words']>;

/** The language of the texts. */
export const locale = 'en';

/** What became of a clause's text; `null`: it is as it was, or has not been compared. */
export function textPartsOf({ fields }: ClauseDiff): Parts | null {
  return fields.find(({ field }) => field === 'text')?.words ?? null;
}

/** The parts of all texts that are not as before. */
export function partsIn(diffs: readonly ClauseDiff[]): Parts[] {
  return diffs.map(textPartsOf).filter((parts) => parts !== null);
}

/**
 * What became of each text that is not as before, compared at one go. Throws a sentence unless that
 * is what was done to the texts when they were made.
 */
export function expectedParts(data: RearticulationData, doc: Articulation): Parts[] {
  const was = clausesBefore(data);
  const diffs = diffArticulations(doc.supersedes, doc, locale);
  const others = diffs.filter(({ kind }) => kind !== 'unchanged' && kind !== 'moved');
  const ids = new Set([...Object.keys(was), ...Object.keys(data.clauses)]);
  const changed = [...ids].filter((id) => was[id]?.text !== data.clauses[id]?.text);
  if (changed.length !== others.length) throw new Error('not every change of a text was found');
  for (const diff of others) {
    const { clauseId } = diff;
    const without = (kind: 'removed' | 'added') =>
      (textPartsOf(diff) ?? []).map((part) => (part.kind === kind ? '' : part.text)).join('');
    const isWhole =
      without('added') === (was[clauseId]?.text ?? '') &&
      without('removed') === (data.clauses[clauseId]?.text ?? '');
    if (!isWhole) throw new Error(`the text of ${clauseId} does not come out of its parts`);
  }
  return partsIn(others);
}
