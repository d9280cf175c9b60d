import { ownValue } from '../own.ts';
import type { Refusal } from '../result.ts';
import { hasClauseField } from './clauseFields.ts';
import { unknownName } from './isNamed.ts';
import { clauseWith, liveReplies } from './liveReplies.ts';
import { because } from './sentences.ts';
import type { Articulation, ClauseReply, ClauseWording, StoredClause } from './types.ts';
import type { EntryOf, Ready } from './verbGuards.ts';
import { differingFields, withWording } from './withWording.ts';
import { wordingHash } from './wordingHash.ts';
import { saysSomething } from './wordingOf.ts';

export const mayCounter: Ready = ({ clauses }, partyId) => {
  const isOther = Object.values(clauses).some(({ proposedBy }) => proposedBy !== partyId);
  return isOther ? null : because('nothingToCounter');
};

export function countersAnothers(doc: Articulation, entry: EntryOf<'counter'>): Refusal | null {
  const { clauseId, wording, by, reason } = entry;
  const clause = othersClause(doc, clauseId, by.partyId, 'clauseId');
  if ('code' in clause) return clause;
  const before = replyOf(doc, clauseId, by.partyId);
  const isSaidBefore = before?.kind === 'counter' && before.reason === reason;
  if (wording === null) {
    return isSaidBefore && before.wording === null ? because('alreadyProposed', 'wording') : null;
  }
  const fault = wordingFault(doc, clause, wording);
  if (fault) return fault;
  if (differingFields(clause, wording).length === 0) return because('sameWording', 'wording');
  const isSame =
    isSaidBefore &&
    before.wording !== null &&
    wordingHash(withWording(clause, before.wording)) === wordingHash(withWording(clause, wording));
  return isSame ? because('alreadyProposed', 'wording') : null;
}

/** Why a clause cannot read like this: fields of other sections, no words, or unknown ids. */
function wordingFault(
  doc: Articulation,
  clause: StoredClause,
  wording: Partial<ClauseWording>,
): Refusal | null {
  for (const [field, value] of Object.entries(wording)) {
    const place = `wording.${field}`;
    if (!hasClauseField(clause.section, field)) return because('fieldUnknown', place, field);
    const unknown = unknownName(doc, clause, field, value);
    if (unknown !== undefined) return because('namedUnknown', place, unknown);
  }
  return withWording(clause, wording).text.trim() === ''
    ? because('blankWording', 'wording.text')
    : null;
}

/** A wording of somebody else's that one has not accepted yet, or one that stands against it. */
export const mayAccept: Ready = (doc, partyId) => {
  const isOpen = Object.entries(doc.clauses).some(([id, clause]) => {
    const live = liveReplies(doc, id);
    const own = live.find((one) => one.partyId === partyId)?.reply.kind;
    const isOthers = clause.proposedBy !== partyId;
    return (
      (isOthers && own !== 'accept' && saysSomething(clause)) ||
      live.some((one) => one.partyId !== partyId && mayTake(one.reply, clause, partyId))
    );
  });
  return isOpen ? null : because('nothingToAccept');
};

export function acceptsWhatWasRead(doc: Articulation, entry: EntryOf<'accept'>): Refusal | null {
  const { wordings, from, by } = entry;
  if (from !== undefined && !doc.partyIds.includes(from))
    return because('partyUnknown', 'from', from);
  if (from === by.partyId) return because('ownCounter', 'from');
  const ids = Object.keys(wordings);
  if (ids.length === 0) return because('nothingAccepted', 'wordings');
  for (const id of ids) {
    const fault =
      from === undefined
        ? acceptingFault(doc, id, entry)
        : takingFault(doc, id, { ...entry, from });
    if (fault) return fault;
  }
  if (from !== undefined) return null;
  const isNew = ids.some((id) => !hasAccepted(doc, id, by.partyId));
  return isNew ? null : because('alreadyAccepted', 'wordings');
}

function acceptingFault(
  doc: Articulation,
  id: string,
  { wordings, by }: EntryOf<'accept'>,
): Refusal | null {
  const place = `wordings.${id}`;
  const clause = othersClause(doc, id, by.partyId, place);
  if ('code' in clause) return clause;
  if (wordings[id] !== wordingHash(clause)) return because('wordingChanged', place);
  return saysSomething(clause) ? null : because('blankWording', place);
}

function takingFault(
  doc: Articulation,
  id: string,
  { wordings, by, from }: EntryOf<'accept'> & { from: string },
): Refusal | null {
  const place = `wordings.${id}`;
  const clause = clauseWith(doc, id);
  if (!clause) return because('clauseUnknown', place, id);
  const reply = replyOf(doc, id, from);
  if (reply?.kind !== 'counter') return because('noCounter', place, from);
  if (!mayTake(reply, clause, by.partyId)) return because('removalOfAnothers', place);
  const taken = reply.wording === null ? clause : withWording(clause, reply.wording);
  return wordings[id] === wordingHash(taken) ? null : because('wordingChanged', place);
}

/** Another wording anybody can take, since the old one stays beside it; a removal would lose it. */
function mayTake({ kind, wording }: ClauseReply, clause: StoredClause, partyId: string): boolean {
  return kind === 'counter' && (wording !== null || clause.proposedBy === partyId);
}

function hasAccepted(doc: Articulation, clauseId: string, partyId: string): boolean {
  return replyOf(doc, clauseId, partyId)?.kind === 'accept';
}

/** Of one clause, or (without one) of all of it. */
export function namesOther(doc: Articulation, entry: EntryOf<'sendBack'>): Refusal | null {
  const { clauseId, by, reason } = entry;
  if (clauseId === undefined) return null;
  const clause = othersClause(doc, clauseId, by.partyId, 'clauseId');
  if ('code' in clause) return clause;
  const before = replyOf(doc, clauseId, by.partyId);
  const isSame = before?.kind === 'send_back' && before.reason === reason;
  return isSame ? because('alreadySentBack', 'reason') : null;
}

/** A clause that somebody else wrote. */
function othersClause(
  doc: Articulation,
  id: string,
  partyId: string,
  place: string,
): StoredClause | Refusal {
  const clause = ownValue(doc.clauses, id);
  if (!clause) return because('clauseUnknown', place, id);
  return clause.proposedBy === partyId ? because('ownWording', place) : clause;
}

/** What a party says to a clause, if it still holds. */
function replyOf(doc: Articulation, clauseId: string, partyId: string): ClauseReply | undefined {
  return liveReplies(doc, clauseId).find((one) => one.partyId === partyId)?.reply;
}
