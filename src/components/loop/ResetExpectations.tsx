'use client';
import { useId } from 'react';
import { styled } from 'styled-components';
import { agreedStages } from '../../core/partnership/loop/stages.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { useLoop } from '../../hooks/partnership/useLoop.ts';
import { Button } from '../ui/Button.tsx';
import { ownCss } from '../ui/weight.ts';
import { BeginButton } from './BeginButton.tsx';
import { loopCss } from './loopCss.ts';

interface ResetExpectationsProps {
  readonly doc: PostMortem;
}

const Root = styled.section.withConfig({
  componentId: 'troth-loop-reset-expectations',
})`${ownCss(loopCss)}`;

/** Offers to write anew what the post-mortem found to be expected differently, once it is agreed. */
export function ResetExpectations({ doc }: ResetExpectationsProps) {
  const { partnership, messages, isSide, go, resetExpectations } = useLoop();
  const id = useId();
  const begun = Object.values(partnership?.articulations ?? {}).find(
    ({ origin, status }) =>
      origin?.kind === 'post_mortem' && origin.id === doc.id && status !== 'withdrawn',
  );
  if (!agreedStages.includes(doc.stage) || (begun ? !go : !isSide)) return null;
  return (
    <Root data-part="loop-act" aria-labelledby={id}>
      <p data-part="loop-label" id={id}>
        {messages.resetTitle}
      </p>
      {begun ? (
        <Button onClick={() => go?.({ widget: 'rearticulation-form', id: begun.id })}>
          {messages.continueReset}
        </Button>
      ) : (
        <BeginButton
          label={messages.reset}
          will={messages.resetWill}
          messages={messages}
          onBegin={() => resetExpectations(doc)}
        />
      )}
    </Root>
  );
}
