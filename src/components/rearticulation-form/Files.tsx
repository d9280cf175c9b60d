'use client';
import type { Articulation, ArticulationStatus } from '../../core/articulation/types.ts';
import { own } from '../../core/own.ts';
import type { RearticulationApi } from '../../hooks/useRearticulation.ts';
import { useTroth } from '../../hooks/useTroth.ts';
import { FilesMenu } from '../document/FilesMenu.tsx';
import type { ArticulationFormat, HandoverFormat } from './exportArticulation.ts';
import type { ReadFile } from './readingOptions.ts';

interface FilesProps {
  readonly api: RearticulationApi;
  readonly title: string;
  /** Shows another document than the one that is open. */
  readonly onOther: (doc: Articulation) => void;
  /** Shows a file that may only be read. */
  readonly onRead: (file: ReadFile) => void;
}

const loadImport = () => import('./ImportDialog.tsx');
const loadExport = () => import('./exportArticulation.ts');

/** What can be saved and read in, and printing; each by name or by role, as it is shown. */
export function Files({ api, title, onOther, onRead }: FilesProps) {
  const { host, state } = api;
  const { messages } = host;
  const { clock } = useTroth();
  const save = (format: ArticulationFormat) => async () => {
    const { exportArticulation } = await loadExport();
    exportArticulation(format, api, { title, now: clock().toISOString() });
  };
  const handOver = (format: HandoverFormat) => async () => {
    const { exportHandover } = await loadExport();
    exportHandover(format, api);
  };
  const hasDays = state.doc.reviewBy !== '';
  const hasHandover = host.ownParty !== null && isLivedBy(state.doc, host.earlier);
  return (
    <FilesMenu
      messages={messages}
      saves={[
        { label: messages.exportMarkdown, save: save('md') },
        { label: messages.exportJson, save: save('json') },
        ...(hasHandover
          ? [
              { label: messages.exportHandover, save: handOver('md') },
              { label: messages.exportHandoverJson, save: handOver('json') },
            ]
          : []),
        ...(hasDays ? [{ label: messages.exportCalendar, save: save('ics') }] : []),
      ]}
      // By role, all is only read.
      noImport={!state.canWrite || state.view.names === 'roles'}
      loadImport={loadImport}
    >
      {({ ImportDialog }, close) => (
        <ImportDialog
          host={host}
          present={host.document.value}
          checkImport={api.checkImport}
          onReplace={host.document.replace}
          onOther={onOther}
          onRead={onRead}
          onClose={close}
        />
      )}
    </FilesMenu>
  );
}

const living: readonly unknown[] = [
  'draft',
  'in_review',
  'partly_signed',
  'in_force',
] satisfies ArticulationStatus[];

/** Whether there is a text to hand over: what is replaced is past, and so is all before it. */
function isLivedBy({ status }: Articulation, earlier: readonly Articulation[]): boolean {
  if (status === 'withdrawn') return earlier.some((one) => living.includes(own(one, 'status')));
  return living.includes(status);
}
