'use client';
import {
  type ComponentPropsWithoutRef,
  type FocusEvent,
  forwardRef,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from 'react';
import { styled } from 'styled-components';
import type { ButtonProps } from './Button.tsx';
import { DisclosurePanel } from './DisclosurePanel.tsx';
import { disclosureCss } from './disclosureCss.ts';
import { useMergedRef } from './useMergedRef.ts';
import { ownCss } from './weight.ts';

export interface DisclosureProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What the button shows. */
  readonly label: ReactNode;
  /** The button's name when `label` is only an icon. */
  readonly buttonName?: string | undefined;
  /**
   * `close` puts the focus back on the button. Mark each act with `data-part="disclosure-item"`.
   * `null` while it is still being fetched: the panel opens once it is there.
   */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  /** The edge of the button that the panel lines up with; `'start'` unless told. */
  readonly align?: 'start' | 'end' | undefined;
  readonly variant?: ButtonProps['variant'];
  readonly size?: ButtonProps['size'];
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
}

const Root = styled.div.withConfig({ componentId: 'troth-disclosure' })`${ownCss(disclosureCss)}`;

/**
 * A button that shows a small panel under it. Not a menu in ARIA's sense: Tab goes through what
 * is inside, Escape or a step outside closes it. Closed, it costs one button. A dialog that one of
 * the acts opens stands beside the disclosure, not in it: the panel goes when the focus leaves.
 */
export const Disclosure = forwardRef<HTMLDivElement, DisclosureProps>(function Disclosure(
  {
    label,
    buttonName,
    children,
    align = 'start',
    variant = 'secondary',
    size = 'medium',
    onOpenChange,
    onKeyDown,
    onBlur,
    ...rest
  },
  ref,
) {
  const panelId = useId();
  const root = useRef<HTMLDivElement>(null);
  const mergedRef = useMergedRef(root, ref);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  const change = (next: boolean) => {
    setOpen(next);
    onOpenChange?.(next);
  };
  const close = () => {
    change(false);
    button.current?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent<HTMLDivElement>) => {
    onKeyDown?.(event);
    if (!open || event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const closeOnLeave = (event: FocusEvent<HTMLDivElement>) => {
    onBlur?.(event);
    const next = event.relatedTarget;
    // Without a next element the window lost the focus, or the press outside is dealt with there.
    if (open && next && !event.currentTarget.contains(next)) change(false);
  };

  return (
    <Root
      data-part="disclosure"
      {...rest}
      ref={mergedRef}
      data-state={open ? 'open' : 'closed'}
      data-align={align}
      onKeyDown={closeOnEscape}
      onBlur={closeOnLeave}
    >
      <button
        ref={button}
        type="button"
        data-part="disclosure-button"
        data-variant={variant}
        data-size={size}
        aria-label={buttonName}
        aria-expanded={open}
        aria-controls={open && children !== null ? panelId : undefined}
        onClick={() => change(!open)}
      >
        {label}
      </button>
      {open && children !== null && (
        <DisclosurePanel id={panelId} root={root} onPressOutside={() => change(false)}>
          {typeof children === 'function' ? children(close) : children}
        </DisclosurePanel>
      )}
    </Root>
  );
});
