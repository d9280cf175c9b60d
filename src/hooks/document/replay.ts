import { isRecord } from '../../core/isRecord.ts';
import type { Refusal } from '../../core/result.ts';
import { changesBetween } from './changesBetween.ts';
import type { DocumentEvent, DocumentKind, Operation } from './documentTypes.ts';
import { sameValue } from './sameValue.ts';

/** What could not be done again on top of what another tab wrote. */
export interface Leftover<Event extends DocumentEvent> {
  readonly operation: Operation<Event>;
  /** `null`: both changed the same place to different values. */
  readonly refusal: Refusal | null;
}

export interface Replayed<Doc, Event extends DocumentEvent> {
  readonly value: Doc;
  /** What was done again, as it stands on theirs. */
  readonly operations: readonly Operation<Event>[];
  readonly leftovers: readonly Leftover<Event>[];
}

/**
 * Does on `theirs` what was done here since the two were the same. An edit whose place they changed
 * too is left over, and so is whatever the document refuses now; nothing of theirs is overwritten.
 */
export function replay<Doc, Event extends DocumentEvent>(
  kind: DocumentKind<Doc, Event>,
  theirs: Doc,
  operations: readonly Operation<Event>[],
): Replayed<Doc, Event> {
  let value = theirs;
  const done: Operation<Event>[] = [];
  const leftovers: Leftover<Event>[] = [];
  const waiting = [...operations];
  for (let operation = waiting.shift(); operation; operation = waiting.shift()) {
    const { event, edit } = operation;
    const now = edit && kind.valueAt(value, edit.path);
    if (edit && sameValue(now, edit.value)) continue;
    if (edit && !sameValue(now, edit.base)) {
      const leaves = leavesOf(kind, edit);
      if (leaves) waiting.unshift(...leaves);
      else leftovers.push({ operation, refusal: null });
      continue;
    }
    const result = kind.apply(value, event);
    if (result.ok) {
      value = result.value;
      done.push(edit ? { event, edit: { ...edit, base: now } } : operation);
    } else leftovers.push({ operation, refusal: result.error });
  }
  return { value, operations: done, leftovers };
}

/** An edit of a whole entry as edits of its fields; `null`: it is of one field already. */
function leavesOf<Doc, Event extends DocumentEvent>(
  kind: DocumentKind<Doc, Event>,
  { path, value, base }: NonNullable<Operation<Event>['edit']>,
): Operation<Event>[] | null {
  if (!isRecord(value) || !isRecord(base)) return null;
  return changesBetween(base, value).map((change) => {
    const leaf = [...path, ...change.path];
    const before = change.path.reduce<unknown>((at, key) => ownField(at, key), base);
    return {
      event: kind.edit(leaf, change.value),
      edit: { path: leaf, value: change.value, base: before },
    };
  });
}

function ownField(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
