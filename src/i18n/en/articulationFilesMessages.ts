import type { Formats } from '../formats.ts';

interface OfParty {
  readonly party: string;
}

/** Words of the document that a re-articulation becomes outside: Markdown and print. */
export interface ArticulationDocumentWords {
  readonly status: string;
  readonly version: string;
  readonly versionOf: (
    p: { readonly version: number; readonly supersedes: number | null },
    f: Formats,
  ) => string;
  readonly between: string;
  readonly begun: string;
  readonly begunBy: (p: { readonly when: string; readonly party: string }) => string;
  readonly whyEnded: string;
  readonly standing: string;
  /** How it stands, and whose wording it is. */
  readonly proposedBy: (p: OfParty & { readonly standing: string }) => string;
  /** Above a counter-proposal. */
  readonly wouldPutItSo: (p: OfParty) => string;
  readonly wouldLeaveItOut: (p: OfParty) => string;
  readonly asksForAnother: (p: OfParty) => string;
  readonly reason: string;
  readonly before: string;
  readonly now: string;
  readonly ended: string;
  /** Above what a side wrote back. */
  readonly inItsOwnWords: (p: OfParty) => string;
  readonly notAnswered: string;
  readonly changedSince: (p: { readonly version: number }, f: Formats) => string;
  readonly signatures: string;
  /** Under a signature that does not fit the text. */
  readonly signatureFaults: Readonly<Record<'changed' | 'unknown_method', string>>;
  /** In the place of a signature that is not there, though the text came into force. */
  readonly signatureMissing: (p: OfParty) => string;
  /** Where roles stand in the place of names. */
  readonly rolesUnverifiable: string;
  readonly signaturesLeftOut: (p: { readonly count: number }, f: Formats) => string;
  readonly openTitle: string;
  readonly nothingOpen: string;
}

/** Words of what somebody reads who takes over a relationship. */
export interface HandoverWords {
  readonly title: (p: OfParty) => string;
  readonly inForce: (p: {
    readonly title: string;
    readonly version: string;
    readonly from: string | null;
  }) => string;
  /** Nothing is in force: what the rest is taken from. */
  readonly notInForce: (p: {
    readonly title: string;
    readonly version: string;
    readonly status: string;
  }) => string;
  /** The same where it takes the place of a version that is not among the documents. */
  readonly inForceElsewhere: HandoverWords['notInForce'];
  readonly nothingWritten: string;
  /** Another version is on its way. */
  readonly underWay: (p: { readonly version: string; readonly status: string }) => string;
  readonly role: string;
  readonly norms: string;
  readonly work: string;
  readonly tasks: (p: OfParty) => string;
  readonly noTasks: (p: OfParty) => string;
  readonly endedTasks: string;
  readonly yourPart: string;
  readonly contacts: string;
  readonly noContacts: string;
  /** Of somebody whom the text does not name. */
  readonly notInText: string;
  readonly channels: string;
  readonly learned: string;
  readonly learnedFrom: (p: { readonly title: string }) => string;
  readonly withheld: (p: { readonly count: number }, f: Formats) => string;
  readonly owed: (p: OfParty) => string;
  readonly expected: (p: OfParty) => string;
  /** Above promises of which it is not known who does them for whom. */
  readonly othersOpen: string;
  readonly noneOpen: string;
  readonly toWhom: string;
  readonly fromWhom: string;
  readonly state: string;
  readonly states: Readonly<
    Record<'requested' | 'offered' | 'countered' | 'promised' | 'reported', string>
  >;
  readonly due: string;
  readonly deliverable: string;
  readonly conditions: string;
  readonly history: string;
  readonly versionLine: (p: {
    readonly version: string;
    readonly status: string;
    readonly from: string | null;
  }) => string;
  readonly earlierMissing: string;
}

/** Words of the days that go into a calendar. */
export interface ArticulationCalendarWords {
  readonly review: (p: { readonly title: string }) => string;
  readonly reviewMeans: (p: { readonly parties: readonly string[] }, f: Formats) => string;
  readonly outcome: (p: { readonly outcome: string }) => string;
  /** Of a day that another version did away with. */
  readonly replaced: (p: { readonly version: number }, f: Formats) => string;
}

/** Words for files out of a re-articulation. */
export interface ArticulationFilesMessages {
  /** What the document is called, where it has no title. */
  readonly untitled: string;
  /** In the place of a name of whose bearer nothing may be said. */
  readonly somebody: string;
  readonly somebodyOf: (p: OfParty) => string;
  readonly personOf: (p: { readonly name: string; readonly party: string }) => string;
  readonly timesIn: (p: { readonly zone: string }) => string;
  /** Stand where a title cannot be a file's name. */
  readonly fileName: string;
  readonly handoverFileName: string;
  readonly exportHandover: string;
  readonly exportHandoverJson: string;
  readonly exportCalendar: string;
  readonly importTitle: string;
  readonly importReady: (p: { readonly title: string; readonly status: string }) => string;
  /** Not all that was done in the document since is in the file. */
  readonly importOlder: string;
  readonly document: ArticulationDocumentWords;
  readonly handover: HandoverWords;
  readonly calendar: ArticulationCalendarWords;
}
