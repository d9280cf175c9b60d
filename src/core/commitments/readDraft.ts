import {
  type Fields,
  may,
  needs,
  readFields,
  readId,
  readIds,
  readInstant,
  readLine,
  wordOf,
} from '../read/readFields.ts';
import type { Result } from '../result.ts';
import { readActor, readDay, readTerms } from './readTerms.ts';
import { refuseAs } from './sentences.ts';
import { CLOCK } from './sides.ts';
import type { CommitmentDraft, CommitmentSource } from './types.ts';

const sourceFields: Fields<CommitmentSource> = {
  kind: needs(wordOf(['post_mortem', 'articulation'])),
  id: needs(readId),
  itemId: needs(readId),
  prevents: may(readIds),
};

const draftFields: Fields<CommitmentDraft> = {
  id: needs(readId),
  title: needs(readLine),
  requester: needs(readActor),
  performer: needs(readActor),
  by: needs(readActor),
  at: needs(readInstant),
  terms: needs(readTerms),
  dimensionIds: may(readIds),
  source: may((value, path) => readFields(sourceFields, value, path)),
  blockedBy: may(readIds),
  respondBy: may(readDay),
};

/** Reads a draft; only the sides, the ids and the dates must be right, the terms may be unfinished. */
export function readDraft(value: unknown): Result<CommitmentDraft> {
  const draft = readFields(draftFields, value, '');
  if (!draft.ok) return draft;
  const { id, requester, performer, by, blockedBy } = draft.value;
  // A party of this name would speak for the clock in other commitments.
  if (requester.partyId === CLOCK) return refuseAs('clockAsParty', 'requester.partyId', CLOCK);
  if (performer.partyId === CLOCK) return refuseAs('clockAsParty', 'performer.partyId', CLOCK);
  if (requester.partyId === performer.partyId) {
    return refuseAs('notBetweenTwo', 'performer.partyId');
  }
  if (by.partyId !== requester.partyId && by.partyId !== performer.partyId) {
    return refuseAs('stranger', 'by.partyId');
  }
  return blockedBy?.includes(id) ? refuseAs('blockedByItself', 'blockedBy') : draft;
}
