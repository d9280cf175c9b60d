'use client';
import type { RefObject } from 'react';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';
import { CommitmentPanel } from './CommitmentPanel.tsx';
import type { OpenForm } from './Dialogs.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { NewCommitment } from './NewCommitment.tsx';

interface OpenedProps {
  readonly tracker: TrackerApi;
  readonly form: OpenForm;
  readonly onClose: () => void;
  /** Something inside the tracker. */
  readonly inside: RefObject<HTMLElement | null>;
}

/** Where the focus can go when the list is gone from which the panel was opened, the best first. */
const places = [
  // Thrown away just now, with the last of its list.
  '[data-part="undo"][data-state="discarded"] button',
  '[role="grid"]',
  '[data-part="column-title"]',
  '[data-part="start"] button',
];

/** The panel of a commitment, or the form that is open. */
export function Opened({ tracker, form, onClose, inside }: OpenedProps) {
  const { state, actions, host, options } = tracker;
  const { draftKey, store, onError } = options;
  const keeping = draftKey === undefined ? {} : { draftKey, store, onProblem: onError };
  const nextPlace = () => {
    const root = inside.current?.closest('section');
    for (const place of places) {
      const found = root?.querySelector<HTMLElement>(place);
      if (found) return found;
    }
    return null;
  };
  return (
    <>
      {state.opened && (
        <CommitmentPanel
          key={state.opened.id}
          commitment={state.opened}
          host={host}
          open
          onOpenChange={(open) => !open && actions.close()}
          onOpenCommitment={actions.open}
          nextFocus={nextPlace}
          {...keeping}
          messages={options.messages?.acts}
        />
      )}
      {(form === 'request' || form === 'offer') && (
        <NewCommitment
          kind={form}
          host={host}
          open
          onOpenChange={(open) => !open && onClose()}
          onSaved={(as, said) => as === 'send' && tracker.announce?.(said)}
          {...keeping}
          messages={options.messages?.acts}
        />
      )}
      {form === 'import' && <ImportDialog tracker={tracker} onClose={onClose} />}
    </>
  );
}
