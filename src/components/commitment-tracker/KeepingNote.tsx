'use client';
import type { KeptForm } from '../../hooks/commitmentTracker/useKeptForm.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import { Button } from '../ui/Button.tsx';

interface KeepingNoteProps {
  readonly form: KeptForm & { readonly isDirty: boolean };
  readonly messages: ActsMessages;
}

/** Whether unsent words outlast this page, and the way to be rid of them. */
export function KeepingNote({ form, messages }: KeepingNoteProps) {
  const { keeping, isDirty, forget } = form;
  if (keeping === 'off' || keeping === 'loading') return null;
  const text = () => {
    if (keeping === 'failed') return messages.textNotKept;
    return keeping === 'restored' ? messages.textRestored : messages.textKept;
  };
  return (
    <p data-part="soft">
      {text()}{' '}
      {isDirty && (
        <Button variant="quiet" size="small" onClick={forget}>
          {messages.startAfresh}
        </Button>
      )}
    </p>
  );
}
