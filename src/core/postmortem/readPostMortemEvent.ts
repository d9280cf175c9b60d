import { eventReader, type PayloadFields } from '../document/eventReader.ts';
import {
  type Fields,
  may,
  needs,
  type Read,
  readFields,
  readId,
  readText,
  readWords,
  wordOf,
} from '../read/readFields.ts';
import { accept, type Result } from '../result.ts';
import type { PostMortemActor, PostMortemEvent } from './events.ts';
import { escalationSteps, factPositions, recurrenceResults, stances, verdicts } from './types.ts';

/** What each verb carries besides who and when. */
const payloads: PayloadFields<PostMortemEvent> = {
  startSharing: {},
  submitPerspective: {},
  withdrawPerspective: {},
  startMeeting: {},
  restate: { speaker: needs(readId), text: needs(readWords) },
  answerRestatement: {
    roundId: needs(readId),
    verdict: needs(wordOf(verdicts)),
    correction: may(readText),
  },
  takePosition: { factId: needs(readId), position: needs(orNull(wordOf(factPositions))) },
  receiveAcknowledgement: { from: needs(readId) },
  startReview: {},
  sendBack: { reason: needs(readWords) },
  sign: { stance: needs(wordOf(stances)), difference: may(readText), contentHash: needs(readText) },
  escalate: { step: needs(wordOf(escalationSteps)), reason: needs(readWords) },
  resume: { reason: may(readText) },
  recordRecurrence: {
    checkId: needs(readId),
    result: needs(wordOf(recurrenceResults)),
    note: may(readText),
  },
  close: { reason: may(readText) },
};

const actorFields: Fields<PostMortemActor> = {
  // The neutral facilitator belongs to no party, and may leave it blank.
  partyId: needs((value, path) => (value === '' ? accept('') : readId(value, path))),
  personId: may(readId),
  role: may(wordOf(['member', 'facilitator'])),
};

/**
 * Reads an event: who, when and all it has to carry; what else it holds is left out. Whether it is
 * possible is for the verbs to say, and for the shape of the document what an edit may set.
 */
export const readPostMortemEvent = eventReader<PostMortemEvent>(payloads, readPostMortemActor);

/** Reads who acts. */
export function readPostMortemActor(value: unknown, path: string): Result<PostMortemActor> {
  return readFields(actorFields, value, path);
}

function orNull<T>(read: Read<T>): Read<T | null> {
  return (value, path) => (value === null ? accept(null) : read(value, path));
}
