'use client';
import type { ReactNode } from 'react';
import type { PostMortemVerbType } from '../../../core/postmortem/events.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { Refused } from '../../document/Refused.tsx';
import { Button } from '../../ui/Button.tsx';
import { otherSide } from './otherSide.ts';

interface VerbFormProps {
  readonly host: PostMortemHost;
  readonly type: PostMortemVerbType;
  readonly id: string;
  /** Why it was refused, where no field is to blame. */
  readonly refused: string | null;
  /** What helps against the refusal. */
  readonly remedy?: ReactNode;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What a verb needs to know, what will happen, and the two ways out. */
export function VerbForm(props: VerbFormProps) {
  const { host, type, id, refused, remedy, onAct, onClose, children } = props;
  const { messages } = host;
  const label = messages.acts[type];
  return (
    <fieldset data-part="verb-form" id={id}>
      <legend data-part="label">{label}</legend>
      {children}
      <p data-part="will" id={`${id}-will`}>
        {messages.will[type]({ other: otherSide(host) })}
      </p>
      <Refused words={refused} />
      {remedy}
      <div data-part="buttons">
        <Button variant="primary" aria-describedby={`${id}-will`} onClick={onAct}>
          {label}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {messages.notNow}
        </Button>
      </div>
    </fieldset>
  );
}
