import type { RefusalCode } from '../../core/result.ts';
import type { Formats } from '../formats.ts';

interface Place {
  readonly place: number;
  readonly total: number;
}

/** Words of any long document: its rail, its lists, its drafts, its files. */
export interface DocumentMessages {
  readonly moveUp: (p: { readonly entry: string }) => string;
  readonly moveDown: (p: { readonly entry: string }) => string;
  readonly removeEntry: (p: { readonly entry: string }) => string;
  readonly removed: string;
  readonly undo: string;
  readonly undone: string;
  readonly moved: (p: Place, f: Formats) => string;

  readonly conflictTitle: string;
  readonly conflictIn: (p: { readonly field: string }) => string;
  /** Above what was written here, where no field shows it. */
  readonly conflictMine: string;
  readonly conflictTheirs: string;
  /** In place of what was written: an entry was taken away here. */
  readonly conflictRemoval: string;
  /** Something that can be ticked. */
  readonly conflictChosen: Readonly<Record<'yes' | 'no', string>>;
  /** Why one cannot go on: something waits above the page for a decision. */
  readonly unsettled: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly keepBoth: string;
  /** Above words whose form has gone. */
  readonly leftTitle: string;
  /** `act`: what they were for, as on its button. */
  readonly leftFrom: (p: { readonly act: string }) => string;
  readonly throwAway: string;
  /** A text that is empty and cannot be written here. */
  readonly nothingWritten: string;
  /** Half a date. */
  readonly badDay: string;
  readonly choose: string;
  readonly textNotKept: string;
  readonly textRestored: string;
  readonly textKept: string;
  readonly startAfresh: string;
  readonly previousSection: (p: { readonly title: string }) => string;
  readonly nextSection: (p: { readonly title: string }) => string;
  /** Of what is missing: what the section that one reads has said already. */
  readonly missingAbove: (p: { readonly count: number }, f: Formats) => string;
  readonly sectionOf: (p: Place, f: Formats) => string;
  readonly railLabel: string;
  readonly sectionStates: Readonly<Record<'empty' | 'begun' | 'done', string>>;
  /** Nothing more to do here for the viewer, but for these. */
  readonly waitingFor: (p: { readonly parties: readonly string[] }, f: Formats) => string;

  /** Puts a form away again; what was typed in it stays. */
  readonly notNow: string;
  /** Refused for a reason that there are no words for. */
  readonly refused: string;

  /** Heads what could not be read in the host's document. */
  readonly notShown: (p: { readonly count: number }, f: Formats) => string;
  /** `path`: where, for developers; `where`: the same in words, see `placeOnPage`. */
  readonly notShownBecause: (p: {
    readonly path: string;
    readonly where: string;
    readonly code: RefusalCode;
  }) => string;
  /**
   * Where something is, as one finds it on the page, at the beginning of a sentence: its section and
   * what else it is in, its entry, its field. `nth`: the entry's number in its list; 0: one that is not
   * shown; `null`: it is in none. Nothing of all this: it is nowhere on the page.
   */
  readonly placeOnPage: (
    p: {
      readonly inside: readonly string[];
      readonly nth: number | null;
      readonly field: string;
    },
    f: Formats,
  ) => string;
  readonly whatNow: string;
  readonly layoutLabel: string;
  readonly layouts: Readonly<Record<'guided' | 'page', string>>;
  readonly namesLabel: string;
  readonly namesShown: Readonly<Record<'names' | 'roles', string>>;
  readonly rolesNote: string;
  readonly options: string;

  readonly files: string;
  readonly exportMarkdown: string;
  readonly exportJson: string;
  readonly importJson: string;
  readonly print: string;
  readonly exportFailed: string;
  readonly importIntro: string;
  /** Where there is no document yet, above the way to read one in. */
  readonly beginFromFile: string;
  readonly importFile: string;
  readonly importDo: string;
  /** `path`: where in the file, for developers; `where`: the same in words; `''`: the whole of it. */
  readonly importRefused: (p: {
    readonly code: RefusalCode;
    readonly path: string;
    readonly where: string;
  }) => string;
  readonly importReplaces: string;
  readonly imported: string;
  readonly historyTitle: string;
  /** An entry in one line, where text is all there is. */
  readonly historyLine: (p: { readonly when: string; readonly sentence: string }) => string;
  /** On the button, after a text was changed while one was about to sign it. */
  readonly readAgain: string;
  /** The content that a signature stands for, in short. */
  readonly contentHash: (p: { readonly hash: string }) => string;
  /** `who`: the person; `null`: not known. */
  readonly signingAs: (p: { readonly who: string | null; readonly party: string }) => string;
}
