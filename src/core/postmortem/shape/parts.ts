import {
  dateOrBlank,
  instant,
  instantOrBlank,
  name,
  nameOrBlank,
  order,
  score,
  text,
  version,
  word,
  wordOrBlank,
  wordOrNull,
} from '../../document/leaves.ts';
import { entries, fields, kept, perKey, type Shape, whole } from '../../document/shapes.ts';
import { readId, wordOf } from '../../read/readFields.ts';
import type { PartyId } from '../../types.ts';
import {
  type Entries,
  type Escalation,
  escalationSteps,
  type ImpactScore,
  type Note,
  type PartyPerspective,
  type RecurrenceCheck,
  recurrenceResults,
  type SelfCheck,
  type Signature,
  selfAnswers,
  stances,
  type UnderstandingRound,
  verdicts,
} from '../types.ts';

/** Parts of the table of the document that are not about which parties there are. */

/** Who added an entry; named when it is added, and never changed. */
export const author = kept(nameOrBlank);

export const notes = entries(fields<Note>({ order, text, by: author }));

export const perspective = fields<PartyPerspective>({
  intended: text,
  happened: text,
  saw: text,
  effect: text,
  reasonable: text,
  need: text,
  request: text,
  submittedAt: kept(instantOrBlank),
});

/** By dimension. */
export const scores = perKey(readId, fields<ImpactScore>({ before: score, after: score }));

export const selfCheck = fields<SelfCheck>({
  reliable: wordOrBlank(selfAnswers),
  reliableNote: text,
  canMeet: wordOrBlank(selfAnswers),
  canMeetNote: text,
});

export const escalation = fields<Escalation>({ ladder: perKey(wordOf(escalationSteps), text) });

export const recurrence = entries(
  fields<RecurrenceCheck>({
    order,
    date: dateOrBlank,
    signal: text,
    result: kept(wordOrNull(recurrenceResults)),
    note: text,
  }),
);

/** Rounds of the understanding check; `party`: one of the parties. */
export function roundsOf(party: Shape<PartyId>): Shape<Entries<UnderstandingRound>> {
  return entries(
    fields<UnderstandingRound>({
      order,
      by: party,
      text,
      at: instant,
      verdict: wordOrNull(verdicts),
      correction: text,
    }),
  );
}

/** Signatures; one with a bad part is none. */
export function signaturesOf(party: Shape<PartyId>): Shape<Entries<Signature>> {
  const signature = fields<Signature>({
    order,
    partyId: party,
    personId: nameOrBlank,
    at: instant,
    stance: word(stances),
    difference: text,
    contentHash: name,
    version,
  });
  return entries(whole(signature));
}
