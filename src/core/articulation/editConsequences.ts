import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import type { ArticulationEdit } from './events.ts';
import type { Articulation, StoredClause } from './types.ts';
import { withoutSignatures } from './withoutSignatures.ts';

/** The document with what follows elsewhere from an edit that was made to it. */
export function withConsequences(edited: Articulation, edit: ArticulationEdit): Articulation {
  const related = withRelated(edited, edit);
  const unsigned = withoutSignatures(related);
  return Object.keys(unsigned).length > 0 ? { ...related, ...unsigned } : related;
}

function withRelated(doc: Articulation, { path, by, value }: ArticulationEdit): Articulation {
  const [list, id = '', field] = path;
  if (list !== 'clauses') return doc;
  if (field === undefined) return value === null ? withoutReplies(doc, id) : doc;
  return field === 'order' ? doc : withAuthor(doc, id, by.partyId);
}

/** Nobody says anything any more to a clause that is gone; the reason why it went stays. */
function withoutReplies(doc: Articulation, clauseId: string): Articulation {
  if (own(doc.replies, clauseId) === undefined) return doc;
  const { [clauseId]: said, ...replies } = doc.replies;
  return { ...doc, replies };
}

/** Whoever writes a wording stands by it, and by nothing that it said to the one before. */
function withAuthor(doc: Articulation, clauseId: string, partyId: string): Articulation {
  const clause = doc.clauses[clauseId] as StoredClause;
  const authored =
    clause.proposedBy === partyId
      ? doc
      : { ...doc, clauses: { ...doc.clauses, [clauseId]: { ...clause, proposedBy: partyId } } };
  const said = own(doc.replies, clauseId);
  if (!isRecord(said) || own(said, partyId) === undefined) return authored;
  const { [partyId]: taken, ...others } = doc.replies[clauseId] ?? {};
  return { ...authored, replies: { ...doc.replies, [clauseId]: others } };
}
