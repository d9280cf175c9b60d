'use client';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { useKeptText } from '../../../hooks/document/useKeptText.ts';
import { KeptArea } from '../../document/KeptArea.tsx';
import { VerbForm } from '../../document/VerbForm.tsx';
import { VerbOpener } from '../../document/VerbOpener.tsx';
import { useVerb } from './useVerb.ts';

interface SendBackClauseProps {
  readonly host: RearticulationHost;
  readonly id: string;
}

/** Asks for another wording of a clause without having one. */
export function SendBackClause({ host, id: clauseId }: SendBackClauseProps) {
  const { messages, others } = host;
  const [reason, setReason, clear] = useKeptText(host, `sendBack ${clauseId}`);
  const verb = useVerb({ host, form: ['sendBack', clauseId], fields: ['reason'] });
  const label = messages.sendBackClause;
  return (
    <VerbOpener label={label} isBegun={reason !== ''} variant="quiet" size="small">
      {({ id, close }) => (
        <div ref={verb.root}>
          <VerbForm
            id={id}
            label={label}
            will={messages.will.sendBack({ others })}
            notNow={messages.notNow}
            refused={verb.words}
            onClose={close}
            onAct={() => {
              if (!verb.act({ type: 'sendBack', clauseId, reason })) return;
              clear();
              close();
            }}
          >
            <KeptArea
              id={verb.fieldId('reason')}
              {...messages.fields.sendBackReason}
              error={verb.errorAt('reason')}
              requirement="required"
              text={reason}
              onText={setReason}
            />
          </VerbForm>
        </div>
      )}
    </VerbOpener>
  );
}
