import type { WordedPrompt } from '../../core/articulation/templates/wordedPrompts.ts';
import type { ClauseField, ClauseSection } from '../../core/articulation/types.ts';
import type { FieldText } from './postMortemSectionsMessages.ts';

/** Steps of the form that are no sections of clauses. */
export type ArticulationStep = 'start' | 'people' | 'changes' | 'commitments' | 'signOff';

/** Every field that is not the text of a clause, by a name of its own. */
export type ArticulationField =
  | Exclude<ClauseField, 'text' | 'partyId'>
  | 'title'
  | 'trigger'
  | 'triggerNote'
  | 'effectiveFrom'
  | 'reviewBy'
  | 'personName'
  | 'personRole'
  | 'personParty'
  | 'aimParty'
  | 'resourceParty'
  | 'changeReason'
  | 'counterReason'
  | 'sendBackReason'
  | 'echo'
  | 'correction'
  | 'disposition'
  | 'dispositionNote'
  | 'signerName'
  | 'signerRole'
  | 'stance'
  | 'reservation'
  | 'unsignReason'
  | 'declineReason'
  | 'withdrawReason';

interface Headed {
  readonly title: string;
  readonly help: string;
}

/** Words of a re-articulation's sections, steps and fields. */
export interface ArticulationSectionsMessages {
  readonly sections: Readonly<Record<ClauseSection, Headed>>;
  readonly steps: Readonly<Record<ArticulationStep, Headed>>;
  readonly fields: Readonly<Record<ArticulationField, FieldText>>;
  /** The text of a clause, by its section. */
  readonly texts: Readonly<Record<ClauseSection, FieldText>>;
  /** Something to think of, of the templates that ship. */
  readonly prompts: Readonly<Record<WordedPrompt, string>>;
  readonly addClause: Readonly<Record<ClauseSection, string>>;
  /** What a section teaches while nothing is in it. */
  readonly emptySection: Readonly<Record<ClauseSection, string>>;
}
