import {
  type Confidentiality,
  type Instant,
  type Partnership,
  type PartnershipTable,
  partnershipCalendar,
  partnershipCsv,
  partnershipFor,
  partnershipMarkdown,
  partnershipTables,
  safeFileName,
} from '../../src/core/index.ts';
import type { PartnershipViewer } from '../../src/hooks/index.ts';
import { de } from '../../src/i18n/de/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import type { Formats } from '../../src/i18n/formats.ts';
import { hostWords } from './hostWords.ts';

interface RecordFilesOptions {
  readonly viewer: PartnershipViewer | null;
  readonly formats: Formats;
  readonly now: () => Instant;
}

/** A file that can be made of the record. */
export interface RecordFile {
  readonly label: string;
  readonly name: string;
  readonly type: string;
  readonly write: () => string;
}

/** Each answer as it was given is nobody’s to share: the scores are. */
type SharedTable = Exclude<PartnershipTable, 'responses'>;
const tables = partnershipTables.filter((table): table is SharedTable => table !== 'responses');

/** The name of a record's files. */
export function recordFileName(record: Partnership, formats: Formats, part = '') {
  const catalogue = formats.locale.startsWith('de') ? de : en;
  const { document, fileName } = catalogue.partnership;
  const parties = Object.values(record.parties).map(({ name }) => name);
  const title = [document.title({ parties }, formats), part].filter(Boolean).join(' ');
  return (extension: string) => safeFileName(title, extension, fileName);
}

/** The files for people and for other programs, as a viewer may read the record. */
export function recordFiles(record: Partnership, { viewer, formats, now }: RecordFilesOptions) {
  const catalogue = formats.locale.startsWith('de') ? de : en;
  const words = hostWords(formats.locale).files;
  const readable = partnershipFor(record, viewer);
  const isSide = viewer !== null && Object.hasOwn(record.parties, viewer.partyId);
  const readers: Confidentiality = isSide ? 'organisations' : 'open';
  const named = recordFileName(record, formats);
  const documents: readonly RecordFile[] = [
    {
      label: words.dossier,
      name: named('md'),
      type: 'text/markdown',
      write: () =>
        partnershipMarkdown(readable, {
          words: catalogue,
          formats,
          now: now(),
          readers,
        }),
    },
    {
      label: words.calendar,
      name: named('ics'),
      type: 'text/calendar',
      write: () =>
        partnershipCalendar(readable, {
          words: catalogue,
          formats,
          now: now(),
          readers,
        }),
    },
  ];
  const sheets = tables.map(
    (table): RecordFile => ({
      label: words.tables[table],
      name: recordFileName(record, formats, words.tables[table])('csv'),
      type: 'text/csv',
      // The mark tells spreadsheets that the text is UTF-8.
      write: () => `\ufeff${partnershipCsv(readable, table, { readers })}`,
    }),
  );
  return { documents, sheets };
}
