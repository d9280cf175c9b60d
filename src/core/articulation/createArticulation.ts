import { emptyOf } from '../document/emptyOf.ts';
import type { Entries } from '../document/entries.ts';
import { blankOr } from '../document/leaves.ts';
import { mapValues } from '../document/mapValues.ts';
import { type Origin, readOrigin } from '../document/origin.ts';
import { readExactly } from '../document/readExactly.ts';
import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import {
  type Fields,
  may,
  needs,
  readFields,
  readId,
  readInstant,
  readLine,
  wordOf,
} from '../read/readFields.ts';
import { withPath } from '../read/withPath.ts';
import { accept, type Result } from '../result.ts';
import type { Instant, PartyId } from '../types.ts';
import { contentHash } from './contentHash.ts';
import { refuseDocument } from './documentSentences.ts';
import type { ArticulationActor } from './events.ts';
import { readArticulationActor } from './readArticulationActor.ts';
import { readWhole } from './readWhole.ts';
import { articulationShape, peopleShape } from './shape/articulationShape.ts';
import { readParties } from './shape/readParties.ts';
import { articulationTemplates, readArticulationTemplate } from './templates/index.ts';
import type { ArticulationTemplate } from './templateTypes.ts';
import {
  type Articulation,
  type ArticulationPerson,
  type ArticulationTrigger,
  articulationTriggers,
  type StoredClause,
} from './types.ts';

/** What an articulation begins with. */
export interface ArticulationDraft {
  readonly id: string;
  readonly title: string;
  /** Two to ten. */
  readonly partyIds: readonly PartyId[];
  /** Who begins it: somebody of one of them. */
  readonly by: ArticulationActor;
  readonly at: Instant;
  /** Left out: that of the version before; the full one, if there is none. */
  readonly template?: ArticulationTemplate | undefined;
  /** The version in force that this one is to take the place of; its parties may be others. */
  readonly supersedes?: Articulation | undefined;
  readonly trigger?: ArticulationTrigger | '' | undefined;
  /** People beside those of the version before; who has the same id takes their place. */
  readonly people?: Entries<ArticulationPerson> | undefined;
  /** What it is begun from. */
  readonly origin?: Origin | undefined;
}

const draftFields: Fields<Omit<ArticulationDraft, 'people'>> = {
  id: needs(readId),
  title: needs(readLine),
  partyIds: needs(readParties),
  by: needs(readArticulationActor),
  at: needs(readInstant),
  template: may((value, path) => withPath(readArticulationTemplate(value), path)),
  supersedes: may((value, path) => withPath(readWhole(value), path)),
  trigger: may(blankOr(wordOf(articulationTriggers))),
  origin: may(readOrigin),
};

/**
 * Makes a draft. Without `supersedes`, nothing is said in it yet. With it, it is the next version:
 * with the clauses of the one before, under the same ids, and the people whose party still takes
 * part. What a party wrote that does so no more, is now of whoever begins; where it is named as the
 * one who does something, it stays until somebody else is. The title becomes one line; the template
 * is kept in it as it is now.
 *
 * Refuses bad shapes (`E_SHAPE`, `E_TYPE`), fewer than 2 or more than 10 parties (`E_SHAPE`), ids
 * (`E_ID`; the words `shared` and `terms` for a party, and a party's for a person), words
 * (`E_ENUM`), dates (`E_DATE`, `E_DATE_RANGE`), texts (`E_EMPTY`, `E_TOO_LONG`), an author of no
 * party (`E_ACTOR`), people of no party (`E_ENUM`), a version that is not in force (`E_STATE`) or
 * has the same id (`E_CYCLE`), and what `readArticulationTemplate` refuses; `path` names the place.
 * Never throws.
 */
export function createArticulation(draft: ArticulationDraft): Result<Articulation> {
  const read = readFields(draftFields, draft, '');
  if (!read.ok) return read;
  const { id, title, by, at, supersedes: before, trigger = '', origin } = read.value;
  const partyIds = [...read.value.partyIds];
  if (!partyIds.includes(by.partyId)) return refuseDocument('stranger', 'by.partyId');
  if (before && before.id === id) return refuseDocument('ownSuccessor', 'id');
  if (before && before.status !== 'in_force') return refuseDocument('notInForce', 'supersedes');
  const people = readPeople(own(draft, 'people') ?? {}, partyIds, before);
  if (!people.ok) return people;
  const template = read.value.template ?? before?.template ?? articulationTemplates.full;
  return accept({
    ...emptyOf(articulationShape(partyIds)),
    ...{ id, title, partyIds, template, trigger, createdAt: at, createdBy: by.partyId },
    ...(origin && { origin }),
    people: people.value,
    ...(before ? nextTo(before, partyIds, by.partyId) : {}),
  });
}

/** Those who are given, and those of the version before whose party still takes part. */
function readPeople(
  given: unknown,
  partyIds: readonly PartyId[],
  before: Articulation | undefined,
): Result<Entries<ArticulationPerson>> {
  const staying = Object.entries(before?.people ?? {}).filter(([, { partyId }]) =>
    partyIds.includes(partyId),
  );
  const people = isRecord(given) ? { ...Object.fromEntries(staying), ...given } : given;
  return readExactly(peopleShape(partyIds), people, ['people']);
}

/** What the next version takes over. */
function nextTo(
  before: Articulation,
  partyIds: readonly PartyId[],
  author: PartyId,
): Pick<Articulation, 'version' | 'supersedes' | 'clauses'> {
  const { id, version, clauses, partyIds: tookPart } = before;
  const takenOver = (clause: StoredClause): StoredClause =>
    partyIds.includes(clause.proposedBy) ? clause : { ...clause, proposedBy: author };
  return {
    version: version + 1,
    supersedes: { id, version, contentHash: contentHash(before), clauses, partyIds: tookPart },
    clauses: mapValues(clauses, takenOver),
  };
}
