'use client';
import { type RefObject, useState } from 'react';
import type { UnkeptForm } from '../../hooks/commitmentTracker/sentForm.ts';
import { useSentForms } from '../../hooks/commitmentTracker/useSentForms.ts';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import { acts as english } from '../../i18n/en/acts.ts';
import { CommitmentPanel } from './CommitmentPanel.tsx';
import type { OpenForm } from './Dialogs.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { NewCommitment } from './NewCommitment.tsx';
import { Unkept } from './Unkept.tsx';
import { formOf } from './usePanelMode.ts';

interface OpenedProps {
  readonly tracker: TrackerApi;
  readonly form: OpenForm;
  readonly onForm: (form: OpenForm) => void;
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
export function Opened({ tracker, form, onForm, inside }: OpenedProps) {
  const { state, actions, host, options } = tracker;
  const { draftKey, store, onError } = options;
  const { sent, unkept, tellAgain } = useSentForms(tracker);
  const messages = useMessages('acts', english, options.messages?.acts);
  const [takenUp, setTakenUp] = useState<UnkeptForm | null>(null);
  const onClose = () => onForm(null);
  const isKept = draftKey !== undefined;
  const keeping = { sent, ...(isKept && { draftKey, store, onProblem: onError }) };
  const takeUp = (one: UnkeptForm) => {
    const isThere = state.commitments.some(({ id }) => id === one.commitmentId);
    if (one.of !== 'act' && !isThere) return onForm(one.of);
    setTakenUp(one);
    actions.open(one.commitmentId);
  };
  const isTakenUp = takenUp !== null && takenUp.commitmentId === state.opened?.id;
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
          initialForm={isTakenUp ? formOf(takenUp) : null}
          onOpenChange={(open) => {
            if (open) return;
            setTakenUp(null);
            actions.close();
          }}
          onOpenCommitment={actions.open}
          nextFocus={nextPlace}
          unkept={unkept.filter(({ commitmentId }) => commitmentId === state.opened?.id)}
          onTellAgain={tellAgain}
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
      <Unkept
        {...{ tracker, unkept, messages }}
        onTakeUp={takeUp}
        onThrowAway={sent.takeUp}
        onTellAgain={tellAgain}
      />
      {form === 'import' && <ImportDialog tracker={tracker} onClose={onClose} />}
    </>
  );
}
