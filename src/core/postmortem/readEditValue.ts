import { readEditValue as readValue } from '../document/readEditValue.ts';
import { own } from '../own.ts';
import { accept, type Refusal, type Result } from '../result.ts';
import { actingRole } from './actingRole.ts';
import { becauseOfEdit } from './editSentences.ts';
import type { EditEvent, PostMortemActor } from './events.ts';
import { postMortemShape } from './shape/postMortemShape.ts';
import type { PostMortem } from './types.ts';

/** What an edit puts at its place; `undefined`: what stands there is taken away. */
export function readEditValue(doc: PostMortem, edit: EditEvent): Result<unknown> {
  const { path, by } = edit;
  const read = readValue(postMortemShape(doc.partyIds), doc, edit, {
    keptFault: (key, value, place) => authorFault(key, value, place, by),
    fault: (value, place) => factorFault(doc, value, place),
  });
  const isNewFact = path.length === 2 && path[0] === 'timeline' && read.ok && read.value;
  return isNewFact ? accept(withOwnPosition(doc, read.value, by)) : read;
}

/** Whoever adds is the author, and speaks for nobody else. */
function authorFault(
  key: string,
  value: unknown,
  place: readonly string[],
  { partyId }: PostMortemActor,
): Refusal | null | undefined {
  if (key === 'by' || key === 'addedBy') {
    return value === partyId ? null : becauseOfEdit('authorDiffers', place);
  }
  if (key !== 'positions') return undefined;
  const others = Object.keys(value as object).filter((party) => party !== partyId);
  return others.length > 0 ? becauseOfEdit('othersPosition', [...place, ...others]) : null;
}

/** A change can only prevent factors that are there. */
function factorFault(doc: PostMortem, value: unknown, path: readonly string[]): Refusal | null {
  const [section, , field] = path;
  if (section !== 'changes') return null;
  const at = field === 'prevents' ? path.slice(0, 3) : [...path, 'prevents'];
  const prevented =
    field === 'prevents' ? path.slice(3) : Object.keys(own(value, 'prevents') ?? {});
  const gone = prevented.find((id) => own(doc.factors, id) === undefined);
  return gone === undefined ? null : becauseOfEdit('factorGone', [...at, gone], gone);
}

/** Whoever adds a fact vouches for it, unless they say something else. */
function withOwnPosition(doc: PostMortem, fact: unknown, by: PostMortemActor): unknown {
  const positions = own(fact, 'positions') as object;
  if (actingRole(doc, by) !== 'side' || Object.hasOwn(positions, by.partyId)) return fact;
  return { ...(fact as object), positions: { [by.partyId]: 'agree' } };
}
