import type { CalendarDate, PartyId, PersonId } from '../../types.ts';

/** Who looks at the record. */
export interface RecordViewer {
  readonly partyId: PartyId;
  readonly personId?: PersonId | undefined;
}

/** What a commitment waits for. */
export const commitmentActs = [
  'promise_own',
  'finish_draft',
  'answer',
  'answer_change',
  'deliver',
  'judge',
  'release',
  'amend',
] as const;

/** What a post-mortem waits for. */
export const postMortemActs = [
  'share',
  'submit_perspective',
  'answer_restatement',
  'restate',
  'self_check',
  'complete',
  'review',
  'sign_post_mortem',
  'look',
  'resume',
] as const;

/** What a re-articulation waits for. */
export const articulationActs = [
  'propose',
  'reply',
  'answer_echo',
  'echo',
  'decide',
  'sign_articulation',
  'activate',
  'look_again',
] as const;

export type AwaitedAct =
  | (typeof commitmentActs)[number]
  | (typeof postMortemActs)[number]
  | (typeof articulationActs)[number]
  | 'answer_survey';

/** Something that waits for a viewer. */
export interface Awaited {
  readonly collection: 'commitments' | 'postMortems' | 'articulations' | 'responses';
  /** The entry's id; of answers, the id of the round. */
  readonly id: string;
  readonly act: AwaitedAct;
  /** The day it has to be done by; `null`: none is set. */
  readonly due: CalendarDate | null;
}
