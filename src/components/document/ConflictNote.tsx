'use client';
import { useId, useRef } from 'react';
import type { TextConflict } from '../../hooks/document/documentTypes.ts';
import type { DocumentMessages } from '../../i18n/en/documentMessages.ts';
import { Button } from '../ui/Button.tsx';

interface ConflictNoteProps {
  readonly conflict: TextConflict;
  readonly onResolve: (choice: 'mine' | 'theirs' | 'both') => void;
  readonly messages: DocumentMessages;
  readonly fieldId: string;
  /** What the field is called, where that is plain words. */
  readonly field: string | null;
}

/** Two people changed one text: both are here until one decides. */
export function ConflictNote(props: ConflictNoteProps) {
  const { conflict, onResolve, messages, fieldId, field } = props;
  const titleId = useId();
  const root = useRef<HTMLElement>(null);
  const choose = (choice: 'mine' | 'theirs' | 'both') => {
    // Looked for first: the note goes with the conflict.
    const page = root.current?.getRootNode() as Document | ShadowRoot | undefined;
    onResolve(choice);
    page?.getElementById(fieldId)?.focus();
  };
  return (
    <section data-part="conflict" aria-labelledby={titleId} ref={root}>
      <p data-part="conflict-title" id={titleId} role="status">
        {field === null ? messages.conflictTitle : messages.conflictIn({ field })}
      </p>
      <p data-part="read-label">{messages.conflictTheirs}</p>
      <p data-part="text" dir="auto">
        {conflict.theirs || messages.nothingWritten}
      </p>
      <div data-part="buttons">
        <Button size="small" onClick={() => choose('mine')}>
          {messages.keepMine}
        </Button>
        <Button size="small" onClick={() => choose('theirs')}>
          {messages.takeTheirs}
        </Button>
        <Button size="small" onClick={() => choose('both')}>
          {messages.keepBoth}
        </Button>
      </div>
    </section>
  );
}
