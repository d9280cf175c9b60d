import type { CommitmentWords } from '../../core/exchange/commitmentWords.ts';
import type { CsvReason } from '../../core/exchange/csvFault.ts';
import type { RefusalCode } from '../../core/result.ts';
import type { Formats } from '../formats.ts';

export interface TrackerMessages {
  readonly title: string;
  readonly weWillDo: string;
  readonly theyWillDo: (p: { readonly partner: string | null }) => string;
  readonly everything: string;
  readonly dueGroup: Readonly<
    Record<'overdue' | 'today' | 'reported' | 'week' | 'later' | 'none' | 'closed', string>
  >;
  readonly awaitingGroup: Readonly<Record<'viewer' | 'partner' | 'nobody', string>>;

  readonly layoutLabel: string;
  readonly layout: Readonly<Record<'sides' | 'list', string>>;
  readonly groupLabel: string;
  readonly group: Readonly<Record<'due' | 'awaiting' | 'state' | 'person', string>>;
  readonly showLabel: string;
  readonly show: Readonly<Record<'open' | 'closed' | 'drafts' | 'all', string>>;
  readonly directionLabel: string;
  readonly direction: Readonly<Record<'all' | 'ours' | 'theirs', string>>;
  readonly sortLabel: string;
  readonly sort: Readonly<Record<'due' | 'title' | 'person' | 'changed', string>>;
  readonly descending: string;
  readonly personLabel: string;
  readonly everybody: string;
  readonly dimensionLabel: string;
  readonly anyDimension: string;
  readonly searchLabel: string;
  readonly clearFilters: string;
  readonly options: string;

  readonly ask: string;
  readonly offer: string;
  readonly files: string;
  readonly importCsv: string;
  readonly exportCsv: string;
  readonly exportCalendar: string;
  readonly exportMarkdown: string;
  readonly print: string;
  readonly exportFailed: string;
  /** Stands where a title cannot be a file's name. */
  readonly fileName: string;
  /** The words of the Markdown document. */
  readonly document: Omit<CommitmentWords, 'heading' | 'states'>;

  /** How many are shown, read aloud after a search or a filter. */
  readonly found: (p: { readonly count: number; readonly total: number }, f: Formats) => string;
  readonly count: (p: { readonly count: number }, f: Formats) => string;
  /** How to move in a list; read out with it. */
  readonly keys: string;
  readonly from: (p: { readonly performer: string; readonly requester: string }) => string;
  /** Somebody who acts for a party. */
  readonly personOf: (p: { readonly person: string; readonly party: string }) => string;
  /** On paper, beside where it stands. `day`: in full. */
  readonly dueOn: (p: { readonly day: string }) => string;
  readonly yourTurn: string;
  readonly unreadable: (p: { readonly code: RefusalCode }) => string;

  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly nothingFound: string;
  readonly nothingHere: string;
  /** Open ones were looked for, and all are closed. */
  readonly nothingOpen: (p: { readonly closed: number }, f: Formats) => string;
  readonly showClosed: string;
  readonly witness: string;

  readonly notShown: (p: { readonly count: number }, f: Formats) => string;
  readonly notShownBecause: (p: {
    readonly name: string;
    readonly place: number;
    readonly code: RefusalCode;
  }) => string;

  readonly draftKept: string;
  readonly draftDiscarded: string;
  readonly draftsImported: string;
  readonly undo: string;
  readonly undone: string;

  readonly importTitle: string;
  readonly importIntro: string;
  readonly importFile: string;
  readonly importReady: (p: { readonly count: number }, f: Formats) => string;
  readonly importFaulty: (p: { readonly count: number }, f: Formats) => string;
  readonly importLine: (p: { readonly line: number }, f: Formats) => string;
  /** A fault or a note; `reason`: what exactly is meant by the code. */
  readonly importColumn: (p: {
    readonly column: string;
    readonly code: RefusalCode;
    readonly reason: CsvReason | undefined;
  }) => string;
  /** Rows that are counted only. */
  readonly importMore: (p: { readonly count: number }, f: Formats) => string;
  /** The file says nothing of its encoding and is not UTF-8. */
  readonly importGuessed: string;
  readonly importIgnored: (p: { readonly columns: string }) => string;
  readonly importDo: (p: { readonly count: number }, f: Formats) => string;
  readonly importNothing: string;
  readonly importRefused: (p: { readonly code: RefusalCode; readonly message: string }) => string;
  readonly imported: (p: { readonly count: number }, f: Formats) => string;
}
