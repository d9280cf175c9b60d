'use client';
import { type ReactNode, useRef, useState } from 'react';
import type { DocumentMessages } from '../../i18n/en/documentMessages.ts';
import { Button } from '../ui/Button.tsx';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { useLoadedPart } from '../ui/useLoadedPart.ts';

interface BeginImportProps<Part> {
  readonly messages: DocumentMessages;
  /** Fetches the dialog that reads a file; the same function from render to render. */
  readonly loadImport: () => Promise<Part>;
  readonly children: (part: Part, close: () => void) => ReactNode;
}

/** The other way to begin: with a document that somebody has as a file. */
export function BeginImport<Part>({ messages, loadImport, children }: BeginImportProps<Part>) {
  const [isOpen, setOpen] = useState(false);
  const { part, failed, load } = useLoadedPart(loadImport, isOpen);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div data-part="begin-import">
      <p data-part="soft">{messages.beginFromFile}</p>
      <Button ref={button} onClick={() => setOpen(true)}>
        {messages.importJson}
      </Button>
      {failed && <LoadFailed onRetry={load} />}
      {isOpen && part && children(part, close)}
    </div>
  );
}
