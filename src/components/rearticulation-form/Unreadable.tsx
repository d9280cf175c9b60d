'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { styled } from 'styled-components';
import type { Refusal } from '../../core/result.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import type { UseRearticulationOptions } from '../../hooks/useRearticulation.ts';
import { articulation as english } from '../../i18n/en/articulation.ts';
import { StyleScope } from '../ui/StyleScope.tsx';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { rearticulationCss } from './rearticulationCss.ts';

interface UnreadableProps extends ComponentPropsWithoutRef<'section'> {
  readonly options: UseRearticulationOptions;
  readonly refusal: Refusal;
}

const Root = styled.section`${rearticulationCss}`;

/** A document that does not even say which it is and between whom: left alone, and said why. */
export const Unreadable = forwardRef<HTMLElement, UnreadableProps>(function Unreadable(
  { options, refusal, ...rest },
  ref,
) {
  const messages = useMessages('articulation', english, options.messages?.articulation);
  const attributes = useRootAttributes('rearticulation-form');
  return (
    <StyleScope>
      <Root
        aria-label={messages.untitled}
        {...rest}
        {...attributes}
        ref={ref}
        data-state="unreadable"
      >
        <p data-part="issues">{messages.unreadable({ code: refusal.code })}</p>
      </Root>
    </StyleScope>
  );
});
