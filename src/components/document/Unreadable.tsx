'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { styled } from 'styled-components';
import type { Refusal, RefusalCode } from '../../core/result.ts';
import { rootCss } from '../ui/rootCss.ts';
import { StyleScope } from '../ui/StyleScope.tsx';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { documentCss } from './documentCss.ts';

interface UnreadableProps extends ComponentPropsWithoutRef<'section'> {
  readonly widget: string;
  readonly messages: {
    readonly untitled: string;
    readonly unreadable: (p: { readonly code: RefusalCode }) => string;
  };
  readonly refusal: Refusal;
}

const Root = styled.section.withConfig({
  componentId: 'troth-document-unreadable',
})`${rootCss(documentCss)}`;

/** A document that does not even say which it is and between whom: left alone, and said why. */
export const Unreadable = forwardRef<HTMLElement, UnreadableProps>(function Unreadable(
  { widget, messages, refusal, ...rest },
  ref,
) {
  const attributes = useRootAttributes(widget);
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
