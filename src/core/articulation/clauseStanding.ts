import { mapValues } from '../document/mapValues.ts';
import { isRecord } from '../isRecord.ts';
import { isSame } from '../isSame.ts';
import { own } from '../own.ts';
import type { Instant, PartyId, PersonId } from '../types.ts';
import { clauseWith, type LiveReply, liveReplies } from './liveReplies.ts';
import type {
  Articulation,
  ClauseField,
  ClauseStanding,
  ClauseWording,
  StoredClause,
} from './types.ts';
import { differingFields, fieldsIn } from './withWording.ts';
import { saysSomething, wordingOf } from './wordingOf.ts';

/** Why a party does not take a wording as it is. */
export interface Objection {
  readonly partyId: PartyId;
  readonly personId: PersonId | '';
  readonly at: Instant;
  readonly reason: string;
}

/**
 * Another wording that a party proposes: the fields that are to change, of which some may read so
 * already; `null`: it is to go.
 */
export interface CounterProposal extends Objection {
  readonly wording: Partial<ClauseWording> | null;
}

/** Where a clause stands between the parties. */
export interface StandingOfClause {
  readonly standing: ClauseStanding;
  /** The same for each field that its section has. */
  readonly fields: Readonly<Partial<Record<ClauseField, ClauseStanding>>>;
  /** Wordings that stand against the present one; both are kept until one is settled on. */
  readonly counters: readonly CounterProposal[];
  /** Parties that ask for another wording without having one. */
  readonly sentBack: readonly Objection[];
  /** Parties that have accepted the present wording. */
  readonly acceptedBy: readonly PartyId[];
  /** Parties that have yet to say something to it; nobody, once it is agreed. */
  readonly awaiting: readonly PartyId[];
}

/** What of a document decides where its clauses stand. */
export type Discussed = Pick<Articulation, 'partyIds' | 'clauses' | 'replies' | 'supersedes'>;

/**
 * Where a clause stands, field by field: `differing` where another wording is proposed, `agreed` once
 * all others have accepted it, or live by it already: it says what the superseded version said, in
 * which they took part, and nobody asks for anything else; `not_discussed` where it says nothing and nobody has replied; else `proposed`.
 * `null`: there is no such clause.
 */
export function clauseStanding(doc: Discussed, clauseId: string): StandingOfClause | null {
  const clause = clauseWith(doc, clauseId);
  return clause ? standingOf(doc, clauseId, clause) : null;
}

/** The same for all clauses, by their ids. */
export function standings(doc: Discussed): Readonly<Record<string, StandingOfClause>> {
  const clauses = own(doc, 'clauses');
  const known = Object.entries(isRecord(clauses) ? doc.clauses : {}).filter(([, one]) =>
    isRecord(one),
  );
  return mapValues(Object.fromEntries(known), (clause, id) => standingOf(doc, id, clause));
}

function standingOf(doc: Discussed, clauseId: string, clause: StoredClause): StandingOfClause {
  const live = liveReplies(doc, clauseId);
  const others = doc.partyIds.filter((partyId) => partyId !== clause.proposedBy);
  const byKind = (kind: string) => live.filter(({ reply }) => reply.kind === kind);
  const counters = byKind('counter').map((one) => ({
    ...objection(one),
    wording: one.reply.wording,
  }));
  const sentBack = byKind('send_back').map(objection);
  const acceptedBy = byKind('accept').map(({ partyId }) => partyId);
  const isOpposed = counters.length + sentBack.length > 0;
  const holdsAlready = !isOpposed && isUnchanged(doc, clauseId, clause);
  const has = (id: PartyId) => holdsAlready && tookPart(doc, id);
  const isAgreed = others.every((id) => acceptedBy.includes(id) || has(id));
  const silent = others.filter((id) => !live.some(({ partyId }) => partyId === id) && !has(id));

  const wording = wordingOf(clause);
  const fieldStanding = (field: ClauseField): ClauseStanding => {
    if (counters.some((counter) => asksFor(counter, clause, field))) return 'differing';
    if (isAgreed) return 'agreed';
    const isSilent = isBlankValue(own(wording, field)) && live.length === 0;
    return isSilent ? 'not_discussed' : 'proposed';
  };
  const fields = fieldsIn(clause.section).map((field) => [field, fieldStanding(field)] as const);
  const isBlank = !saysSomething(clause) && live.length === 0;
  const settled = isAgreed ? 'agreed' : isBlank ? 'not_discussed' : 'proposed';
  return {
    standing: counters.length > 0 ? 'differing' : settled,
    fields: Object.fromEntries(fields),
    counters,
    sentBack,
    acceptedBy,
    awaiting: isAgreed ? [] : silent,
  };
}

function objection({ partyId, reply }: LiveReply): Objection {
  const { personId, at, reason } = reply;
  return { partyId, personId, at, reason };
}

function asksFor({ wording }: CounterProposal, clause: StoredClause, field: ClauseField): boolean {
  return wording === null || differingFields(clause, wording).includes(field);
}

function isBlankValue(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** Whether a party lives by the version before: who joins with this one has agreed to nothing yet. */
function tookPart({ supersedes }: Discussed, partyId: PartyId): boolean {
  const before = own(supersedes, 'partyIds');
  return !Array.isArray(before) || before.includes(partyId);
}

/** Whether it says what the parties live by already. */
function isUnchanged(doc: Discussed, clauseId: string, clause: StoredClause): boolean {
  const before = own(own(doc.supersedes, 'clauses'), clauseId) as StoredClause | undefined;
  const isSameSection = own(before, 'section') === clause.section;
  return isSameSection && isSame(wordingOf(before as StoredClause), wordingOf(clause));
}
