import type { ArticulationStatus } from '../../core/articulation/types.ts';
import type { RefusalCode } from '../../core/result.ts';
import type { Formats } from '../formats.ts';

interface OfParty {
  readonly party: string;
}

/** Words of the form around the text: its page, its clauses, the talk about them. */
export interface ArticulationPageMessages {
  readonly beginTitle: string;
  readonly beginIntro: string;
  readonly beginWitness: string;
  readonly templateLabel: string;
  readonly begin: string;

  readonly versionTag: (p: { readonly version: number }, f: Formats) => string;
  readonly witness: string;
  /** Nothing of the document can be shown. */
  readonly unreadable: (p: { readonly code: RefusalCode }) => string;
  readonly statusNow: (p: { readonly status: string; readonly means: string }) => string;
  readonly signaturesVoided: string;
  /** The text is the same, and somebody asks for other words. */
  readonly signaturesFell: string;
  /** Above what is missing, by where the document stands. */
  readonly beforeNext: Readonly<Record<ArticulationStatus, string>>;
  /** It came into force here, and the host is being told, or failed to take it. */
  readonly takingOver: string;
  readonly takeoverFailed: string;
  readonly takeoverAgain: string;
  readonly promptsTitle: string;
  readonly reviewDue: (p: { readonly day: string }) => string;
  /** After the first few things that are missing in one step. */
  readonly missingMore: (p: { readonly count: number }, f: Formats) => string;

  /** A clause, where it needs a name: `text` is the beginning of what it says. */
  readonly clauseName: (p: { readonly text: string; readonly place: number }, f: Formats) => string;
  /** Nobody but oneself has to say anything to a clause. */
  readonly yourWording: string;
  readonly wordingOf: (p: OfParty) => string;
  readonly waitingForAnswer: (p: { readonly parties: readonly string[] }, f: Formats) => string;
  readonly acceptedBy: (p: { readonly parties: readonly string[] }, f: Formats) => string;
  readonly acceptAll: (p: { readonly count: number }, f: Formats) => string;
  readonly acceptCounter: (p: OfParty) => string;
  readonly counterText: string;
  readonly counterLeaveOut: string;
  readonly sendBackClause: string;
  readonly sentBackBy: (p: OfParty) => string;
  /** A party proposes that a clause is to go. */
  readonly leaveOutBy: (p: OfParty) => string;
  readonly acceptLeaveOut: string;
  /** Before the reason that a party gave. */
  readonly becauseOf: string;
  /** Of a responsibility that does not end. */
  readonly goesOn: string;
  readonly sendBackAll: string;

  readonly matrixLabel: string;
  readonly matrixIntro: string;
  /** Why exactly one answers for it; at the cell. */
  readonly oneAccountable: string;
  /** Another one answers for it already. */
  readonly accountableMoves: (p: { readonly from: string }) => string;
  readonly accountableNow: (p: { readonly who: string }) => string;
  readonly noPart: string;
  /** What somebody has to do with it, with the letter by which some know it. */
  readonly partWithLetter: (p: { readonly part: string; readonly letter: string }) => string;
  readonly partOf: (p: { readonly who: string; readonly clause: string }) => string;
  /** Several stand where only one can, so that none of them counts. */
  readonly severalAccountable: (p: { readonly several: readonly string[] }, f: Formats) => string;
  readonly nobodyAccountable: string;
  readonly nobodyResponsible: string;
  readonly endsNow: string;
  readonly noOutcome: string;
  readonly addPerson: string;
  readonly noPeople: string;
  readonly personName: (p: { readonly place: number }, f: Formats) => string;

  readonly echoTitle: string;
  readonly echoIntro: string;
  /** On the button, where the template does not ask for it; and what it is good for. */
  readonly echoOffer: string;
  readonly echoOfferMeans: string;
  readonly echoYours: string;
  readonly echoOf: (p: OfParty) => string;
  readonly echoNothingToDo: string;
  readonly echoConfirmed: string;
  readonly echoOutdated: string;
  readonly echoAwaits: (p: OfParty) => string;
  readonly echoAnswer: (p: OfParty) => string;
  readonly echoNotBegun: (p: OfParty) => string;
  readonly echoMissed: (p: OfParty) => string;
  /** Its words were about what the section said before. */
  readonly echoStale: (p: OfParty) => string;
  readonly echoEarlier: string;
  readonly echoRound: (p: { readonly number: number }, f: Formats) => string;
  readonly echoSaid: (p: { readonly party: string; readonly when: string }) => string;
  readonly echoAnswered: string;
  readonly chooseEchoAnswer: string;

  readonly againstLabel: string;
  readonly againstBefore: (p: { readonly version: number }, f: Formats) => string;
  readonly redlineLabel: string;
  readonly redlineLayouts: Readonly<Record<'inline' | 'side', string>>;
  readonly redlineBefore: string;
  readonly redlineNow: string;
  /** Read aloud before and after words that went or came. */
  readonly removedWords: string;
  readonly addedWords: string;
  readonly endOfChange: string;
  /** Read aloud where nothing but spaces or line breaks went or came. */
  readonly blankWords: string;
  /** Before the sections in which a clause stood and stands. */
  readonly redlineSection: string;
  readonly alsoMoved: string;
  readonly changeCount: (
    p: { readonly changed: number; readonly unchanged: number },
    f: Formats,
  ) => string;
  readonly noChanges: string;
  readonly showUnchanged: string;
  readonly comparing: (p: { readonly done: number; readonly total: number }, f: Formats) => string;

  readonly commitmentsIntro: string;
  readonly commitmentGone: string;
  readonly openCommitment: (p: { readonly title: string }) => string;

  readonly signIntro: string;
  readonly whatIsSigned: (
    p: { readonly title: string; readonly version: number },
    f: Formats,
  ) => string;
  /** Nothing can be signed in a draft. */
  readonly signLater: string;
  /** Something has to be settled before one can sign. */
  readonly signNotYet: string;
  readonly hashTitle: string;
  readonly hashMeans: string;
  readonly verify: string;
  readonly verifiedAs: (p: { readonly verdict: string; readonly means: string }) => string;
  readonly differingParts: Readonly<
    Record<
      | 'header'
      | 'people'
      | 'order'
      | 'commitments'
      | 'reasons'
      | 'before'
      | 'signature'
      | 'party'
      | 'repeated',
      string
    >
  >;
  /** `text`: the beginning of the clause; `''`: it is not there any more, or has no words. */
  readonly differingClause: (p: {
    readonly text: string;
    readonly change: 'added' | 'removed' | 'changed';
  }) => string;
  /** A signature that is not there, though the text came into force. */
  readonly differingMissing: (p: { readonly party: string }) => string;
  readonly differingTitle: string;
  readonly importChanged: string;
  readonly importReadOnly: string;
  /** Above a file that is only read. */
  readonly readingFile: string;
  /** The same, of a copy without names. */
  readonly readingCopy: string;
  readonly readingEnd: string;
}
