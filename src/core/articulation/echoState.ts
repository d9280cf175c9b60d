import { inOrder } from '../document/orderKeys.ts';
import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import type { PartyId } from '../types.ts';
import type { HasClauses } from './clausesOf.ts';
import { sectionHash } from './sectionHash.ts';
import type { Articulation, Clause, ClauseSection, EchoRound } from './types.ts';
import { writtenClauses } from './writtenClauses.ts';

/**
 * Where it stands whether a party has understood a section. `none`: nobody else has written
 * anything in it. `missed`: the answer was that something is missing. `outdated`: its last words
 * were about what the section said before.
 */
export type EchoState =
  | 'none'
  | 'not_begun'
  | 'awaiting_answer'
  | 'missed'
  | 'outdated'
  | 'confirmed';

/**
 * Whether a party has written a section back in its own words, so that another party confirmed it.
 * Confirmed words hold for the section as it was then: order, clauses and wordings.
 */
export function echoState(
  doc: Pick<Articulation, 'clauses' | 'echoes'>,
  section: ClauseSection,
  partyId: PartyId,
): EchoState {
  if (!owesEcho(doc, section, partyId)) return 'none';
  const rounds = roundsOf(doc, section).filter(([, { by }]) => by === partyId);
  if (rounds.length === 0) return 'not_begun';
  const hash = presentHash(doc, section);
  const present = rounds.filter(([, { of }]) => of === hash).map(([, { verdict }]) => verdict);
  if (present.length === 0) return 'outdated';
  if (present.includes('confirmed')) return 'confirmed';
  return present.at(-1) === null ? 'awaiting_answer' : 'missed';
}

/** Whether somebody else's wording stands in a section: one's own, others write back. */
export function owesEcho(doc: HasClauses, section: ClauseSection, partyId: PartyId): boolean {
  return writtenIn(doc, section).some(({ proposedBy }) => proposedBy !== partyId);
}

/**
 * Whether a party can say if another one has understood a section: one that wrote something in it.
 * Where nobody who takes part has, any other one can.
 */
export function mayAnswerFor(
  doc: HasClauses & Pick<Articulation, 'partyIds'>,
  section: ClauseSection,
  by: PartyId,
  partyId: PartyId,
): boolean {
  if (partyId === by) return false;
  const authors = writtenIn(doc, section)
    .map(({ proposedBy }) => proposedBy)
    .filter((author) => author !== by && doc.partyIds.includes(author));
  return authors.length === 0 || authors.includes(partyId);
}

/** The clauses of a section that say something. */
export function writtenIn(doc: HasClauses, section: ClauseSection): Clause[] {
  return writtenClauses(doc).filter((clause) => clause.section === section);
}

/** Kept by the clauses: a key pressed elsewhere does not change it. */
const known = new WeakMap<Articulation['clauses'], Map<ClauseSection, string>>();

/** What a section says now, as a hash. */
export function presentHash(doc: HasClauses, section: ClauseSection): string {
  const hashes = known.get(doc.clauses) ?? new Map<ClauseSection, string>();
  known.set(doc.clauses, hashes);
  const hash = hashes.get(section) ?? sectionHash(doc, section);
  hashes.set(section, hash);
  return hash;
}

/** The rounds of a section with their ids, the first one first. */
export function roundsOf(
  { echoes }: Pick<Articulation, 'echoes'>,
  section: ClauseSection,
): [id: string, round: EchoRound][] {
  const rounds = own(echoes, section);
  return isRecord(rounds) ? inOrder(rounds as Readonly<Record<string, EchoRound>>) : [];
}
