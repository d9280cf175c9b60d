import { usePartnership } from '../../src/hooks/usePartnership.ts';
import { useTroth } from '../../src/hooks/useTroth.ts';
import { hostWords } from './hostWords.ts';
import { type RecordFile, recordFiles } from './recordFiles.ts';
import { saveFile } from './saveFile.ts';

/** The record for people and for other programs: to read, for a calendar, for a spreadsheet. */
export function SaveAs() {
  const { partnership, viewer } = usePartnership();
  const { formats, clock } = useTroth();
  if (!partnership) return null;
  const words = hostWords(formats.locale).files;
  const now = () => clock().toISOString();
  const { documents, sheets } = recordFiles(partnership, { viewer, formats, now });
  return (
    <details className="intranet-files">
      <summary>{words.saveAs}</summary>
      <Files title={words.documents} files={documents} />
      <Files title={words.sheets} files={sheets} />
    </details>
  );
}

function Files({
  title,
  files,
}: {
  readonly title: string;
  readonly files: readonly RecordFile[];
}) {
  return (
    <div>
      <p>{title}</p>
      <ul aria-label={title}>
        {files.map(({ label, name, type, write }) => (
          <li key={name}>
            <button type="button" onClick={() => saveFile(write(), type, name)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
