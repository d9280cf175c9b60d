'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { styled } from 'styled-components';
import type { Refusal } from '../../core/result.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import type { UsePostMortemOptions } from '../../hooks/usePostMortem.ts';
import { postMortem as english } from '../../i18n/en/postMortem.ts';
import { StyleScope } from '../ui/StyleScope.tsx';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { postMortemCss } from './postMortemCss.ts';

interface UnreadableProps extends ComponentPropsWithoutRef<'section'> {
  readonly options: UsePostMortemOptions;
  readonly refusal: Refusal;
}

const Root = styled.section`${postMortemCss}`;

/** A document that does not even say which it is and between whom: left alone, and said why. */
export const Unreadable = forwardRef<HTMLElement, UnreadableProps>(function Unreadable(
  { options, refusal, ...rest },
  ref,
) {
  const messages = useMessages('postMortem', english, options.messages?.postMortem);
  const attributes = useRootAttributes('post-mortem');
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
