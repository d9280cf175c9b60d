import { isRecord } from '../../core/isRecord.ts';
import type { Refusal } from '../../core/result.ts';
import { asLike } from './asText.ts';
import { changesBetween } from './changesBetween.ts';
import type { DocumentEvent, DocumentKind, Operation } from './documentTypes.ts';
import { sameValue } from './sameValue.ts';

type Edit<Event extends DocumentEvent> = Extract<Operation<Event>, { readonly did: 'edit' }>;

/** What could not be done again on top of what another tab wrote, or was done over it. */
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
 * too is left over, and so is whatever the document refuses now; nothing of theirs is overwritten,
 * but by another document that was put in its place here, and that is said.
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
    if (operation.did === 'replace') {
      if (!sameValue(value, operation.base)) leftovers.push({ operation, refusal: null });
      value = operation.value as Doc;
      done.push(operation);
      continue;
    }
    const standing = operation.did === 'edit' ? onTopOf(kind, value, operation) : operation;
    if (standing === 'done') continue;
    if (standing === 'clash') {
      leftovers.push({ operation, refusal: null });
      continue;
    }
    if (Array.isArray(standing)) {
      waiting.unshift(...standing);
      continue;
    }
    const result = kind.apply(value, standing.event);
    if (result.ok) {
      value = result.value;
      done.push(standing);
    } else leftovers.push({ operation, refusal: result.error });
  }
  return { value, operations: done, leftovers };
}

/**
 * An edit on top of what is there: as it is, as edits of the fields of its entry, or not at all
 * because it is `done` there already or both changed the place (`clash`).
 */
function onTopOf<Doc, Event extends DocumentEvent>(
  kind: DocumentKind<Doc, Event>,
  doc: Doc,
  edit: Edit<Event>,
): Edit<Event> | Edit<Event>[] | 'done' | 'clash' {
  const { path, value, base } = edit;
  const now = kind.valueAt(doc, path);
  if (sameValue(asLike(now, value), value)) return 'done';
  if (sameValue(asLike(now, value), asLike(base, value))) return { ...edit, base: now };
  if (!isRecord(value) || !isRecord(base)) return 'clash';
  return changesBetween(base, value).map((change) => {
    const leaf = [...path, ...change.path];
    const before = change.path.reduce<unknown>((at, key) => ownField(at, key), base);
    return {
      did: 'edit',
      event: kind.edit(leaf, change.value),
      path: leaf,
      value: change.value,
      base: before,
    };
  });
}

function ownField(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
