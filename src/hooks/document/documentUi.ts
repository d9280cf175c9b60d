import type { PartyId, Refusal, Result } from '../../core/types.ts';
import type { DocumentMessages } from '../../i18n/en/documentMessages.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { DraftStore } from '../../store/drafts/DraftStore.ts';
import type { TrothProblem } from '../problem.ts';
import type { DraftBoard } from './DraftBoard.ts';
import type { Path, Resolution } from './documentTypes.ts';
import type { SaidTexts } from './SaidTexts.ts';
import type { TypedTexts } from './TypedTexts.ts';

/** An open document as its fields need it, of whatever kind it is. */
export interface DocumentFields {
  readonly typed: TypedTexts;
  readonly drafts: DraftBoard;
  valueAt(path: Path): unknown;
  /** The value at first: what a server's markup shows. */
  initialAt(path: Path): unknown;
  /** Whether whoever looks could put it there now. */
  canTake(path: Path, value: unknown): boolean;
  /** Decides what waits for it (see `useUnsettled`). */
  resolve(path: Path, resolution: Resolution): void;
}

/** Lists of a document, by their path. */
export type ListPath = readonly [string, ...string[]];

/** What can be done to any document; refused, nothing changes. */
export interface DocumentActions {
  /** Sets one field; the path leads down from the document. */
  readonly edit: (path: Path, value: unknown) => Result<unknown>;
  /** Adds an entry to the end of a list, or after another one; gives back its id. */
  readonly add: (
    list: ListPath,
    entry: Readonly<Record<string, unknown>>,
    after?: string,
  ) => Result<string>;
  readonly remove: (list: ListPath, id: string) => Result<unknown>;
  /**
   * Moves an entry to a place in its list, counted from 0. `among`: only these entries count, where
   * a part of the list is shown as a list of its own.
   */
  readonly move: (
    list: ListPath,
    id: string,
    to: number,
    among?: readonly string[],
  ) => Result<unknown>;
}

/** Where texts that are no place of a document are kept; see `useKeptText`. */
export interface DocumentKeepingPlace {
  /** The kind of document, and which one. */
  readonly kind: string;
  readonly id: string;
  readonly draftKey?: string | undefined;
  readonly store?: DraftStore | undefined;
  /** Holds them for as long as the document is open. */
  readonly said: SaidTexts;
  /** Who is looking, as a text: what one is going to say is nobody else's. */
  readonly viewerKey: string;
  readonly onProblem?: ((problem: TrothProblem) => void) | undefined;
}

/**
 * What fields and lists need of the document around them, of whatever kind it is. The same object
 * from edit to edit, so that what did not change is not drawn anew.
 */
export interface DocumentUi {
  /** For `useTypedText` and `useDocumentValue`. */
  readonly document: DocumentFields;
  /** The side of the viewer; `null`: somebody of none. */
  readonly ownParty: PartyId | null;
  readonly messages: DocumentMessages;
  readonly formats: Formats;
  readonly announce: ((text: string) => void) | undefined;
  readonly actions: DocumentActions;
  readonly partyName: (id: PartyId) => string;
  /** The DOM id of the control at a place. */
  readonly fieldId: (path: Path) => string;
  readonly refusalWords: (refusal: Refusal) => string;
  /** A text as it is shown: with roles instead of names where that is asked for. */
  readonly shownText: (text: string) => string;
  readonly keeping: DocumentKeepingPlace;
}

/** A part of a document, as its rail shows it. */
export interface DocumentSection<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** `waiting`: nothing more to do here for this viewer, but for somebody else. */
  readonly status: SectionStatus;
  /** The sides that still owe something here. */
  readonly owes: readonly PartyId[];
}

export type SectionStatus = 'empty' | 'begun' | 'done' | 'waiting';

/** Something of the host's document that could not be read; it is kept as it is. */
export interface DocumentIssue {
  /** Where, as `timeline.t1.at`. */
  readonly path: string;
  readonly refusal: Refusal;
}
