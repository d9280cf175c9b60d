'use client';
import { type ReactNode, useRef, useState } from 'react';
import type { DocumentMessages } from '../../i18n/en/documentMessages.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useLoadedPart } from '../ui/useLoadedPart.ts';

interface FilesMenuProps<Part> {
  readonly messages: DocumentMessages;
  readonly saves: readonly { readonly label: string; readonly save: () => Promise<void> }[];
  /** Nothing may be read in. */
  readonly noImport: boolean;
  /** Fetches the dialog that reads a file; the same function from render to render. */
  readonly loadImport: () => Promise<Part>;
  readonly children: (part: Part, close: () => void) => ReactNode;
}

/** What can be saved and read in, and printing. */
export function FilesMenu<Part>(props: FilesMenuProps<Part>) {
  const { messages, saves, noImport, loadImport, children } = props;
  const [failed, setFailed] = useState(false);
  const [importing, setImporting] = useState(false);
  const { part, failed: missing } = useLoadedPart(loadImport, importing);
  const root = useRef<HTMLDivElement>(null);
  const items = [
    ...saves.map(({ label, save }) => ({
      label,
      onPress: () => {
        setFailed(false);
        save().catch(() => setFailed(true));
      },
    })),
    ...(noImport ? [] : [{ label: messages.importJson, onPress: () => setImporting(true) }]),
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
      {importing && part && children(part, close)}
      <p role="alert" data-part="refusal">
        {(failed || missing) && messages.exportFailed}
      </p>
    </>
  );
}
