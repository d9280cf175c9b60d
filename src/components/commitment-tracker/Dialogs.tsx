'use client';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { useLoadedPart } from '../ui/useLoadedPart.ts';

/** Which dialog is open besides a commitment's panel. */
export type OpenForm = 'request' | 'offer' | 'import' | null;

interface DialogsProps {
  readonly tracker: TrackerApi;
  readonly form: OpenForm;
  readonly onClose: () => void;
  /** Somebody is about to use the widget: what opens may be fetched. */
  readonly near: boolean;
}

const loadDialogs = () => import('./dialogs.ts');

/** The panel and the forms. They are fetched apart, so that a list alone stays light. */
export function Dialogs({ tracker, form, onClose, near }: DialogsProps) {
  const { state, actions, host, options } = tracker;
  const wanted = near || form !== null || state.opened !== null;
  const { part, failed, load } = useLoadedPart(loadDialogs, wanted);
  if (failed && (form !== null || state.opened)) {
    return <LoadFailed onRetry={load} />;
  }
  if (!part) return null;
  const { draftKey, store, onError } = options;
  const keeping = draftKey === undefined ? {} : { draftKey, store, onProblem: onError };
  const { CommitmentPanel, NewCommitment, ImportDialog } = part;
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
