import { ownValue } from '../../../core/own.ts';
import { applyChanges } from '../../../core/partnership/applyChanges.ts';
import type { Partnership } from '../../../core/partnership/types.ts';
import type { PostMortem } from '../../../core/postmortem/types.ts';
import { accept, type Result } from '../../../core/result.ts';
import type { Change } from '../../../core/types.ts';
import { changesBetween } from '../../document/changesBetween.ts';
import { mergeImport } from '../../postMortem/mergeImport.ts';

const collection = 'postMortems';

/**
 * What a post-mortem from a file changes in the record: of one that is there, only what differs, and
 * never words that the file does not have because its writer could not see them.
 */
export function importChanges(record: Partnership | null, doc: PostMortem): readonly Change[] {
  const { id } = doc;
  const present = record && ownValue(record.postMortems, id);
  if (!present) return [{ collection, id, value: doc }];
  const changes = changesBetween(present, mergeImport(present, doc));
  return changes.map((change) => ({ collection, id, ...change }));
}

/** What a post-mortem from a file is to become in the record; refuses what the record would. */
export function importIntoRecord(record: Partnership, found: PostMortem): Result<PostMortem> {
  const { id } = found;
  const present = ownValue(record.postMortems, id);
  const value = present ? mergeImport(present, found) : found;
  // As a whole first: that says best what of the history the file does not know.
  const whole = applyChanges(record, [{ collection, id, value }]);
  const made = whole.ok && present ? applyChanges(record, importChanges(record, found)) : whole;
  // As it stands by then: altered after it was signed, it is not agreed, whatever the file says.
  return made.ok ? accept(ownValue(made.value.postMortems, id) ?? value) : made;
}
