'use client';
import { useKeptText } from '../../../hooks/document/useKeptText.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import type { PostMortemField } from '../../../i18n/en/postMortemSectionsMessages.ts';
import { KeptArea } from './KeptArea.tsx';
import { useVerb } from './useVerb.ts';
import { VerbForm } from './VerbForm.tsx';
import { VerbOpener } from './VerbOpener.tsx';

interface ReasonVerbProps {
  readonly host: PostMortemHost;
  readonly type: 'resume' | 'sendBack';
  readonly field: PostMortemField;
  readonly onDone: () => void;
}

/** A verb that leads back, with what is to be said about it. */
export function ReasonVerb({ host, type, field, onDone }: ReasonVerbProps) {
  const [reason, setReason, clear] = useKeptText(host, `${type}.reason`);
  const verb = useVerb({ host, form: [type], fields: ['reason'] });
  const act = () => {
    if (!verb.act({ type, reason })) return;
    clear();
    onDone();
  };
  return (
    <VerbOpener host={host} type={type} isBegun={reason !== ''}>
      {({ id, close }) => (
        <div ref={verb.root}>
          <VerbForm
            host={host}
            type={type}
            id={id}
            refused={verb.words}
            onAct={act}
            onClose={close}
          >
            <KeptArea
              host={host}
              id={verb.fieldId('reason')}
              {...host.messages.fields[field]}
              error={verb.errorAt('reason')}
              text={reason}
              onText={setReason}
            />
          </VerbForm>
        </div>
      )}
    </VerbOpener>
  );
}
