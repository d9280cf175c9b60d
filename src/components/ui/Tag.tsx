'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { tagCss } from './tagCss.ts';
import { ownCss } from './weight.ts';

export interface TagProps extends ComponentPropsWithoutRef<'span'> {
  /** `neutral` unless told. The words carry the meaning; the tone only underlines it. */
  readonly tone?: 'neutral' | 'accent' | 'danger' | undefined;
  /** A drawing of its own for each status, so that it is told apart without colour. */
  readonly icon?: ReactNode | undefined;
}

const Root = styled.span.withConfig({ componentId: 'troth-tag' })`${ownCss(tagCss)}`;

/** A short word about the state of the thing beside it. Not for pressing. */
export const Tag = forwardRef<HTMLSpanElement, TagProps>(function Tag(
  { tone = 'neutral', icon, children, ...rest },
  ref,
) {
  return (
    <Root data-part="tag" {...rest} ref={ref} data-tone={tone}>
      {icon}
      <span>{children}</span>
    </Root>
  );
});
