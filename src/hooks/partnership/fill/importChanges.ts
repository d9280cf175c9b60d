import { ownValue } from '../../../core/own.ts';
import { applyChanges } from '../../../core/partnership/applyChanges.ts';
import type { Partnership } from '../../../core/partnership/types.ts';
import { accept, type Result } from '../../../core/result.ts';
import type { Change } from '../../../core/types.ts';
import { changesBetween } from '../../document/changesBetween.ts';

/** A kind of document that can come out of a file into the record. */
export interface ImportedKind<Doc> {
  readonly collection: 'postMortems' | 'articulations';
  readonly allIn: (record: Partnership) => Readonly<Record<string, Doc>>;
  /** What a document from a file is to be in the place of the one that is there. */
  readonly merge: (present: Doc, found: Doc) => Doc;
}

/**
 * What a document from a file changes in the record: of one that is there, only what differs, and
 * never words that the file does not have because its writer could not see them, or saved it before
 * they were written.
 */
export function importChanges<Doc extends { readonly id: string }>(
  { collection, allIn, merge }: ImportedKind<Doc>,
  record: Partnership | null,
  doc: Doc,
): readonly Change[] {
  const { id } = doc;
  const present = record && ownValue(allIn(record), id);
  if (!present) return [{ collection, id, value: doc }];
  const changes = changesBetween(present, merge(present, doc));
  return changes.map((change) => ({ collection, id, ...change }));
}

/** What a document from a file is to become in the record; refuses what the record would. */
export function importIntoRecord<Doc extends { readonly id: string }>(
  kind: ImportedKind<Doc>,
  record: Partnership,
  found: Doc,
): Result<Doc> {
  const { collection, allIn, merge } = kind;
  const { id } = found;
  const present = ownValue(allIn(record), id);
  const value = present ? merge(present, found) : found;
  // As a whole first: that says best what of the history the file does not know.
  const whole = applyChanges(record, [{ collection, id, value }]);
  const made =
    whole.ok && present ? applyChanges(record, importChanges(kind, record, found)) : whole;
  // As it stands by then: altered after it was signed, it is not agreed, whatever the file says.
  return made.ok ? accept(ownValue(allIn(made.value), id) ?? value) : made;
}
