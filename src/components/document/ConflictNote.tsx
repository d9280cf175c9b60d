'use client';
import { useId, useRef } from 'react';
import { flushSync } from 'react-dom';
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
  /** Only one of the two can stand there. */
  readonly isChoice?: boolean | undefined;
}

/** Two people changed one place: both are here until one decides. */
export function ConflictNote(props: ConflictNoteProps) {
  const { conflict, onResolve, messages, fieldId, field, isChoice } = props;
  const titleId = useId();
  const root = useRef<HTMLElement>(null);
  const choose = (choice: 'mine' | 'theirs' | 'both') => {
    // Looked for first: the note goes with the conflict.
    const page = root.current?.getRootNode() as Document | ShadowRoot | undefined;
    flushSync(() => onResolve(choice));
    const control = page?.getElementById(fieldId);
    // A group of choices has the focus at the one that is chosen.
    const chosen = control?.querySelector<HTMLElement>('input:checked');
    (chosen ?? control?.querySelector('input') ?? control)?.focus();
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
        {!isChoice && (
          <Button size="small" onClick={() => choose('both')}>
            {messages.keepBoth}
          </Button>
        )}
      </div>
    </section>
  );
}
