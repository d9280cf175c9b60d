'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { styled } from 'styled-components';
import { visuallyHiddenCss } from './frame.ts';
import { ownCss } from './weight.ts';

const Root = styled.span.withConfig({
  componentId: 'troth-visually-hidden',
})`${ownCss(visuallyHiddenCss)}`;

/** Text for assistive technology only. Inside a widget's own root, use `visuallyHiddenCss`. */
export const VisuallyHidden = forwardRef<HTMLSpanElement, ComponentPropsWithoutRef<'span'>>(
  function VisuallyHidden(props, ref) {
    return <Root data-part="visually-hidden" {...props} ref={ref} />;
  },
);
