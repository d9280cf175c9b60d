import { own } from '../../own.ts';
import type { Articulation } from '../types.ts';
import { type Articulations, readVersions } from './readVersions.ts';

type HasParties = Pick<Articulation, 'partyIds'>;

/** Whether two versions are between the same parties, in whatever order. */
export function haveSameParties(one: HasParties, other: HasParties): boolean {
  const [parties, others] = [partiesOf(one), partiesOf(other)];
  return parties.length === others.length && parties.every((id) => others.includes(id));
}

/**
 * The versions of one row with a document: whose place it took, who took its place, and on from
 * there, as far as they are known; with the document itself, if it is among them.
 */
export function versionsInRow(doc: Articulation, known: Articulations): Articulation[] {
  const { versions } = readVersions(known);
  const links = new Map<string, string[]>();
  const link = (from: string, to: string) => links.set(from, [...(links.get(from) ?? []), to]);
  for (const { id, supersedes } of versions) {
    if (!supersedes) continue;
    link(id, supersedes.id);
    link(supersedes.id, id);
  }
  const ids = [own(doc, 'id'), own(own(doc, 'supersedes'), 'id')];
  // A set is gone through to its end, also to what is added on the way.
  const row = new Set(ids.filter((id) => typeof id === 'string'));
  for (const id of row) for (const next of links.get(id) ?? []) row.add(next);
  return versions.filter(({ id }) => row.has(id));
}

/**
 * The versions of the same agreement as a document: of one row with it, or between the same parties.
 * A record may hold other agreements, too. Never throws.
 */
export function versionsOfAgreement(doc: Articulation, known: Articulations): Articulation[] {
  const row = new Set(versionsInRow(doc, known));
  return readVersions(known).versions.filter((one) => row.has(one) || haveSameParties(one, doc));
}

function partiesOf(doc: HasParties): readonly unknown[] {
  const partyIds = own(doc, 'partyIds');
  return Array.isArray(partyIds) ? partyIds : [];
}
