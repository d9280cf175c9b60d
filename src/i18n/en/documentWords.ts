import type { DocumentMessages } from './documentMessages.ts';
import { whyUnreadable } from './whyUnreadable.ts';

export const documentWords: DocumentMessages = {
  moveUp: ({ entry }) => `Move “${entry}” up`,
  moveDown: ({ entry }) => `Move “${entry}” down`,
  removeEntry: ({ entry }) => `Remove “${entry}”`,
  removed: 'Removed.',
  undo: 'Undo',
  undone: 'It is back.',
  moved: ({ place, total }, f) => `Moved to place ${f.number(place)} of ${f.number(total)}.`,
  conflictTitle: 'Changed in two places',
  conflictIn: ({ field }) => `“${field}” was changed in two places`,
  conflictMine: 'What you meant for it',
  conflictTheirs: 'What stands there now',
  conflictRemoval: 'Nothing: you took it away.',
  conflictChosen: { yes: 'Chosen', no: 'Not chosen' },
  unsettled:
    'Something you wrote is not in the document and would be left out. Please decide about it first; what it is stands above the page.',
  keepMine: 'Keep mine',
  takeTheirs: 'Take the other',
  keepBoth: 'Keep both, one after the other',
  leftTitle: 'Begun and not sent',
  leftFrom: ({ act }) => `“${act}” is no longer possible here. This is what you wrote:`,
  throwAway: 'Throw it away',
  nothingWritten: 'Nothing written yet.',
  badDay: 'This is no whole date yet. Please write day, month and year.',
  choose: 'Choose',
  textNotKept:
    'What you write cannot be saved on this device. Save a copy before you close this page.',
  textRestored: 'What you had written is back.',
  textKept: 'What you write is saved on this device as you type.',
  startAfresh: 'Start afresh',
  previousSection: ({ title }) => `Back to: ${title}`,
  nextSection: ({ title }) => `On to: ${title}`,
  missingAbove: ({ count }, f) =>
    f.plural(count, {
      one: 'One thing in this section, named above.',
      other: `${f.number(count)} things in this section, named above.`,
    }),
  sectionOf: ({ place, total }, f) => `Section ${f.number(place)} of ${f.number(total)}`,
  railLabel: 'Sections',
  sectionStates: { empty: 'Not begun', begun: 'Begun', done: 'Done' },
  waitingFor: ({ parties }, f) => `Waiting for ${f.list(parties)}`,
  notNow: 'Not now',
  refused: 'This could not be done. Please try again in a moment.',
  notShown: ({ count }, f) =>
    f.plural(count, {
      one: 'One place in this document could not be read. It is kept as it is.',
      other: `${f.number(count)} places in this document could not be read. They are kept as they are.`,
    }),
  notShownBecause: ({ where, code }) => `${where}: ${whyUnreadable(code)}.`,
  placeOnPage: ({ inside, nth, field }, f) => {
    const parts = inside.map((name) => `“${name}”`);
    if (nth) parts.push(`entry ${f.number(nth)}`);
    else if (nth === 0) parts.push(parts.length > 0 ? 'an entry' : 'An entry');
    if (field) parts.push(`“${field}”`);
    return parts.join(', ') || 'Something that this page does not show';
  },
  whatNow: 'What comes next',
  layoutLabel: 'Show',
  layouts: { guided: 'One section at a time', page: 'Everything on one page' },
  namesLabel: 'People',
  namesShown: { names: 'By name', roles: 'By role, to share outside' },
  rolesNote:
    'Known names are replaced by roles. Nicknames and misspelt names are not found: please read it before you share it.',
  options: 'View options',
  files: 'Files',
  exportMarkdown: 'Save as Markdown',
  exportJson: 'Save as JSON',
  importJson: 'Import a JSON file',
  print: 'Print',
  exportFailed: 'The file could not be made. Nothing was changed; try again.',
  importIntro: 'A JSON file that was saved here. Nothing is imported until you say so.',
  beginFromFile: 'Has it been begun already, and somebody sent you the file?',
  importFile: 'JSON file',
  importDo: 'Take it over',
  importRefused: ({ code, where }) =>
    where
      ? `This file cannot be imported. ${where}: ${whyUnreadable(code)}.`
      : `This file cannot be imported: ${whyUnreadable(code)}.`,
  importReplaces: 'It takes the place of what is here now. Save that first if you still need it.',
  imported: 'Taken over.',
  historyTitle: 'What was done',
  historyLine: ({ when, sentence }) => `${when}: ${sentence}`,
  readAgain: 'I have read it as it is now',
  contentHash: ({ hash }) => `Fingerprint ${hash}`,
  signingAs: ({ who, party }) =>
    who === null ? `You sign for ${party}.` : `You sign as ${who}, for ${party}.`,
};
