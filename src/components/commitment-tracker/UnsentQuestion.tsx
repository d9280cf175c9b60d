'use client';
import { useEffect, useId, useRef } from 'react';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import { Button } from '../ui/Button.tsx';
import { focusedElement } from '../ui/focusedElement.ts';

interface UnsentQuestionProps {
  readonly onKeep: () => void;
  readonly onThrowAway: () => void;
  readonly messages: ActsMessages;
}

/**
 * Asks before what was typed would be lost. Takes the focus, so that it is heard, and gives it back
 * to where one was.
 */
export function UnsentQuestion({ onKeep, onThrowAway, messages }: UnsentQuestionProps) {
  const textId = useId();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = focusedElement();
    root.current?.focus();
    root.current?.scrollIntoView?.({ block: 'nearest' });
    return () => before?.focus();
  }, []);
  return (
    <section data-part="unsent" aria-labelledby={textId} tabIndex={-1} ref={root}>
      <p id={textId}>{messages.unsent}</p>
      <div data-part="buttons">
        <Button variant="primary" onClick={onKeep}>
          {messages.keepWriting}
        </Button>
        <Button onClick={onThrowAway}>{messages.throwAway}</Button>
      </div>
    </section>
  );
}
