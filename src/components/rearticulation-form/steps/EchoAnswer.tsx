'use client';
import { useState } from 'react';
import {
  type ClauseSection,
  type EchoVerdict,
  echoVerdicts,
} from '../../../core/articulation/types.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { useKeptText } from '../../../hooks/document/useKeptText.ts';
import { KeptArea } from '../../document/KeptArea.tsx';
import { RadioList } from '../../document/RadioList.tsx';
import { Refused } from '../../document/Refused.tsx';
import { Button } from '../../ui/Button.tsx';
import { useVerb } from './useVerb.ts';

interface EchoAnswerProps {
  readonly host: RearticulationHost;
  readonly section: ClauseSection;
  readonly roundId: string;
  /** Whose words are answered. */
  readonly party: string;
  /** Called once it was answered; this form goes then. */
  readonly onSent: () => void;
}

/** Whether it was meant like that, and what is still missing. */
export function EchoAnswer({ host, section, roundId, party, onSent }: EchoAnswerProps) {
  const { messages, others } = host;
  const form = ['answerEcho', section, roundId];
  const [verdict, setVerdict] = useState<EchoVerdict | null>(null);
  const [isUnchosen, setUnchosen] = useState(false);
  const [correction, setCorrection, clear] = useKeptText(host, form.join(' '));
  const verb = useVerb({ host, form, fields: ['correction'] });
  const send = () => {
    setUnchosen(verdict === null);
    if (verdict === null) return verb.focus(verb.fieldId('verdict'));
    const said = correction.trim() === '' || verdict === 'confirmed' ? {} : { correction };
    if (!verb.act({ type: 'answerEcho', section, roundId, verdict, ...said })) return;
    clear();
    onSent();
  };
  return (
    <div data-part="echo-form" ref={verb.root}>
      <RadioList
        id={verb.fieldId('verdict')}
        label={messages.echoAnswer({ party })}
        error={isUnchosen && verdict === null ? messages.chooseEchoAnswer : undefined}
        options={echoVerdicts.map((value) => ({ value, label: messages.echoVerdicts[value] }))}
        value={verdict ?? ''}
        onChange={setVerdict}
      />
      {verdict !== 'confirmed' && (
        <KeptArea
          id={verb.fieldId('correction')}
          {...messages.fields.correction}
          error={verb.errorAt('correction')}
          text={correction}
          onText={setCorrection}
        />
      )}
      <p data-part="will">{messages.will.answerEcho({ others })}</p>
      <Refused words={verb.words} />
      <div>
        <Button onClick={send}>{messages.acts.answerEcho}</Button>
      </div>
    </div>
  );
}
