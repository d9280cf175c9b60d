import type { Entries } from '../../document/entries.ts';
import {
  dateOrBlank,
  instant,
  name,
  text,
  title,
  version,
  word,
  wordOrBlank,
} from '../../document/leaves.ts';
import { originShape } from '../../document/origin.ts';
import { readPartyOf } from '../../document/partiesOf.ts';
import { refuseShape } from '../../document/sentences.ts';
import {
  entries,
  fields,
  kept,
  leaf,
  list,
  perKey,
  perParty,
  type Shape,
} from '../../document/shapes.ts';
import { type Read, readId, wordOf } from '../../read/readFields.ts';
import type { PartyId } from '../../types.ts';
import { articulationTemplates, readArticulationTemplate } from '../templates/index.ts';
import type { ArticulationTemplate } from '../templateTypes.ts';
import {
  type Articulation,
  type ArticulationPerson,
  articulationStatuses,
  articulationTriggers,
  clauseSections,
} from '../types.ts';
import { clauseShape } from './clauseShapes.ts';
import { historyEntry } from './historyEntry.ts';
import { disposition, echoShape, personShape, reply, signatureShape, superseded } from './parts.ts';
import { readParties } from './readParties.ts';

const known = new WeakMap<readonly PartyId[], Shape<Articulation>>();

/**
 * The table of the document: what stands where, how it is read, and what no edit sets. By it edits
 * are judged, documents read, and texts found.
 */
export function articulationShape(partyIds: readonly PartyId[]): Shape<Articulation> {
  const before = known.get(partyIds);
  if (before) return before;
  const shape = tableFor(partyIds);
  known.set(partyIds, shape);
  return shape;
}

/** Those who are named in the document, under ids that no party has. */
export function peopleShape(partyIds: readonly PartyId[]): Shape<Entries<ArticulationPerson>> {
  const readPersonId: Read<string> = (value, path) =>
    partyIds.includes(value as PartyId)
      ? refuseShape('takenWord', path, value)
      : readId(value, path);
  return entries(personShape(partyOf(partyIds)), readPersonId);
}

function partyOf(partyIds: readonly PartyId[]): Shape<PartyId> {
  return leaf<PartyId>(readPartyOf(partyIds), () => '');
}

function tableFor(partyIds: readonly PartyId[]): Shape<Articulation> {
  const party = partyOf(partyIds);
  const template = leaf<ArticulationTemplate>(
    readArticulationTemplate,
    () => articulationTemplates.full,
  );

  return fields<Articulation>({
    id: kept(name),
    title,
    version: kept(version),
    supersedes: kept(superseded),
    status: kept(word(articulationStatuses)),
    partyIds: kept(leaf(readParties, () => partyIds)),
    createdAt: kept(instant),
    createdBy: kept(party),
    origin: originShape,
    template: kept(template),
    trigger: wordOrBlank(articulationTriggers),
    triggerNote: text,
    effectiveFrom: dateOrBlank,
    reviewBy: dateOrBlank,
    people: peopleShape(partyIds),
    clauses: entries(clauseShape(party)),
    reasons: perKey(readId, text),
    replies: kept(perKey(readId, perParty(readPartyOf(partyIds), reply))),
    echoes: kept(perKey(wordOf(clauseSections), entries(echoShape(party)))),
    commitments: perKey(readId, disposition),
    signatures: kept(entries(signatureShape(party))),
    history: kept(list(historyEntry)),
  });
}
