'use client';
import type { ReactNode } from 'react';
import type { Result } from '../../core/types.ts';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';
import { useKeptText } from '../../hooks/document/useKeptText.ts';
import { KeptArea } from './KeptArea.tsx';
import { useVerb } from './useVerb.ts';
import { VerbForm } from './VerbForm.tsx';
import { VerbOpener } from './VerbOpener.tsx';

interface ReasonVerbProps {
  readonly host: Pick<DocumentUi, 'fieldId' | 'refusalWords' | 'announce' | 'messages' | 'keeping'>;
  /** Tells it apart from others; its reason is kept under it. */
  readonly type: string;
  readonly label: string;
  /** What will happen. */
  readonly will: string;
  /** What happened, right after it. */
  readonly done: string;
  readonly field: { readonly label: string; readonly hint?: string | undefined };
  readonly variant?: 'primary' | 'secondary' | 'quiet' | undefined;
  /** Refused for its reason, it names the path `reason`. */
  readonly perform: (reason: string) => Result<unknown>;
  readonly onDone: () => void;
  /** What stands under the reason. */
  readonly below?: ((text: string, fieldId: string) => ReactNode) | undefined;
}

/** A verb that has a reason: asked for before anything is done, and kept until it is said. */
export function ReasonVerb(props: ReasonVerbProps) {
  const { host, type, label, will, done, field, variant, perform, onDone, below } = props;
  const [reason, setReason, clear] = useKeptText(host, `${type}.reason`);
  const verb = useVerb<string>({
    host,
    form: [type],
    fields: ['reason'],
    perform,
    doneWords: () => done,
  });
  const act = () => {
    if (!verb.act(reason)) return;
    clear();
    onDone();
  };
  const fieldId = verb.fieldId('reason');
  return (
    <VerbOpener label={label} variant={variant} isBegun={reason !== ''}>
      {({ id, close }) => (
        <div ref={verb.root}>
          <VerbForm
            id={id}
            label={label}
            will={will}
            notNow={host.messages.notNow}
            refused={verb.words}
            onAct={act}
            onClose={close}
          >
            <KeptArea
              id={fieldId}
              {...field}
              error={verb.errorAt('reason')}
              requirement="required"
              text={reason}
              onText={setReason}
              below={below?.(reason, fieldId)}
            />
          </VerbForm>
        </div>
      )}
    </VerbOpener>
  );
}
