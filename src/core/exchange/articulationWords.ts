import type { ArticulationMessages } from '../../i18n/en/articulationMessages.ts';

/** The words of a re-articulation as a document: a part of a catalogue's group `articulation`. */
export type ArticulationWords = Pick<
  ArticulationMessages,
  | 'statuses'
  | 'triggers'
  | 'aspects'
  | 'standings'
  | 'dispositions'
  | 'echoVerdicts'
  | 'parts'
  | 'clauseChanges'
  | 'sections'
  | 'steps'
  | 'fields'
  | 'texts'
  | 'gaps'
  | 'quote'
  | 'signedOn'
  | 'contentHash'
  | 'rolesNote'
  | 'nothingWritten'
  | 'verifyVerdicts'
  | 'untitled'
  | 'somebody'
  | 'somebodyOf'
  | 'personOf'
  | 'timesIn'
  | 'document'
  | 'handover'
  | 'calendar'
>;
