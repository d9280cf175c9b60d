'use client';
import { type ReactNode, useId } from 'react';
import type { Result } from '../../core/types.ts';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';
import { Button } from '../ui/Button.tsx';
import { Refused } from './Refused.tsx';
import { useVerb } from './useVerb.ts';

interface PlainVerbProps {
  readonly host: Pick<DocumentUi, 'fieldId' | 'refusalWords' | 'announce' | 'keeping'>;
  /** Tells it apart from others. */
  readonly type: string;
  readonly label: string;
  /** What will happen. */
  readonly will: string;
  /** What happened, right after it. */
  readonly done: string;
  readonly variant: 'primary' | 'secondary';
  readonly perform: () => Result<unknown>;
  readonly onDone: () => void;
  /** Says elsewhere why it was refused. */
  readonly onRefused?: (() => void) | undefined;
  /** What can be said with it. */
  readonly children?: ReactNode;
}

/** A verb that is done by one press, with what will happen said beside it. */
export function PlainVerb(props: PlainVerbProps) {
  const { host, type, label, will, done, variant, perform, onDone, onRefused } = props;
  const id = useId();
  const verb = useVerb<null>({ host, form: [type], perform, doneWords: () => done });
  return (
    <div data-part="verb" ref={verb.root}>
      {props.children}
      <p id={`${id}-will`} data-part="will">
        {will}
      </p>
      <Button
        variant={variant}
        aria-describedby={`${id}-will`}
        onClick={() => {
          if (verb.act(null)) onDone();
          else onRefused?.();
        }}
      >
        {label}
      </Button>
      <Refused words={onRefused ? null : verb.words} />
    </div>
  );
}
