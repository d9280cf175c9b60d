import { isSame } from '../isSame.ts';
import { own, valueAt } from '../own.ts';
import { accept, type Refusal, type Result } from '../result.ts';
import { actingRole } from './actingRole.ts';
import { becauseOfEdit, refuseEdit } from './editSentences.ts';
import type { EditEvent, PostMortemActor } from './events.ts';
import { emptyOf } from './shape/emptyOf.ts';
import { readExactly } from './shape/readExactly.ts';
import { MOST_ENTRIES } from './shape/sentences.ts';
import type { Shape } from './shape/shapes.ts';
import type { PostMortem } from './types.ts';

/** The entry that an edit adds to a list. */
export function readNewEntry(doc: PostMortem, edit: EditEvent, shape: Shape): Result<unknown> {
  const { path, by } = edit;
  if (valueAt(doc, path) !== undefined) return refuseEdit('entryExists', path, path.at(-1));
  const entries = valueAt(doc, path.slice(0, -1)) ?? {};
  if (Object.keys(entries).length >= MOST_ENTRIES) return refuseEdit('tooMany', path.slice(0, -1));
  const read = readExactly(shape, edit.value, path);
  if (!read.ok) return read;
  const error = keptFault(shape, read.value, edit) ?? factorFault(doc, read.value, path);
  if (error) return { ok: false, error };
  return accept(path[0] === 'timeline' ? withOwnPosition(doc, read.value, by) : read.value);
}

/** What no edit sets later has to be as it begins; whoever adds is the author. */
function keptFault(shape: Shape, entry: unknown, { path, by }: EditEvent): Refusal | null {
  if (shape.kind !== 'fields') return null;
  for (const [key, field] of Object.entries(shape.fields)) {
    if (!field.isKept) continue;
    const place = [...path, key];
    const value = own(entry, key);
    if (key === 'by' || key === 'addedBy') {
      if (value !== by.partyId) return becauseOfEdit('authorDiffers', place);
    } else if (key === 'positions') {
      const others = Object.keys(value as object).filter((party) => party !== by.partyId);
      if (others.length > 0) return becauseOfEdit('othersPosition', [...place, ...others]);
    } else if (!isSame(value, emptyOf(field))) return becauseOfEdit('keptPlace', place);
  }
  return null;
}

/** A change can only prevent factors that are there. */
function factorFault(doc: PostMortem, entry: unknown, path: readonly string[]): Refusal | null {
  const prevented = Object.keys(own(entry, 'prevents') ?? {});
  const gone = prevented.find((id) => own(doc.factors, id) === undefined);
  return gone === undefined ? null : becauseOfEdit('factorGone', [...path, 'prevents', gone], gone);
}

/** Whoever adds a fact vouches for it, unless they say something else. */
function withOwnPosition(doc: PostMortem, fact: unknown, by: PostMortemActor): unknown {
  const positions = own(fact, 'positions') as object;
  if (actingRole(doc, by) !== 'side' || Object.hasOwn(positions, by.partyId)) return fact;
  return { ...(fact as object), positions: { [by.partyId]: 'agree' } };
}
