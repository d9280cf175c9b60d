import type { CsvReason } from '../../core/exchange/csvFault.ts';
import type { RefusalCode } from '../../core/result.ts';
import type { TrackerMessages } from './trackerMessages.ts';

/** The words of the group `tracker` for reading in a file; they come with the dialog. */
export type TrackerImportMessages = Pick<
  TrackerMessages,
  | 'importTitle'
  | 'importIntro'
  | 'importFile'
  | 'importReady'
  | 'importFaulty'
  | 'importLine'
  | 'importColumn'
  | 'importMore'
  | 'importGuessed'
  | 'importIgnored'
  | 'importDo'
  | 'importNothing'
  | 'importRefused'
  | 'imported'
>;

const columnFaults: Partial<Record<RefusalCode, string>> = {
  E_DATE: 'write the date as year-month-day, such as 2026-03-31, and check that the day exists',
  E_DATE_RANGE: 'this date is too far away',
  E_EMPTY: 'something is missing here',
  E_ID: 'this cannot be an id',
  E_CYCLE: 'a promise cannot wait for itself',
  E_TOO_LONG: 'this text is too long',
  E_SHAPE: 'this row does not fit the columns',
};

const columnReasons: Readonly<Record<CsvReason, string>> = {
  unknown: 'no organisation or person of this partnership has this name',
  ambiguous: 'more than one has this name; give the id as well',
  contradicts: 'this name belongs to another id than the one given',
  notBetweenTwo: 'a promise needs two organisations, and this is the same one twice',
  notYours: 'your organisation is on neither side',
  idTaken: 'a promise with this id is there already',
  idTwice: 'another row has the same id',
  comesAsDraft: 'comes in as a draft; each side says for itself what it promises',
  noPeople: 'left out, because no people are known here',
};

export const trackerImport: TrackerImportMessages = {
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
  importColumn: ({ column, code, reason }) => {
    const fault = (reason && columnReasons[reason]) ?? columnFaults[code] ?? 'this cannot be read';
    return `${column ? `${column}: ` : ''}${fault}`;
  },
  importMore: ({ count }, f) =>
    f.plural(count, { one: 'and one more', other: `and ${f.number(count)} more` }),
  importGuessed:
    'This file is not in UTF-8 and was read as Windows-1252. Check the letters with accents before importing.',
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
