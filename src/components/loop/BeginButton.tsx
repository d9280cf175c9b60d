'use client';
import { useId, useState } from 'react';
import type { RecordPlace } from '../../core/partnership/loop/recordPlace.ts';
import type { Result } from '../../core/result.ts';
import type { LoopMessages } from '../../i18n/en/loop.ts';
import { Button } from '../ui/Button.tsx';

interface BeginButtonProps {
  readonly label: string;
  /** What will happen. */
  readonly will: string;
  readonly messages: Pick<LoopMessages, 'begun' | 'refused'>;
  readonly onBegin: () => Result<RecordPlace>;
}

/** Begins something from something, and says so. */
export function BeginButton({ label, will, messages, onBegin }: BeginButtonProps) {
  const id = useId();
  const [said, setSaid] = useState('');
  return (
    <>
      <Button
        aria-describedby={id}
        onClick={() => setSaid(onBegin().ok ? messages.begun : messages.refused)}
      >
        {label}
      </Button>
      <p data-part="loop-note" id={id}>
        {will}
      </p>
      <p data-part="loop-note" role="status">
        {said}
      </p>
    </>
  );
}
