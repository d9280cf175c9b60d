'use client';
import type { Commitment, CommitmentEventType } from '../../core/commitments/types.ts';
import type { ConversationHost } from '../../hooks/commitmentTracker/conversationHost.ts';
import { draftOf, kindOf } from '../../hooks/commitmentTracker/draftOf.ts';
import type { KeepingOptions } from '../../hooks/commitmentTracker/useKeptForm.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import type { Formats } from '../../i18n/formats.ts';
import { ActFormView } from './ActFormView.tsx';
import { CommitmentFormView } from './CommitmentFormView.tsx';
import { UnsentQuestion } from './UnsentQuestion.tsx';
import type { PanelMode } from './usePanelMode.ts';

interface OpenFormProps extends KeepingOptions {
  readonly commitment: Commitment;
  readonly host: ConversationHost;
  readonly mode: PanelMode;
  readonly form: CommitmentEventType | 'edit';
  readonly headingId: string;
  readonly onClosePanel: () => void;
  readonly onCloseForm: () => void;
  readonly onAct: (type: CommitmentEventType) => void;
  readonly onDraftKept: () => void;
  readonly messages: ActsMessages;
  readonly formats: Formats;
}

/** The form that is open in the panel: of an act, or of the draft itself. */
export function OpenForm(props: OpenFormProps) {
  const { commitment, host, mode, form, headingId, onAct, onDraftKept } = props;
  const { onClosePanel, onCloseForm, messages, formats, draftKey, store, onProblem, sent } = props;
  const cancel = () => (mode.asksBefore() ? mode.askBefore('form') : onCloseForm());
  const kind = kindOf(commitment);
  const keeping = { draftKey, store, onProblem, sent };
  const words = { host, messages, formats };
  const shared = { ...keeping, ...words, onCancel: cancel, onDirtyChange: mode.noteDirty };
  return (
    <section data-part="next">
      {form === 'edit' ? (
        <>
          <h3 data-part="heading" id={headingId} tabIndex={-1}>
            {messages.editDraft}
          </h3>
          <CommitmentFormView
            {...shared}
            kind={kind}
            draft={draftOf(commitment)}
            onDone={(_, as) => (as === 'send' ? onAct(kind) : onDraftKept())}
          />
        </>
      ) : (
        <ActFormView
          {...shared}
          key={form}
          type={form}
          commitment={commitment}
          headingId={headingId}
          onDone={() => onAct(form)}
        />
      )}
      {mode.leaving && (
        <UnsentQuestion
          messages={messages}
          onKeep={mode.stay}
          onThrowAway={mode.leaving === 'close' ? onClosePanel : onCloseForm}
        />
      )}
    </section>
  );
}
