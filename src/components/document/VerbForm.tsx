'use client';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Refused } from './Refused.tsx';

export interface VerbFormProps {
  readonly id: string;
  readonly label: string;
  /** What will happen. */
  readonly will: string;
  readonly notNow: string;
  /** Why it was refused, where no field is to blame. */
  readonly refused: string | null;
  /** What helps against the refusal. */
  readonly remedy?: { readonly label: string; readonly onPress: () => void } | false | undefined;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What a verb needs to know, what will happen, and the two ways out. */
export function VerbForm(props: VerbFormProps) {
  const { id, label, will, notNow, refused, remedy, onAct, onClose, children } = props;
  return (
    <fieldset data-part="verb-form" id={id}>
      <legend data-part="label">{label}</legend>
      {children}
      <p data-part="will" id={`${id}-will`}>
        {will}
      </p>
      <Refused words={refused} />
      {remedy && (
        <div>
          <Button onClick={remedy.onPress}>{remedy.label}</Button>
        </div>
      )}
      <div data-part="buttons">
        <Button variant="primary" aria-describedby={`${id}-will`} onClick={onAct}>
          {label}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {notNow}
        </Button>
      </div>
    </fieldset>
  );
}
