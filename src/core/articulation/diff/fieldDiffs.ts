import { isSame } from '../../isSame.ts';
import { own } from '../../own.ts';
import { clauseFields } from '../clauseFields.ts';
import type { Clause, ClauseField } from '../types.ts';
import { wordingOf } from '../wordingOf.ts';
import type { FieldDiff } from './clauseDiff.ts';

/** All fields, in the order in which they are read. */
const fieldOrder: readonly string[] = [...new Set(Object.values(clauseFields).flat())];

/** The fields that say something else; `null`: there is no such clause. */
export function fieldDiffs(before: Clause | null, after: Clause | null): FieldDiff[] {
  const said = before ? wordingOf(before) : {};
  const says = after ? wordingOf(after) : {};
  return [...new Set([...Object.keys(said), ...Object.keys(says)])]
    .filter((field) => !isSame(own(said, field), own(says, field)))
    .sort((a, b) => fieldOrder.indexOf(a) - fieldOrder.indexOf(b))
    .map((field) => ({
      field: field as ClauseField,
      before: Object.hasOwn(said, field) ? own(before, field) : undefined,
      after: Object.hasOwn(says, field) ? own(after, field) : undefined,
      words: null,
    }));
}
