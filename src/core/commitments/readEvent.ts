import { isRecord } from '../isRecord.ts';
import {
  type Fields,
  listOf,
  may,
  needs,
  type Read,
  readDate,
  readFields,
  readId,
  readIds,
  readInstant,
  readText,
  readWords,
  wordOf,
} from '../read/readFields.ts';
import { accept, type Result } from '../result.ts';
import { readActor, readPartialTerms, readTerms } from './readTerms.ts';
import { refuseAs } from './sentences.ts';
import {
  type Answered,
  type CommitmentEntry,
  type CommitmentEvent,
  type CommitmentEventType,
  type CommitmentPayloads,
  type Evidence,
  type Variance,
  varianceReasons,
} from './types.ts';

const evidenceFields: Fields<Evidence> = { text: needs(readText), url: may(readText) };
const readEvidence: Read<Evidence> = (value, path) => readFields(evidenceFields, value, path);
const variance: Fields<Variance> = {
  varianceReason: may(wordOf(varianceReasons)),
  blockedBy: may(readId),
};

const answer: Fields<Answered> = { of: may(readId), base: may(readId) };

/** What each act carries besides who and when. */
const payloadFields: { [Type in CommitmentEventType]: Fields<CommitmentPayloads[Type]> } = {
  request: { respondBy: may(readDate) },
  offer: { respondBy: may(readDate) },
  promise: answer,
  counter: { terms: needs(readTerms) },
  decline: { reason: may(readText) },
  withdraw: { reason: may(readText) },
  defer: { respondBy: needs(readDate) },
  lapse: {},
  accept: answer,
  report: { note: may(readText), evidence: may(listOf(readEvidence)), ...variance },
  proposeAmendment: { terms: needs(readPartialTerms), reason: needs(readWords), ...variance },
  acceptAmendment: answer,
  rejectAmendment: { ...answer, reason: may(readText) },
  flagRisk: { note: needs(readWords), expectedDue: may(readDate), ...variance },
  renege: { reason: needs(readWords), ...variance },
  cancel: { reason: may(readText) },
  reassign: { performer: needs(readActor), reason: may(readText) },
  declareSatisfied: {
    of: may(readId),
    waived: may(readIds),
    exceeded: may(readIds),
    note: may(readText),
  },
  declareDissatisfied: { of: may(readId), unmet: needs(readIds), note: may(readText) },
  acknowledge: { note: needs(readWords) },
};

type Stamp = Pick<CommitmentEvent, 'type' | 'id' | 'by' | 'at'>;

const stampFields: Fields<Stamp> = {
  type: needs(wordOf(Object.keys(payloadFields) as CommitmentEventType[])),
  id: may(readId),
  by: needs(readActor),
  at: needs(readInstant),
};

/** Reads an act: who, when and all it has to carry. Whether it is legal is for the arcs to say. */
export function readEvent(value: unknown, path: string): Result<CommitmentEvent> {
  const stamp = readFields(stampFields, value, path);
  if (!stamp.ok) return stamp;
  const fields: Fields<object> = payloadFields[stamp.value.type];
  const payload = readFields(fields, value, path);
  if (!payload.ok) return payload;
  return accept({ ...stamp.value, ...payload.value } as CommitmentEvent);
}

/** Reads an act of a history, which has an id. That it was overtaken is never believed. */
export function readEntry(value: unknown, path: string): Result<CommitmentEntry> {
  if (isRecord(value) && value.id === undefined) return refuseAs('id', `${path}.id`);
  return readEvent(value, path) as Result<CommitmentEntry>;
}
