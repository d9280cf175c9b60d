'use client';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';

interface UndoLineProps {
  readonly tracker: TrackerApi;
  readonly onUndo: () => void;
}

/** What was done last with drafts, and the way back. */
export function UndoLine({ tracker, onUndo }: UndoLineProps) {
  const { state, messages } = tracker;
  const { undoable } = state;
  if (!undoable) return null;
  const said = {
    kept: messages.draftKept,
    discarded: messages.draftDiscarded,
    imported: messages.draftsImported,
  };
  return (
    <p data-part="undo" data-state={undoable}>
      {said[undoable]}
      <button type="button" data-part="link" onClick={onUndo}>
        {messages.undo}
      </button>
    </p>
  );
}
