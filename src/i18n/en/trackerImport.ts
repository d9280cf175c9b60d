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
  E_DUPLICATE_ID: 'this id is there twice',
  E_ACTOR: 'no organisation or person of this partnership has this name',
  E_TOO_LONG: 'this text is too long',
  E_SHAPE: 'this row does not fit the columns',
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
