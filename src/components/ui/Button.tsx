'use client';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent } from 'react';
import { styled } from 'styled-components';
import { tellForm } from '../../hooks/tellForm.ts';
import { buttonCss } from './buttonCss.ts';
import { ownCss } from './weight.ts';

export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** `secondary` unless told. One `primary` in a view. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | undefined;
  readonly size?: 'medium' | 'small' | undefined;
  /**
   * The press is being carried out. The button takes no further press but keeps its focus and
   * stays in the tab order; say in its text what is going on.
   */
  readonly busy?: boolean | undefined;
}

const Root = styled.button.withConfig({ componentId: 'troth-button' })`${ownCss(buttonCss)}`;

/** A native button; `type="button"` unless told. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'secondary', size = 'medium', busy = false, onClick, ...rest },
  ref,
) {
  // Preventing the default as well, so that a busy submit button sends nothing.
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) return event.preventDefault();
    onClick?.(event);
    if (rest.type === 'submit') tellForm(event);
  };
  return (
    <Root
      type="button"
      data-part="button"
      {...rest}
      {...(busy && { 'aria-disabled': true, 'data-state': 'busy' })}
      ref={ref}
      data-variant={variant}
      data-size={size}
      onClick={press}
    />
  );
});
