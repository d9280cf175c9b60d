import { cleanLine } from '../cleanLine.ts';
import { compareInstants } from '../compareInstants.ts';
import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import type { PostMortem } from '../postmortem/types.ts';
import { readId } from '../read/readFields.ts';
import { refusalThat, type Sentence } from '../read/sentences.ts';
import { accept, type Result } from '../result.ts';
import type { Party, PartyId, Person } from '../types.ts';
import { versionsOfAgreement } from './chain/agreements.ts';
import { actorsOf, contactsOf } from './handover/actors.ts';
import { learnedBy } from './handover/learned.ts';
import { type OpenCommitments, openCommitments } from './handover/openCommitments.ts';
import { textParts } from './handover/textParts.ts';
import type { HandoverPack } from './handover/types.ts';
import { versionOf, versionsBack } from './handover/versions.ts';
import { isArticulation } from './isArticulation.ts';
import type { Articulation } from './types.ts';

/** A collection as a list, or keyed by id as in the shared record. */
export type Collection<Item> = readonly Item[] | Readonly<Record<string, Item>>;

/** What a handover is made from; a whole partnership fits. */
export interface HandoverSource {
  readonly parties: Collection<Party>;
  readonly people: Collection<Person>;
  /** Those of which no more than id, title and state is known are told as such. */
  readonly commitments: OpenCommitments;
  readonly articulations: Collection<Articulation>;
  readonly postMortems?: Collection<PostMortem> | undefined;
}

export interface HandoverOptions {
  /**
   * A version of the agreement that is handed over, by its id: for a party with several agreements,
   * one pack each. Left out: the one that is in force.
   */
  readonly articulationId?: string | undefined;
}

const sentences = {
  noArticulation: ['E_UNKNOWN_ITEM', 'This organisation takes part in no such text: {value}.'],
  notASource: [
    'E_SHAPE',
    'A handover is made from an object with the parties and their documents.',
  ],
  stranger: ['E_UNKNOWN_ITEM', 'There is no such organisation among the parties: {value}.'],
  twoInForce: [
    'E_TWO_IN_FORCE',
    'Two texts are in force at the same time, so say which one is handed over; this is the other: {value}.',
  ],
} as const satisfies Record<string, Sentence>;

/**
 * What somebody needs to know who takes over a relationship for a party: the role, the norms and
 * the work, from the text in force, its versions and their reasons, and what is open. If nothing is
 * in force, `inForce` is `null` and all is taken from the newest version that is being written.
 * Only one agreement is handed over; other texts of the party are left out. What is no document, no
 * commitment and no person is passed over.
 *
 * Refuses what is no source (`E_SHAPE`), an id (`E_ID`), a party or version that is not there
 * (`E_UNKNOWN_ITEM`), and two texts of this party in force, if it is not said which agreement is
 * handed over, or if they are of one (`E_TWO_IN_FORCE`): it would have to guess. Never throws.
 */
export function handoverPack(
  source: HandoverSource,
  partyId: PartyId,
  options: HandoverOptions = {},
): Result<HandoverPack> {
  if (!isRecord(source)) return refuse('notASource');
  const id = readId(partyId, 'partyId');
  if (!id.ok) return id;
  const all = itemsOf(source.articulations)
    .filter(isArticulation)
    .filter((doc) => doc.partyIds.includes(partyId));
  const known = itemsOf(source.parties).filter(isNamed) as Party[];
  const isKnown = known.some((party) => party.id === partyId) || all.length > 0;
  if (!isKnown) return refuse('stranger', 'partyId', partyId);
  const articulationId = own(options, 'articulationId');
  const named = all.find((doc) => doc.id === articulationId);
  if (articulationId !== undefined && !named) {
    return refuse('noArticulation', 'articulationId', articulationId);
  }
  const candidates = named ? versionsOfAgreement(named, all) : all;
  const [inForce = null, other] = candidates.filter(({ status }) => status === 'in_force');
  if (other) return refuse('twoInForce', 'articulations', other.id);

  const begun = inForce ?? newestOpen(candidates);
  const documents = begun ? versionsOfAgreement(begun, candidates) : candidates;
  const underWay = newestOpen(documents);
  const text = inForce ?? underWay;
  const people = itemsOf(source.people).filter(isPerson) as Person[];
  const actors = actorsOf(text, people);
  const { role, norms, work } = textParts(text, partyId, actors);
  const names = new Map(known.map((party) => [party.id, cleanLine(party.name)]));
  const involved = text?.partyIds ?? known.map((party) => party.id);
  const partyIds = [partyId, ...involved.filter((one) => one !== partyId)];
  const parties = partyIds.map((one) => ({ id: one, name: names.get(one) || one }));
  const { versions, isWhole } = versionsBack(text, documents);
  return accept({
    schema: 'troth/handover',
    version: 1,
    party: { id: partyId, name: names.get(partyId) || partyId },
    parties,
    inForce: inForce && versionOf(inForce),
    underWay: underWay && versionOf(underWay),
    role: { ...role, contacts: contactsOf(text, people, partyIds) },
    norms: { ...norms, ...learnedBy(itemsOf(source.postMortems), partyId) },
    work: {
      ...work,
      commitments: openCommitments(source.commitments, partyId, text, actors),
      decisions: versions,
      isHistoryWhole: isWhole,
    },
  });
}

/** The version that is being written or signed; of several, the one with the highest number, then the latest. */
function newestOpen(documents: readonly Articulation[]): Articulation | null {
  const open = documents.filter(({ status }) =>
    ['draft', 'in_review', 'partly_signed'].includes(status),
  );
  const [newest = null] = open.sort(
    (a, b) => b.version - a.version || compareInstants(b.createdAt, a.createdAt),
  );
  return newest;
}

function itemsOf(collection: unknown): unknown[] {
  if (Array.isArray(collection)) return collection;
  return isRecord(collection) ? Object.values(collection) : [];
}

function isNamed(value: unknown): boolean {
  return typeof own(value, 'id') === 'string' && typeof own(value, 'name') === 'string';
}

function isPerson(value: unknown): boolean {
  return isNamed(value) && typeof own(value, 'partyId') === 'string';
}

function refuse(key: keyof typeof sentences, path?: string, value?: unknown): Result<never> {
  return { ok: false, error: refusalThat(sentences[key], path, value) };
}
