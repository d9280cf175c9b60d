import { mapValues } from '../document/mapValues.ts';
import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import type { HasClauses } from './clausesOf.ts';
import type { Articulation } from './types.ts';
import { saidClauses, wordingOf } from './wordingOf.ts';

const headerFields = [
  'id',
  'title',
  'version',
  'partyIds',
  'trigger',
  'triggerNote',
  'effectiveFrom',
  'reviewBy',
] as const;

/** What the parties sign, as JSON. */
export interface SignedContent {
  readonly header: Readonly<Record<string, unknown>>;
  readonly people: unknown;
  /** By id: what each says, its section and its place in it, from 0 on. */
  readonly clauses: Readonly<Record<string, SignedClause>>;
  readonly reasons: unknown;
  readonly commitments: unknown;
  /** What it says that the version before said; left out where it does not say who took part in that. */
  readonly before?: unknown;
}

export interface SignedClause {
  readonly section: unknown;
  readonly place: number;
  readonly wording: Readonly<Record<string, unknown>>;
}

/**
 * What the parties sign: title, version, the version that it takes the place of, parties, trigger,
 * days, people, clauses, reasons for changes, what becomes of commitments, and what it says of the
 * version before, which the reasons are about. That is not in documents from before there was
 * `supersedes.partyIds`: they are hashed as they were. Not: the status,
 * replies, rounds, signatures, history, template, who wrote a clause, and clauses that say nothing.
 * Places in a list count, the keys that make them do not. Never throws.
 */
export function signedContent(doc: Articulation): SignedContent {
  return {
    header: headerOf(doc),
    people: mapRecord(own(doc, 'people'), withoutOrder),
    clauses: clausesByPlace(doc),
    reasons: withoutBlank(own(doc, 'reasons')),
    commitments: own(doc, 'commitments'),
    ...beforeOf(own(doc, 'supersedes')),
  };
}

function beforeOf(supersedes: unknown): Pick<SignedContent, 'before'> {
  const partyIds = own(supersedes, 'partyIds');
  if (partyIds === undefined) return {};
  return { before: { partyIds, clauses: clausesByPlace(supersedes as HasClauses) } };
}

function headerOf(doc: Articulation): Record<string, unknown> {
  const header = headerFields.map((field) => [field, own(doc, field)] as const);
  const before = own(doc, 'supersedes');
  const supersedes = isRecord(before)
    ? {
        id: own(before, 'id'),
        version: own(before, 'version'),
        contentHash: own(before, 'contentHash'),
      }
    : null;
  return { ...Object.fromEntries(header), supersedes };
}

function clausesByPlace(doc: HasClauses): Record<string, SignedClause> {
  const count = new Map<unknown, number>();
  const placed = saidClauses(doc).map((clause): [string, SignedClause] => {
    const { id, section } = clause;
    const place = count.get(section) ?? 0;
    count.set(section, place + 1);
    return [id, { section, place, wording: wordingOf(clause) }];
  });
  return Object.fromEntries(placed);
}

function mapRecord(value: unknown, change: (part: unknown) => unknown): unknown {
  return isRecord(value) ? mapValues(value, change) : value;
}

function withoutOrder(person: unknown): unknown {
  if (!isRecord(person)) return person;
  const { order, ...said } = person;
  return said;
}

function withoutBlank(reasons: unknown): unknown {
  if (!isRecord(reasons)) return reasons;
  return Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason !== ''));
}
