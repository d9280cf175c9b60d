import type { RefusalCode } from '../../core/result.ts';
import type { TrackerImportMessages } from './trackerImport.ts';
import type { TrackerMessages } from './trackerMessages.ts';

/** The words of the group `tracker` for its lists and tools. */
export type TrackerListsMessages = Omit<TrackerMessages, keyof TrackerImportMessages>;

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

export const trackerLists: TrackerListsMessages = {
  title: 'Promises',
  weWillDo: 'What we do',
  theyWillDo: ({ partner }) => (partner ? `What ${partner} does` : 'What they do'),
  everything: 'All promises',
  dueGroup: {
    overdue: 'Overdue',
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
  draftsImported: 'Drafts imported. Only your side sees them.',
  undo: 'Undo',
  undone: 'Undone.',
};
