'use client';
import { useEffect, useRef } from 'react';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';

interface UndoLineProps {
  readonly tracker: TrackerApi;
  readonly onUndo: () => void;
}

/** What was done last with a draft, and the way back. */
export function UndoLine({ tracker, onUndo }: UndoLineProps) {
  const { state, messages } = tracker;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state.undoable !== 'discarded') return;
    // The panel closes in a task of its own; with the last draft gone, no list takes the focus.
    const timer = setTimeout(() => {
      const page = button.current?.ownerDocument;
      if (page && page.activeElement === page.body) button.current?.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  }, [state.undoable]);
  if (!state.undoable) return null;
  return (
    <p data-part="undo">
      {state.undoable === 'kept' ? messages.draftKept : messages.draftDiscarded}
      <button ref={button} type="button" data-part="link" onClick={onUndo}>
        {messages.undo}
      </button>
    </p>
  );
}
