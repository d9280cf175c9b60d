'use client';
import { useRef, useState } from 'react';
import type { PostMortem } from '../../core/postmortem/types.ts';
import type { PostMortemApi } from '../../hooks/usePostMortem.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useLoadedPart } from '../ui/useLoadedPart.ts';
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
  const { host, state } = api;
  const { messages } = host;
  const [failed, setFailed] = useState(false);
  const [importing, setImporting] = useState(false);
  const { part, failed: missing } = useLoadedPart(loadImport, importing);
  const root = useRef<HTMLDivElement>(null);
  const save = async (format: PostMortemFormat) => {
    setFailed(false);
    try {
      const { exportPostMortem } = await import('./exportPostMortem.ts');
      exportPostMortem(format, api, title);
    } catch {
      setFailed(true);
    }
  };
  const items = [
    { label: messages.exportMarkdown, onPress: () => void save('md') },
    { label: messages.exportJson, onPress: () => void save('json') },
    ...(state.canWrite ? [{ label: messages.importJson, onPress: () => setImporting(true) }] : []),
    { label: messages.print, onPress: () => window.print() },
  ];
  const close = () => {
    setImporting(false);
    root.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <Disclosure ref={root} label={messages.files} align="end" variant="quiet">
        {(closePanel) =>
          items.map(({ label, onPress }) => (
            <button
              key={label}
              type="button"
              data-part="disclosure-item"
              onClick={() => {
                closePanel();
                onPress();
              }}
            >
              {label}
            </button>
          ))
        }
      </Disclosure>
      {importing && part && <part.ImportDialog api={api} onOther={onOther} onClose={close} />}
      <p role="alert" data-part="refusal">
        {(failed || missing) && messages.exportFailed}
      </p>
    </>
  );
}
