import { ownValue } from '../own.ts';
import type { PartyId } from '../types.ts';
import type { ArticulationEntry } from './events.ts';
import type { Articulation, ClauseReply, ReplyKind, StoredClause } from './types.ts';
import type { EntryOf } from './verbGuards.ts';
import { withoutSignatures } from './withoutSignatures.ts';
import { differingFields, pickWording, withWording } from './withWording.ts';
import { wordingHash } from './wordingHash.ts';

/** What a verb changes besides the history. The guards have seen to it that what it names is there. */
type Effect = Partial<Articulation>;

/** Both wordings are kept. What it leaves as it is, it does not ask for. */
export function counters(doc: Articulation, entry: EntryOf<'counter'>): Effect {
  const { clauseId, wording, reason } = entry;
  const clause = doc.clauses[clauseId] as StoredClause;
  const asked =
    wording && pickWording(withWording(clause, wording), differingFields(clause, wording));
  const reply = { ...replyTo(clause, 'counter', entry), wording: asked, reason };
  return {
    ...withReplies(doc, clauseId, { [entry.by.partyId]: reply }),
    ...withoutSignatures(doc),
  };
}

export function sendsBack(doc: Articulation, entry: EntryOf<'sendBack'>): Effect {
  const { clauseId, reason, by } = entry;
  if (clauseId === undefined) return { ...withoutSignatures(doc), status: 'draft' };
  const clause = doc.clauses[clauseId] as StoredClause;
  const reply = { ...replyTo(clause, 'send_back', entry), reason };
  return { ...withReplies(doc, clauseId, { [by.partyId]: reply }), ...withoutSignatures(doc) };
}

export function accepts(doc: Articulation, entry: EntryOf<'accept'>): Effect {
  const { wordings, from } = entry;
  let after = doc;
  for (const id of Object.keys(wordings)) {
    const effect =
      from === undefined ? acceptsAsIs(after, id, entry) : takes(after, id, from, entry);
    after = { ...after, ...effect };
  }
  return from === undefined ? after : { ...after, ...withoutSignatures(doc) };
}

function acceptsAsIs(doc: Articulation, clauseId: string, entry: EntryOf<'accept'>): Effect {
  const clause = doc.clauses[clauseId] as StoredClause;
  return withReplies(doc, clauseId, { [entry.by.partyId]: replyTo(clause, 'accept', entry) });
}

/** The other wording becomes the wording. Whoever wrote the old one and has not agreed keeps it. */
function takes(
  doc: Articulation,
  clauseId: string,
  from: PartyId,
  entry: EntryOf<'accept'>,
): Effect {
  const before = doc.clauses[clauseId] as StoredClause;
  const wording = doc.replies[clauseId]?.[from]?.wording ?? null;
  if (wording === null) return withoutClause(doc, clauseId);
  const clause = { ...withWording(before, wording), proposedBy: from };
  const clauses = { ...doc.clauses, [clauseId]: clause };
  const old = pickWording(before, differingFields(before, wording));
  const kept = { ...replyTo(clause, 'counter', { ...entry, by: { partyId: '' } }), wording: old };
  const isOwn = before.proposedBy === entry.by.partyId || before.proposedBy === '';
  const replies = {
    ...(isOwn ? {} : { [before.proposedBy]: kept }),
    [entry.by.partyId]: replyTo(clause, 'accept', entry),
  };
  return { ...withReplies(doc, clauseId, replies, from), clauses };
}

/** The document without a clause, and without what was said to it; the reason for it stays. */
export function withoutClause({ clauses, replies }: Articulation, clauseId: string): Effect {
  const { [clauseId]: clause, ...otherClauses } = clauses;
  const { [clauseId]: said, ...otherReplies } = replies;
  return { clauses: otherClauses, replies: otherReplies };
}

/** What parties say to a clause by now; `gone`: whose reply is settled. */
function withReplies(
  { replies }: Articulation,
  clauseId: string,
  said: Readonly<Record<PartyId, ClauseReply>>,
  gone: PartyId = '',
): Effect {
  const { [gone]: settled, ...others } = ownValue(replies, clauseId) ?? {};
  return { replies: { ...replies, [clauseId]: { ...others, ...said } } };
}

function replyTo(
  clause: StoredClause,
  kind: ReplyKind,
  { by, at }: Pick<ArticulationEntry, 'by' | 'at'>,
): ClauseReply {
  const personId = by.personId ?? '';
  return { kind, of: wordingHash(clause), wording: null, reason: '', personId, at };
}
