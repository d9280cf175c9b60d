'use client';
import { useState } from 'react';
import { type Verdict, verdicts } from '../../../core/postmortem/types.ts';
import { useKeptText } from '../../../hooks/document/useKeptText.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { RadioList } from '../../document/RadioList.tsx';
import { Refused } from '../../document/Refused.tsx';
import { Button } from '../../ui/Button.tsx';
import { KeptArea } from './KeptArea.tsx';
import { otherSide } from './otherSide.ts';
import { useVerb } from './useVerb.ts';

interface RestatementAnswerProps {
  readonly host: PostMortemHost;
  readonly roundId: string;
  /** Called once it was answered; this form goes then. */
  readonly onSent: () => void;
}

/** Whether one feels understood, and what is still missing. */
export function RestatementAnswer({ host, roundId, onSent }: RestatementAnswerProps) {
  const { messages } = host;
  const form = ['answerRestatement', roundId];
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [isUnchosen, setUnchosen] = useState(false);
  const [correction, setCorrection, clear] = useKeptText(host, form.join(' '));
  const verb = useVerb({ host, form, fields: ['correction'] });
  const { label, hint } = messages.fields.correction;

  const send = () => {
    setUnchosen(verdict === null);
    if (verdict === null) return verb.focus(verb.fieldId('verdict'));
    const said = correction.trim() === '' ? {} : { correction };
    if (!verb.act({ type: 'answerRestatement', roundId, verdict, ...said })) return;
    clear();
    onSent();
  };

  return (
    <div data-part="turn-form" ref={verb.root}>
      <RadioList
        id={verb.fieldId('verdict')}
        label={messages.ownAnswer}
        error={isUnchosen && verdict === null ? messages.chooseAnswer : undefined}
        options={verdicts.map((value) => ({ value, label: messages.verdicts[value] }))}
        value={verdict ?? ''}
        onChange={setVerdict}
      />
      <KeptArea
        host={host}
        id={verb.fieldId('correction')}
        label={label}
        hint={hint}
        error={verb.errorAt('correction')}
        text={correction}
        onText={setCorrection}
      />
      <p data-part="will">{messages.will.answerRestatement({ other: otherSide(host) })}</p>
      <Refused words={verb.words} />
      <div>
        <Button variant="primary" onClick={send}>
          {messages.acts.answerRestatement}
        </Button>
      </div>
    </div>
  );
}
