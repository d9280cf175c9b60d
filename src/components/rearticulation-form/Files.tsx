'use client';
import type { Articulation } from '../../core/articulation/types.ts';
import type { RearticulationApi } from '../../hooks/useRearticulation.ts';
import { useTroth } from '../../hooks/useTroth.ts';
import { FilesMenu } from '../document/FilesMenu.tsx';
import type { ArticulationFormat } from './exportArticulation.ts';

interface FilesProps {
  readonly api: RearticulationApi;
  readonly title: string;
  /** Shows another document than the one that is open. */
  readonly onOther: (doc: Articulation) => void;
  /** Shows a file that may only be read. */
  readonly onRead: (doc: Articulation) => void;
}

const loadImport = () => import('./ImportDialog.tsx');

/** What can be saved and read in, and printing; each by name or by role, as it is shown. */
export function Files({ api, title, onOther, onRead }: FilesProps) {
  const { host, state } = api;
  const { messages } = host;
  const { clock } = useTroth();
  const save = (format: ArticulationFormat) => async () => {
    const { exportArticulation } = await import('./exportArticulation.ts');
    exportArticulation(format, api, { title, now: clock().toISOString() });
  };
  const hasDays = state.doc.reviewBy !== '';
  return (
    <FilesMenu
      messages={messages}
      saves={[
        { label: messages.exportMarkdown, save: save('md') },
        { label: messages.exportJson, save: save('json') },
        ...(hasDays ? [{ label: messages.exportCalendar, save: save('ics') }] : []),
      ]}
      noImport={!state.canWrite}
      loadImport={loadImport}
    >
      {({ ImportDialog }, close) => (
        <ImportDialog api={api} onOther={onOther} onRead={onRead} onClose={close} />
      )}
    </FilesMenu>
  );
}
