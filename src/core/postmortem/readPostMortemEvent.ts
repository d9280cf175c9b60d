import { isRecord } from '../isRecord.ts';
import {
  type Fields,
  listOf,
  may,
  needs,
  type Read,
  readFields,
  readId,
  readInstant,
  readText,
  readWords,
  wordOf,
} from '../read/readFields.ts';
import { accept, type Result } from '../result.ts';
import type { PostMortemActor, PostMortemEvent, PostMortemVerbType } from './events.ts';
import { refuseAs } from './sentences.ts';
import { escalationSteps, factPositions, recurrenceResults, stances, verdicts } from './types.ts';
import type { EntryOf } from './verbGuards.ts';

/** What each verb carries besides who and when. */
const payloadFields: {
  [Type in PostMortemVerbType]: Fields<Omit<EntryOf<Type>, 'type' | 'id' | 'by' | 'at'>>;
} = {
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

const eventTypes = ['edit', ...(Object.keys(payloadFields) as PostMortemVerbType[])] as const;

const actorFields: Fields<PostMortemActor> = {
  // The neutral facilitator belongs to no party, and may leave it blank.
  partyId: needs((value, path) => (value === '' ? accept('') : readId(value, path))),
  personId: may(readId),
  role: may(wordOf(['member', 'facilitator'])),
};

const stampFields: Fields<Pick<PostMortemEvent, 'type' | 'id' | 'by' | 'at'>> = {
  type: needs(wordOf(eventTypes)),
  id: may(readId),
  by: needs(readPostMortemActor),
  at: needs(readInstant),
};

const readPath = listOf(readId);

/**
 * Reads an event: who, when and all it has to carry; what else it holds is left out. Whether it is
 * possible is for the verbs to say, and for the shape of the document what an edit may set.
 */
export function readPostMortemEvent(value: unknown): Result<PostMortemEvent> {
  if (!isRecord(value)) return refuseAs('shape', '');
  const stamp = readFields(stampFields, value, '');
  if (!stamp.ok) return stamp;
  const { type } = stamp.value;
  if (type === 'edit') {
    const path = readPath(value.path, 'path');
    if (!path.ok) return path;
    return accept({ ...stamp.value, type, path: path.value, value: value.value });
  }
  const fields: Fields<object> = payloadFields[type];
  const payload = readFields(fields, value, '');
  if (!payload.ok) return payload;
  return accept({ ...stamp.value, ...payload.value } as PostMortemEvent);
}

/** Reads who acts. */
export function readPostMortemActor(value: unknown, path: string): Result<PostMortemActor> {
  return readFields(actorFields, value, path);
}

function orNull<T>(read: Read<T>): Read<T | null> {
  return (value, path) => (value === null ? accept(null) : read(value, path));
}
