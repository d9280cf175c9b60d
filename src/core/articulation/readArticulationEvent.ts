import { eventReader, type PayloadFields } from '../document/eventReader.ts';
import { readStrictly } from '../document/readStrictly.ts';
import { MOST_ENTRIES, refuseShape } from '../document/sentences.ts';
import { isRecord } from '../isRecord.ts';
import {
  may,
  needs,
  type Read,
  readId,
  readIds,
  readLine,
  readLineOrNone,
  readText,
  readWords,
  wordOf,
} from '../read/readFields.ts';
import { withPath } from '../read/withPath.ts';
import { accept } from '../result.ts';
import type { ArticulationEvent } from './events.ts';
import { readArticulationActor } from './readArticulationActor.ts';
import { partialWording } from './shape/clauseShapes.ts';
import { articulationStances, type ClauseWording, clauseSections, echoVerdicts } from './types.ts';

/** Another wording; `null`: the clause is to go. Which fields the clause has, the guard looks at. */
const readWording: Read<Partial<ClauseWording> | null> = (value, path) => {
  if (value === null) return accept(null);
  return withPath(readStrictly(partialWording, value), path);
};

/** Hashes by the ids of clauses. */
const readWordings: Read<Readonly<Record<string, string>>> = (value, path) => {
  if (!isRecord(value)) return refuseShape('notAnObject', path);
  const given = Object.entries(value);
  if (given.length > MOST_ENTRIES) return refuseShape('tooMany', path);
  for (const [clauseId, hash] of given) {
    const place = `${path}.${clauseId}`;
    const id = readId(clauseId, place);
    const read = id.ok ? readWords(hash, place) : id;
    if (!read.ok) return read;
  }
  return accept(value as Record<string, string>);
};

/** What each verb carries besides who and when. */
const payloads: PayloadFields<ArticulationEvent> = {
  propose: {},
  counter: { clauseId: needs(readId), wording: needs(readWording), reason: needs(readWords) },
  accept: { wordings: needs(readWordings), from: may(readId) },
  sendBack: { clauseId: may(readId), reason: needs(readWords) },
  echo: { section: needs(wordOf(clauseSections)), text: needs(readWords) },
  answerEcho: {
    section: needs(wordOf(clauseSections)),
    roundId: needs(readId),
    verdict: needs(wordOf(echoVerdicts)),
    correction: may(readText),
  },
  sign: {
    name: needs(readLine),
    role: needs(readLineOrNone),
    stance: needs(wordOf(articulationStances)),
    reservation: may(readText),
    contentHash: needs(readText),
    openCommitments: may(readIds),
  },
  unsign: { reason: needs(readWords) },
  activate: { openCommitments: needs(readIds) },
  supersede: { articulationId: needs(readId) },
  decline: { reason: needs(readWords) },
  withdraw: { reason: needs(readWords) },
};

/**
 * Reads an event: who, when and all it has to carry; what else it holds is left out. Whether it is
 * possible is for the verbs to say, and for the shape of the document what an edit may set.
 */
export const readArticulationEvent = eventReader<ArticulationEvent>(
  payloads,
  readArticulationActor,
);
