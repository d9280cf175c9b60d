'use client';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import type { Origin } from '../../core/document/origin.ts';
import { useLoop } from '../../hooks/partnership/useLoop.ts';
import { Button } from '../ui/Button.tsx';
import { BeginButton } from './BeginButton.tsx';
import { loopCss } from './loopCss.ts';

const Root = styled.div`${loopCss}`;

/** Offers to talk something over; where somebody has begun to, leads there instead. */
export function StartPostMortem({ kind, id }: Origin) {
  const { partnership, messages, isSide, go, startPostMortem } = useLoop();
  const begun = useMemo(
    () =>
      Object.values(partnership?.postMortems ?? {}).find(
        ({ origin, stage }) => origin?.kind === kind && origin.id === id && stage !== 'closed',
      ),
    [partnership?.postMortems, kind, id],
  );
  if (begun) {
    if (!go) return null;
    return (
      <Root data-part="loop-act">
        <Button onClick={() => go({ widget: 'post-mortem', id: begun.id })}>
          {messages.continuePostMortem}
        </Button>
      </Root>
    );
  }
  if (!isSide) return null;
  return (
    <Root data-part="loop-act">
      <BeginButton
        label={messages.startPostMortem}
        will={messages.startPostMortemWill}
        messages={messages}
        onBegin={() => startPostMortem({ kind, id })}
      />
    </Root>
  );
}
