import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import type { ArticulationEdit } from './events.ts';
import type { Articulation, ClauseReply, StoredClause } from './types.ts';
import { wasProposed } from './wasProposed.ts';
import { withoutSignatures } from './withoutSignatures.ts';
import { fieldsIn, pickWording } from './withWording.ts';
import { wordingHash } from './wordingHash.ts';
import { saysSomething } from './wordingOf.ts';

/** The document with what follows elsewhere from an edit that was made to it. */
export function withConsequences(
  before: Articulation,
  edited: Articulation,
  edit: ArticulationEdit,
): Articulation {
  const related = withRelated(before, edited, edit);
  const unsigned = withoutSignatures(related);
  return Object.keys(unsigned).length > 0 ? { ...related, ...unsigned } : related;
}

/** What was said to a clause that is removed stays: it counts for nothing, and again if that comes back. */
function withRelated(before: Articulation, doc: Articulation, edit: ArticulationEdit) {
  const [list, id = '', field] = edit.path;
  if (list !== 'clauses' || field === undefined || field === 'order') return doc;
  return withAuthor(before.clauses[id] as StoredClause, doc, edit);
}

/** Whoever writes a wording stands by it, and by nothing that it said to the one before. */
function withAuthor(
  was: StoredClause,
  doc: Articulation,
  { path: [, id = ''], by: { partyId }, at }: ArticulationEdit,
): Articulation {
  const clause = doc.clauses[id] as StoredClause;
  const isOwn = clause.proposedBy === partyId;
  const authored: StoredClause = isOwn ? clause : { ...clause, proposedBy: partyId };
  const clauses = isOwn ? doc.clauses : { ...doc.clauses, [id]: authored };
  const kept = isOwn || !wasProposed(doc) ? {} : keptWording(was, authored, { doc, at });
  const said = own(doc.replies, id);
  const isSaid = isRecord(said) && own(said, partyId) !== undefined;
  const isKept = Object.keys(kept).length > 0;
  if (!isSaid && !isKept) return isOwn ? doc : { ...doc, clauses };
  const { [partyId]: taken, ...others } = doc.replies[id] ?? {};
  return { ...doc, clauses, replies: { ...doc.replies, [id]: { ...others, ...kept } } };
}

/** The wording that was proposed before, as what its author goes on proposing: all of it, since more may change. */
function keptWording(
  was: StoredClause,
  now: StoredClause,
  { doc, at }: { readonly doc: Articulation; readonly at: ClauseReply['at'] },
): Readonly<Record<string, ClauseReply>> {
  if (!doc.partyIds.includes(was.proposedBy) || !saysSomething(was)) return {};
  const wording = pickWording(was, fieldsIn(was.section));
  const of = wordingHash(now);
  return { [was.proposedBy]: { kind: 'counter', of, wording, reason: '', personId: '', at } };
}
