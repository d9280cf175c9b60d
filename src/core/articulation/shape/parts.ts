import {
  instant,
  line,
  name,
  nameOrBlank,
  order,
  text,
  title,
  version,
  word,
  wordOrBlank,
  wordOrNull,
} from '../../document/leaves.ts';
import { refuseShape } from '../../document/sentences.ts';
import {
  entries,
  fields,
  leaf,
  nullable,
  optional,
  type Shape,
  whole,
} from '../../document/shapes.ts';
import { isRecord } from '../../isRecord.ts';
import { type Read, readId } from '../../read/readFields.ts';
import { accept } from '../../result.ts';
import type { PartyId } from '../../types.ts';
import {
  type ArticulationPerson,
  type ArticulationSignature,
  articulationStances,
  type ClauseReply,
  type Disposition,
  dispositionKinds,
  type EchoRound,
  echoVerdicts,
  replyKinds,
  type SupersededVersion,
} from '../types.ts';
import { clauseShape, partialWording } from './clauseShapes.ts';
import { readParties } from './readParties.ts';

/** Parts of the table of the document; `party`: one of those that take part. */

/** The version before may be between others: whoever left wrote clauses of it too. */
export const superseded = nullable(
  fields<SupersededVersion>({
    id: name,
    version,
    contentHash: name,
    clauses: entries(clauseShape(name)),
    partyIds: optional(leaf<readonly PartyId[]>(readParties, () => [])),
  }),
);

export const disposition = fields<Disposition>({
  kind: wordOrBlank(dispositionKinds),
  note: text,
});

/** What a party said to a clause; with a bad part, it has said nothing. */
export const reply = whole(
  fields<ClauseReply>({
    kind: word(replyKinds),
    of: name,
    wording: nullable(partialWording),
    reason: text,
    personId: nameOrBlank,
    at: instant,
  }),
);

export function personShape(party: Shape<PartyId>): Shape<ArticulationPerson> {
  return fields<ArticulationPerson>({ order, partyId: party, name: line, role: line });
}

export function echoShape(party: Shape<PartyId>): Shape<EchoRound> {
  return fields<EchoRound>({
    order,
    by: party,
    text,
    at: instant,
    of: name,
    verdict: wordOrNull(echoVerdicts),
    correction: text,
  });
}

/** A hash for each part of the document; a leaf, for it can have more of them than a list has room. */
const readHashes: Read<Readonly<Record<string, string>>> = (value, path) => {
  if (!isRecord(value)) return refuseShape('notAnObject', path);
  for (const [part, hash] of Object.entries(value)) {
    const place = path ? `${path}.${part}` : part;
    // The part of a clause is named by a word and its id.
    const key = readId(part.replace(/^clause:/, ''), place);
    const read = key.ok ? readId(hash, place) : key;
    if (!read.ok) return read;
  }
  return accept(value as Record<string, string>);
};
const hashes = leaf(readHashes, () => ({}));

/** A signature; one with a bad part is none. */
export function signatureShape(party: Shape<PartyId>): Shape<ArticulationSignature> {
  const signature = fields<ArticulationSignature>({
    order,
    partyId: party,
    personId: nameOrBlank,
    name: title,
    role: line,
    stance: word(articulationStances),
    reservation: text,
    at: instant,
    method: name,
    contentHash: name,
    parts: hashes,
    seal: name,
  });
  return whole(signature);
}
