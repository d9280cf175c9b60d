import type { RefusalCode } from '../../core/result.ts';
import type { PostMortemFilesMessages } from './postMortemFilesMessages.ts';

const reasons: Partial<Record<RefusalCode, string>> = {
  E_SHAPE: 'something else stands where it was expected',
  E_TYPE: 'it is of another kind than expected',
  E_EMPTY: 'something is missing',
  E_ENUM: 'it says something that is not known here',
  E_ID: 'an id in it cannot be used',
  E_DUPLICATE_ID: 'two things in it have the same id',
  E_DATE: 'a day or time in it does not exist',
  E_DATE_RANGE: 'a day in it is too far away',
  E_NUMBER: 'a number in it is none',
  E_RANGE: 'a number in it is too small or too large',
  E_TOO_LONG: 'it is too long',
  E_JSON: 'it is no JSON file',
  E_ENVELOPE: 'it was not saved as a post-mortem',
  E_VERSION: 'it does not say which version of the format it is',
  E_FUTURE_VERSION: 'it comes from a newer version than this page',
  E_TOO_DEEP: 'it is nested too deeply',
  E_FORBIDDEN_KEY: 'it holds a name that could do harm',
  E_UNKNOWN_FIELD: 'nothing like this belongs there',
  E_INTERNAL: 'the browser could not open it',
  E_STATE: 'its history does not lead to where it says it stands',
};

const why = (code: RefusalCode) => reasons[code] ?? 'it cannot be read';

export const postMortemFiles: PostMortemFilesMessages = {
  textKept: 'What you write is kept on this device as you type.',
  textRestored: 'What you had written is back.',
  textNotKept:
    'What you write cannot be kept on this device. Save a copy before you close this page.',
  startAfresh: 'Start afresh',

  conflictTitle: 'Changed in two places',
  conflictIn: ({ field }) => `“${field}” was changed in two places`,
  conflictTheirs: 'What stands there now',
  keepMine: 'Keep mine',
  takeTheirs: 'Take the other',
  keepBoth: 'Keep both, one after the other',

  files: 'Files',
  exportMarkdown: 'Save as Markdown',
  exportJson: 'Save as JSON',
  importJson: 'Read a JSON file',
  print: 'Print',
  exportFailed: 'The file could not be made. Nothing was changed; try again.',
  fileName: 'post-mortem',
  importTitle: 'Read a post-mortem from a file',
  importIntro: 'A JSON file that was saved here. Nothing is taken over until you say so.',
  importFile: 'JSON file',
  importReady: ({ title, stage }) => `“${title}” can be taken over. It stands at: ${stage}.`,
  importReplaces: 'It takes the place of what is here now. Save that first if you still need it.',
  importDo: 'Take it over',
  imported: 'Taken over.',
  importRefused: ({ code, path }) =>
    path
      ? `This file cannot be taken over. At ${path}: ${why(code)}.`
      : `This file cannot be taken over: ${why(code)}.`,

  notShown: ({ count }, f) =>
    f.plural(count, {
      one: 'One place in this document could not be read. It is kept as it is.',
      other: `${f.number(count)} places in this document could not be read. They are kept as they are.`,
    }),
  notShownBecause: ({ path, code }) => `${path}: ${why(code)}.`,
  unreadable: ({ code }) => `This post-mortem cannot be opened: ${why(code)}.`,

  document: {
    stage: 'Where it stands',
    version: 'Version',
    between: 'Between',
    begun: 'Begun',
    begunBy: ({ when, party }) => `${when}, by ${party}`,
    whyClosed: 'Why it was closed',
    accountsClosed: 'Not open yet: each side reads the other only when both have submitted.',
    understood: ({ listener, when }) => `${listener} understood, on ${when}`,
    answered: ({ speaker }) => `${speaker} answered`,
    notAnswered: 'Not answered yet.',
    takenFurther: ({ who, when, step }) => `${who} took it further on ${when}: ${step}.`,
    dispute: ({ party }) => `${party} sees the event differently`,
    noChange: ({ reason }) => `Nothing changes here: ${reason}`,
    openTitle: 'What is still open',
    nothingOpen: 'Nothing is open.',
  },
};
