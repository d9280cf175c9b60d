'use client';
import { useId } from 'react';
import type { TextConflict } from '../../hooks/document/documentTypes.ts';
import type { PostMortemMessages } from '../../i18n/en/postMortemMessages.ts';
import { Button } from '../ui/Button.tsx';

interface ConflictNoteProps {
  readonly conflict: TextConflict;
  readonly onResolve: (choice: 'mine' | 'theirs' | 'both') => void;
  readonly messages: PostMortemMessages;
  readonly fieldId: string;
}

/** Two people changed one text: both are here until one decides. */
export function ConflictNote({ conflict, onResolve, messages, fieldId }: ConflictNoteProps) {
  const titleId = useId();
  const choose = (choice: 'mine' | 'theirs' | 'both') => {
    onResolve(choice);
    document.getElementById(fieldId)?.focus();
  };
  return (
    <section data-part="conflict" aria-labelledby={titleId}>
      <p data-part="conflict-title" id={titleId} role="status">
        {messages.conflictTitle}
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
