import type { Clause, ClauseField, ClauseSection } from '../types.ts';
import type { WordPart } from '../words/joinParts.ts';

/** A field that says something else than before. */
export interface FieldDiff {
  readonly field: ClauseField;
  /** As it is stored; `undefined`: it said nothing. */
  readonly before: unknown;
  readonly after: unknown;
  /** What was changed in a text, word by word; `null`: not a text, or not looked at yet. */
  readonly words: readonly WordPart[] | null;
}

export type ClauseDiffKind = 'added' | 'removed' | 'changed' | 'moved' | 'unchanged';

/** What became of one clause from one version to another. */
export interface ClauseDiff {
  readonly clauseId: string;
  /** Where it stands now, or where it stood. */
  readonly section: ClauseSection;
  /** `moved`: it says the same, in another place. */
  readonly kind: ClauseDiffKind;
  /** It stands in another place among those that were there before; also of a `changed` one. */
  readonly hasMoved: boolean;
  readonly before: Clause | null;
  readonly after: Clause | null;
  /** Those that differ; of an added or removed clause all that say something. */
  readonly fields: readonly FieldDiff[];
}

/** Whether the parties have to say why: a clause that is new speaks for itself, as does its place. */
export function changeNeedsReason({ kind }: ClauseDiff): boolean {
  return kind === 'changed' || kind === 'removed';
}
