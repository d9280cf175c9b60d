import type { RefusalCode } from '../../core/result.ts';
import type { Formats } from '../formats.ts';

interface PartyOf {
  readonly party: string;
}

/** Words of the document that a post-mortem becomes outside: Markdown and print. */
export interface PostMortemDocumentWords {
  readonly stage: string;
  readonly version: string;
  readonly between: string;
  readonly begun: string;
  readonly begunBy: (p: { readonly when: string; readonly party: string }) => string;
  readonly whyClosed: string;
  readonly accountsClosed: string;
  readonly understood: (p: { readonly listener: string; readonly when: string }) => string;
  readonly answered: (p: { readonly speaker: string }) => string;
  readonly notAnswered: string;
  readonly takenFurther: (p: {
    readonly who: string;
    readonly when: string;
    readonly step: string;
  }) => string;
  readonly dispute: (p: PartyOf) => string;
  readonly noChange: (p: { readonly reason: string }) => string;
  readonly openTitle: string;
  readonly nothingOpen: string;
}

/** Words for what is kept on the device, and for files in and out. */
export interface PostMortemFilesMessages {
  readonly textKept: string;
  readonly textRestored: string;
  readonly textNotKept: string;
  readonly startAfresh: string;

  readonly conflictTitle: string;
  readonly conflictIn: (p: { readonly field: string }) => string;
  readonly conflictTheirs: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly keepBoth: string;

  readonly files: string;
  readonly exportMarkdown: string;
  readonly exportJson: string;
  readonly importJson: string;
  readonly print: string;
  readonly exportFailed: string;
  /** Stands where a title cannot be a file's name. */
  readonly fileName: string;
  readonly importTitle: string;
  readonly importIntro: string;
  readonly importFile: string;
  readonly importReady: (p: { readonly title: string; readonly stage: string }) => string;
  readonly importReplaces: string;
  readonly importDo: string;
  readonly imported: string;
  /** `path`: where in the file; `''` for the whole of it. */
  readonly importRefused: (p: { readonly code: RefusalCode; readonly path: string }) => string;

  /** Heads what could not be read in the host's document. */
  readonly notShown: (p: { readonly count: number }, f: Formats) => string;
  readonly notShownBecause: (p: { readonly path: string; readonly code: RefusalCode }) => string;
  readonly unreadable: (p: { readonly code: RefusalCode }) => string;

  readonly document: PostMortemDocumentWords;
}
