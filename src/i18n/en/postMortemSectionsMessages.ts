import type { SectionId } from '../../core/postmortem/templateTypes.ts';
import type { PerspectiveField } from '../../core/postmortem/types.ts';

/** Every field of a post-mortem, by a name of its own. */
export type PostMortemField =
  | PerspectiveField
  | 'title'
  | 'purpose'
  | 'groundRules'
  | 'facilitation'
  | 'facilitator'
  | 'participants'
  | 'confidentiality'
  | 'summary'
  | 'trigger'
  | 'violationType'
  | 'commitments'
  | 'dispute'
  | 'factAt'
  | 'factText'
  | 'factSource'
  | 'factStanding'
  | 'restatement'
  | 'correction'
  | 'trustBefore'
  | 'trustAfter'
  | 'factor'
  | 'factorCategory'
  | 'factorSide'
  | 'noChangeReason'
  | 'wentWell'
  | 'lucky'
  | 'change'
  | 'changeOwner'
  | 'changePerson'
  | 'changeDue'
  | 'changeCondition'
  | 'changePrevents'
  | 'principles'
  | 'expectationReset'
  | 'reliable'
  | 'reliableNote'
  | 'canMeet'
  | 'canMeetNote'
  | 'ladder'
  | 'escalationTrigger'
  | 'escalationStep'
  | 'escalationReason'
  | 'sendBackReason'
  | 'resumeReason'
  | 'closeReason'
  | 'recurrenceDate'
  | 'recurrenceSignal'
  | 'recurrenceResult'
  | 'recurrenceNote'
  | 'stance'
  | 'difference';

/** What a field is called, and one line of help; the label also heads it in a document. */
export interface FieldText {
  readonly label: string;
  readonly hint?: string;
}

interface OfParty {
  readonly party: string;
}

/** Who can read what is written in a place, and who writes it. */
export interface SeenBy {
  /** A perspective, before both have submitted. */
  readonly alone: string;
  /** What a side states of its trust, before the talk. */
  readonly aloneUntilTalk: string;
  /** The same two, said to whoever belongs to no side. */
  readonly aloneOfASide: string;
  readonly aloneOfASideUntilTalk: string;
  /** Questions of which some are for each side, before both are open. */
  readonly answersAlone: string;
  readonly both: string;
  /** Both read it, one side writes it. */
  readonly bothReadEachItsOwn: string;
  /** After the reveal nothing in a perspective can be changed. */
  readonly bothReadNobodyWrites: string;
  /** Said to whoever may only read. */
  readonly readAlong: string;
  /** Nothing changes any more. */
  readonly closed: string;
  /** It was closed before what each side has for itself opened. */
  readonly closedApart: string;
}

/** Words of a post-mortem's sections and fields. */
export interface PostMortemSectionsMessages {
  readonly sections: Readonly<Record<SectionId, { readonly title: string; readonly help: string }>>;
  readonly fields: Readonly<Record<PostMortemField, FieldText>>;
  readonly seenBy: SeenBy;
  readonly howPartySawIt: (p: OfParty) => string;
  readonly trustOf: (p: { readonly rater: string; readonly target: string }) => string;
  /** Above the elements of an apology. */
  readonly repairIntro: string;
  /** Six, to begin with; each can be changed. */
  readonly suggestedRules: readonly string[];
  readonly suggestRules: string;
}
