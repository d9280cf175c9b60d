'use client';
import { useId } from 'react';
import { styled } from 'styled-components';
import type { RecurrenceCheck } from '../../core/postmortem/types.ts';
import { useLoop } from '../../hooks/partnership/useLoop.ts';
import { Button } from '../ui/Button.tsx';
import { ownCss } from '../ui/weight.ts';
import { loopCss } from './loopCss.ts';

interface AskAnewProps {
  readonly check: Pick<RecurrenceCheck, 'date' | 'result'>;
}

const Root = styled.div.withConfig({ componentId: 'troth-loop-ask-anew' })`${ownCss(loopCss)}`;

/** After a look whether it came back: the way to a new round of the survey. */
export function AskAnew({ check }: AskAnewProps) {
  const { messages, isSide, go } = useLoop();
  const id = useId();
  if (check.result === null || check.date === '' || !isSide || !go) return null;
  return (
    <Root data-part="loop-act">
      <Button
        aria-describedby={id}
        onClick={() => go({ widget: 'trust-survey', wave: check.date })}
      >
        {messages.askAnew}
      </Button>
      <p data-part="loop-note" id={id}>
        {messages.askAnewWill}
      </p>
    </Root>
  );
}
