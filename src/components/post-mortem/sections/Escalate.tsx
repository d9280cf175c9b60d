'use client';
import { useState } from 'react';
import {
  type Escalation,
  type EscalationStep,
  escalationSteps,
} from '../../../core/postmortem/types.ts';
import { refusal } from '../../../core/result.ts';
import { useKeptText } from '../../../hooks/document/useKeptText.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { RadioList } from '../../document/RadioList.tsx';
import { KeptArea } from './KeptArea.tsx';
import { useVerb } from './useVerb.ts';
import { VerbForm } from './VerbForm.tsx';
import { VerbOpener } from './VerbOpener.tsx';

interface EscalateProps {
  readonly host: PostMortemHost;
  readonly ladder: Escalation['ladder'];
  readonly onDone: () => void;
}

/** Takes it to a rung: which, and what makes it necessary. */
export function Escalate({ host, ladder, onDone }: EscalateProps) {
  const { messages } = host;
  const [step, setStep] = useState<EscalationStep | ''>('');
  const [reason, setReason, clear] = useKeptText(host, 'escalate.reason');
  const verb = useVerb({ host, form: ['escalate'], fields: ['step', 'reason'] });
  const escalate = () => {
    if (step === '') return verb.refuse(refusal('E_EMPTY', messages.choose, 'step'));
    if (!verb.act({ type: 'escalate', step, reason })) return;
    clear();
    onDone();
  };
  return (
    <VerbOpener host={host} type="escalate" isBegun={reason !== ''}>
      {({ id, close }) => (
        <div ref={verb.root}>
          <VerbForm
            host={host}
            type="escalate"
            id={id}
            refused={verb.words}
            onAct={escalate}
            onClose={close}
          >
            <RadioList
              id={verb.fieldId('step')}
              label={messages.fields.escalationStep.label}
              error={verb.errorAt('step')}
              options={escalationSteps.map((value) => ({
                value,
                label: messages.escalationSteps[value].name,
                help: ladder[value] === undefined ? undefined : messages.onTheLadder,
              }))}
              value={step}
              onChange={(chosen) => {
                setStep(chosen);
                verb.clear();
              }}
            />
            <KeptArea
              host={host}
              id={verb.fieldId('reason')}
              {...messages.fields.escalationReason}
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
