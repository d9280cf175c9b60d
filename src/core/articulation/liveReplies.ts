import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import type { PartyId } from '../types.ts';
import type { Articulation, ClauseReply, StoredClause } from './types.ts';
import { differingFields } from './withWording.ts';
import { wordingHash } from './wordingHash.ts';

/** What a party said to a clause, and still says. */
export interface LiveReply {
  readonly partyId: PartyId;
  readonly reply: ClauseReply;
}

type Replies = Pick<Articulation, 'clauses' | 'replies' | 'partyIds'>;

/** The stored clause with an id; `undefined`: there is none. */
export function clauseWith(doc: Pick<Articulation, 'clauses'>, id: string) {
  const clause = own(own(doc, 'clauses'), id);
  return isRecord(clause) ? (clause as unknown as StoredClause) : undefined;
}

/**
 * What the other parties say to the present wording of a clause. Accepting it or sending it back
 * holds for the wording that was read; another wording that was proposed, until the clause says so.
 * Whose wording it is, has said it.
 */
export function liveReplies(doc: Replies, clauseId: string): LiveReply[] {
  const clause = clauseWith(doc, clauseId);
  const given = own(own(doc, 'replies'), clauseId);
  if (!clause || !isRecord(given)) return [];
  return doc.partyIds
    .filter((partyId) => partyId !== clause.proposedBy && isRecord(own(given, partyId)))
    .map((partyId) => ({ partyId, reply: own(given, partyId) as ClauseReply }))
    .filter(({ reply }) => isLive(reply, clause));
}

function isLive({ kind, of, wording }: ClauseReply, clause: StoredClause): boolean {
  if (kind !== 'counter') return of === wordingHash(clause);
  return !isRecord(wording) || differingFields(clause, wording).length > 0;
}
