'use client';
import { styled } from 'styled-components';
import { cleanLine } from '../../core/cleanLine.ts';
import type { CsvFault } from '../../core/exchange/csvFault.ts';
import { useCsvImport } from '../../hooks/commitmentTracker/useCsvImport.ts';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import { trackerImport as english } from '../../i18n/en/trackerImport.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { ownCss } from '../ui/weight.ts';
import { importCss } from './importCss.ts';

interface ImportDialogProps {
  readonly tracker: TrackerApi;
  readonly onClose: () => void;
}

const Root = styled.div.withConfig({
  componentId: 'troth-commitment-tracker-import-dialog',
})`${ownCss(importCss)}`;
/** More rows than this of either kind are counted, not listed: the file is there to be looked at. */
const MOST = 50;

/** Reads a CSV file, shows what would come of each row, and takes over what is right. */
export function ImportDialog({ tracker, onClose }: ImportDialogProps) {
  const { actions, host, formats, options } = tracker;
  const messages = useMessages('tracker', english, options.messages?.tracker);
  const csv = useCsvImport({
    host,
    takeIn: actions.takeIn,
    existingIds: tracker.takenIds,
  });
  const { preview, ready, faulty } = csv;
  const taken = preview?.rows.flatMap((row) => (row.ok ? [row] : [])) ?? [];
  const said = ({ path = '', code, reason }: CsvFault) =>
    messages.importColumn({ column: path, code, reason });
  const more = (count: number) =>
    count > MOST && <li>{messages.importMore({ count: count - MOST }, formats)}</li>;
  const confirm = () => {
    const count = ready.length;
    if (csv.confirm().ok) {
      tracker.announce?.(messages.imported({ count }, formats));
      onClose();
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      closeOnPressOutside={false}
      title={messages.importTitle}
      description={messages.importIntro}
      footer={
        ready.length > 0 && (
          <Button variant="primary" onClick={confirm}>
            {messages.importDo({ count: ready.length }, formats)}
          </Button>
        )
      }
    >
      <Root>
        <Field label={messages.importFile} error={csv.fault && messages.importRefused(csv.fault)}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".csv,text/csv"
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) void csv.read(file);
              }}
            />
          )}
        </Field>
        <div role="status">
          {preview && (
            <p data-part="import-count">
              {ready.length > 0
                ? messages.importReady({ count: ready.length }, formats)
                : messages.importNothing}{' '}
              {faulty.length > 0 && messages.importFaulty({ count: faulty.length }, formats)}
            </p>
          )}
        </div>
        {preview && csv.isGuessed && <p data-part="import-note">{messages.importGuessed}</p>}
        {preview && preview.unknownColumns.length > 0 && (
          <p data-part="import-note">
            {messages.importIgnored({ columns: formats.list(preview.unknownColumns) })}
          </p>
        )}
        {preview && (
          <ul data-part="import-rows">
            {faulty.slice(0, MOST).map((row) => (
              <li key={row.line} data-state="faulty">
                <strong>{messages.importLine({ line: row.line }, formats)}</strong>{' '}
                <span data-part="import-title">{cleanLine(row.cells.title)}</span>
                <ul>
                  {row.errors.map((error) => (
                    <li key={`${error.code} ${error.path}`}>{said(error)}</li>
                  ))}
                </ul>
              </li>
            ))}
            {more(faulty.length)}
            {taken.slice(0, MOST).map(({ draft, notes }) => (
              <li key={draft.id} data-state="ready">
                <span data-part="import-title">{draft.title}</span>{' '}
                <small>
                  {tracker.messages.from({
                    performer: host.nameOf(draft.performer),
                    requester: host.nameOf(draft.requester),
                  })}
                  {draft.terms.due && ` · ${formats.date(draft.terms.due)}`}
                </small>
                {notes.map((note) => (
                  <p key={`${note.code} ${note.path}`} data-part="import-note">
                    {said(note)}
                  </p>
                ))}
              </li>
            ))}
            {more(taken.length)}
          </ul>
        )}
      </Root>
    </Dialog>
  );
}
