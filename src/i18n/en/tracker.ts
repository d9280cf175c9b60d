import type { CommitmentWords } from '../../core/exchange/commitmentWords.ts';
import type { RefusalCode } from '../../core/result.ts';
import type { Formats } from '../formats.ts';

/** Words of the commitment tracker: its lists, tools and files. */
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
  readonly undo: string;
  readonly undone: string;

  readonly importTitle: string;
  readonly importIntro: string;
  readonly importFile: string;
  readonly importReady: (p: { readonly count: number }, f: Formats) => string;
  readonly importFaulty: (p: { readonly count: number }, f: Formats) => string;
  readonly importLine: (p: { readonly line: number }, f: Formats) => string;
  readonly importColumn: (p: { readonly column: string; readonly code: RefusalCode }) => string;
  readonly importIgnored: (p: { readonly columns: string }) => string;
  readonly importDo: (p: { readonly count: number }, f: Formats) => string;
  readonly importNothing: string;
  readonly importRefused: (p: { readonly code: RefusalCode; readonly message: string }) => string;
  readonly imported: (p: { readonly count: number }, f: Formats) => string;
  /** A part of the widget could not be fetched. */
}

const reasons: Partial<Record<RefusalCode, string>> = {
  E_SHAPE: 'parts of it are missing',
  E_ENUM: 'it says something that is not known here',
  E_ID: 'it has no id that can be used',
  E_DUPLICATE_ID: 'another one has the same id',
  E_CYCLE: 'it waits for itself, by way of others',
  E_DATE: 'a date in it does not exist',
  E_DATE_RANGE: 'a date in it is too far away',
  E_TOO_LONG: 'a text in it is too long',
  E_EMPTY: 'a text in it is missing',
  E_STATE: 'its history does not lead to the state that it states',
};

const columnFaults: Partial<Record<RefusalCode, string>> = {
  E_DATE: 'write the date as year-month-day, such as 2026-03-31, and check that the day exists',
  E_DATE_RANGE: 'this date is too far away',
  E_EMPTY: 'something is missing here',
  E_ID: 'this cannot be an id',
  E_DUPLICATE_ID: 'this id is there twice',
  E_ACTOR: 'no organisation or person of this partnership has this name',
  E_TOO_LONG: 'this text is too long',
  E_SHAPE: 'this row does not fit the columns',
};

export const tracker: TrackerMessages = {
  title: 'Promises',
  weWillDo: 'What we do',
  theyWillDo: ({ partner }) => (partner ? `What ${partner} does` : 'What they do'),
  everything: 'All promises',
  dueGroup: {
    overdue: 'Past their day',
    today: 'Today',
    reported: 'Delivered, awaiting confirmation',
    week: 'This week',
    later: 'Later',
    none: 'No date yet',
    closed: 'Closed',
  },
  awaitingGroup: {
    viewer: 'Your side’s turn',
    partner: 'The other side’s turn',
    nobody: 'Nobody’s turn',
  },

  layoutLabel: 'Layout',
  layout: { sides: 'Side by side', list: 'One list' },
  groupLabel: 'Group by',
  group: { due: 'Due date', awaiting: 'Whose turn', state: 'State', person: 'Person' },
  showLabel: 'Show',
  show: { open: 'Open', closed: 'Closed', drafts: 'Drafts', all: 'All' },
  directionLabel: 'Direction',
  direction: { all: 'Both', ours: 'Ours', theirs: 'Theirs' },
  sortLabel: 'Order by',
  sort: { due: 'Due date', title: 'Title', person: 'Person', changed: 'Last change' },
  descending: 'Last first',
  personLabel: 'Person',
  everybody: 'Everybody',
  dimensionLabel: 'Affects',
  anyDimension: 'Anything',
  searchLabel: 'Search promises',
  clearFilters: 'Show everything again',
  options: 'View options',

  ask: 'Ask for something',
  offer: 'Offer something',
  files: 'Files',
  importCsv: 'Import a CSV file',
  exportCsv: 'Save as CSV',
  exportCalendar: 'Save due dates as calendar',
  exportMarkdown: 'Save as Markdown',
  print: 'Print',
  exportFailed: 'The file could not be made. Nothing was changed; try again.',
  fileName: 'promises',
  document: {
    none: 'There are no promises.',
    performer: 'Who does it',
    requester: 'For whom',
    state: 'State',
    due: 'Due',
    noDue: 'not agreed yet',
    originally: ({ date }) => `(originally ${date})`,
    deliverable: 'What is delivered',
    conditions: 'Conditions of satisfaction',
  },

  found: ({ count, total }, f) => `${f.number(count)} of ${f.number(total)} shown`,
  count: ({ count }, f) => f.number(count),
  keys: 'Up and down move, letters jump to a title, Enter opens.',
  from: ({ performer, requester }) => `${performer} to ${requester}`,
  personOf: ({ person, party }) => `${person}, ${party}`,
  dueOn: ({ day }) => `due ${day}`,
  yourTurn: 'Your turn',
  unreadable: ({ code }) => `Cannot be opened: ${reasons[code] ?? 'it cannot be read'}.`,

  emptyTitle: 'No promises yet',
  emptyText:
    'A promise starts with a question: what do you need from your partner, or what can you offer? Say what done looks like, and by when.',
  nothingFound: 'Nothing fits. Other words, or fewer filters, may find it.',
  nothingHere: 'Nothing here.',
  nothingOpen: ({ closed }, f) =>
    f.plural(closed, {
      one: 'Nothing is open. One is closed.',
      other: `Nothing is open. ${f.number(closed)} are closed.`,
    }),
  showClosed: 'Show what is closed',
  witness: 'You are reading along. Only the two sides can act.',

  notShown: ({ count }, f) =>
    f.plural(count, {
      one: 'One entry needs attention. Nothing was lost.',
      other: `${f.number(count)} entries need attention. Nothing was lost.`,
    }),
  notShownBecause: ({ name, place, code }) =>
    `${name ? `“${name}”` : 'An entry without a name'} (number ${place}): ${reasons[code] ?? 'it cannot be read'}.`,

  draftKept: 'Draft kept. Only your side sees it.',
  draftDiscarded: 'Draft thrown away.',
  undo: 'Undo',
  undone: 'Undone.',

  importTitle: 'Import promises from a CSV file',
  importIntro:
    'Each row becomes a draft that your side can check before sending it. Nothing is imported until you say so.',
  importFile: 'CSV file',
  importReady: ({ count }, f) =>
    f.plural(count, {
      one: 'One row can be imported.',
      other: `${f.number(count)} rows can be imported.`,
    }),
  importFaulty: ({ count }, f) =>
    f.plural(count, {
      one: 'One row needs a correction in the file first.',
      other: `${f.number(count)} rows need a correction in the file first.`,
    }),
  importLine: ({ line }, f) => `Line ${f.number(line)}`,
  importColumn: ({ column, code }) =>
    `${column ? `${column}: ` : ''}${columnFaults[code] ?? 'this cannot be read'}`,
  importIgnored: ({ columns }) => `Not used: ${columns}.`,
  importDo: ({ count }, f) =>
    f.plural(count, { one: 'Import one draft', other: `Import ${f.number(count)} drafts` }),
  importNothing: 'No row can be imported.',
  importRefused: ({ message }) => `This file cannot be read. ${message}`,
  imported: ({ count }, f) =>
    f.plural(count, {
      one: 'One draft was imported.',
      other: `${f.number(count)} drafts were imported.`,
    }),
};
