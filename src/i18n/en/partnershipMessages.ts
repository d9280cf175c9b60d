import type { RefusalCode } from '../../core/result.ts';
import type { Formats } from '../formats.ts';

interface Count {
  readonly count: number;
}

/** Words of the dossier that a whole partnership becomes outside. */
export interface PartnershipDocumentWords {
  /** `parties`: empty when nobody is named. */
  readonly title: (p: { readonly parties: readonly string[] }, f: Formats) => string;
  readonly asOf: string;
  readonly parties: string;
  readonly noParties: string;

  readonly trust: string;
  readonly noTrust: string;
  /** What the numbers are. `fewest`: below so many answers nothing is shown; 1: all are signed. */
  readonly scaleNote: (p: { readonly fewest: number }, f: Formats) => string;

  readonly openPromises: string;
  readonly noneOpen: string;
  readonly closedPromises: string;
  readonly noneClosed: string;
  /** Drafts belong to those who write them. */
  readonly draftsLeftOut: (p: Count, f: Formats) => string;

  readonly postMortems: string;
  readonly noPostMortems: string;
  /** Because of who may read them. */
  readonly postMortemsLeftOut: (p: Count, f: Formats) => string;

  readonly articulations: string;
  readonly noArticulations: string;
  readonly nothingInForce: string;
  readonly otherVersions: string;

  /** Heads what could not be read or counted. */
  readonly leftOut: (p: Count, f: Formats) => string;
  /** `path`: where in the record, such as `postMortems.p1.timeline.t1.at`; `''` for all of it. */
  readonly leftOutBecause: (p: { readonly path: string; readonly code: RefusalCode }) => string;
}

/** Words of the days of a partnership in a calendar. */
export interface PartnershipCalendarWords {
  /** The day to look whether what a post-mortem was about has come back. */
  readonly recurrence: (p: { readonly title: string }) => string;
  readonly recurrenceMeans: (p: { readonly parties: readonly string[] }, f: Formats) => string;
  /** Of a day whose entry was taken out of the record. */
  readonly gone: string;
}

/** Words for the record of a partnership as files. */
export interface PartnershipMessages {
  /** Stands where a name cannot be a file's name. */
  readonly fileName: string;
  readonly document: PartnershipDocumentWords;
  readonly calendar: PartnershipCalendarWords;
}
