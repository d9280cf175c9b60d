import type { RefusalCode } from '../../core/result.ts';

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
  /** Stands where a title cannot be a file's name. */
  readonly fileName: string;
  readonly importTitle: string;
  readonly importReady: (p: { readonly title: string; readonly stage: string }) => string;
  /** Not all that was done in the document since is in the file. */
  readonly importOlder: string;
  readonly unreadable: (p: { readonly code: RefusalCode }) => string;

  readonly document: PostMortemDocumentWords;
}
