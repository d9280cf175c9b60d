'use client';
import type { PostMortem } from '../../core/postmortem/types.ts';
import type { PostMortemApi } from '../../hooks/usePostMortem.ts';
import { FilesMenu } from '../document/FilesMenu.tsx';
import type { PostMortemFormat } from './exportPostMortem.ts';

interface FilesProps {
  readonly api: PostMortemApi;
  readonly title: string;
  /** Shows another document than the one that is open. */
  readonly onOther: (doc: PostMortem) => void;
}

const loadImport = () => import('./ImportDialog.tsx');

/** What can be saved and read in, and printing; each by name or by role, as it is shown. */
export function Files({ api, title, onOther }: FilesProps) {
  const { messages, document } = api.host;
  const { canWrite, view } = api.state;
  const save = (format: PostMortemFormat) => async () => {
    const { exportPostMortem } = await import('./exportPostMortem.ts');
    exportPostMortem(format, api, title);
  };
  return (
    <FilesMenu
      messages={messages}
      saves={[
        { label: messages.exportMarkdown, save: save('md') },
        { label: messages.exportJson, save: save('json') },
      ]}
      // By role, all is only read.
      noImport={!canWrite || view.names === 'roles'}
      loadImport={loadImport}
    >
      {({ ImportDialog }, close) => (
        <ImportDialog
          host={api.host}
          present={document.value}
          checkImport={api.checkImport}
          onReplace={document.replace}
          onOther={onOther}
          onClose={close}
        />
      )}
    </FilesMenu>
  );
}
