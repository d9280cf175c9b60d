'use client';
import * as Radix from '@radix-ui/react-dialog';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  type RefObject,
  useRef,
  useState,
} from 'react';
import { useMessages } from '../../hooks/useMessages.ts';
import { common as english } from '../../i18n/en/common.ts';
import { focusedElement } from './focusedElement.ts';
import { CloseIcon } from './icons.tsx';
import { useInertOutside } from './useInertOutside.ts';
import { useMergedRef } from './useMergedRef.ts';

export interface DialogContentProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'title' | 'role'> {
  /** Says what the dialog is for; always on the screen. */
  readonly title: ReactNode;
  /** One or two sentences under the title, read out with it. */
  readonly description?: ReactNode | undefined;
  /** The buttons at the end. */
  readonly footer?: ReactNode | undefined;
  /** What gets the focus on opening. Default: the dialog itself, so that it is read from the top. */
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** `false` where a slip of the hand would lose what was typed. */
  readonly closeOnPressOutside?: boolean | undefined;
  /** What gets the focus on closing when what had it before is gone. */
  readonly nextFocus?: (() => HTMLElement | null) | undefined;
}

/** The dialog itself: its header, its text, and where the focus goes and returns to. */
export const DialogContent = forwardRef<HTMLDivElement, DialogContentProps>(function DialogContent(
  {
    title,
    description,
    footer,
    initialFocus,
    closeOnPressOutside = true,
    nextFocus,
    children,
    ...rest
  },
  ref,
) {
  const words = useMessages('common', english);
  const content = useRef<HTMLDivElement>(null);
  const mergedRef = useMergedRef(content, ref);
  const [opener] = useState(focusedElement);
  useInertOutside(content);

  return (
    <Radix.Content
      data-part="dialog"
      {...rest}
      ref={mergedRef}
      onOpenAutoFocus={(event) => {
        event.preventDefault();
        (initialFocus?.current ?? content.current)?.focus({ preventScroll: true });
      }}
      onCloseAutoFocus={(event) => {
        // Where pressing does not focus (Safari) no opener is known, and Radix takes the trigger.
        const next = opener?.isConnected ? opener : nextFocus?.();
        if (!next) return;
        event.preventDefault();
        next.focus({ preventScroll: true });
      }}
      onEscapeKeyDown={(event) => {
        if (isInOpenDisclosure(event)) event.preventDefault();
      }}
      onPointerDownOutside={(event) => {
        if (!closeOnPressOutside) event.preventDefault();
      }}
    >
      <div data-part="dialog-header">
        <Radix.Title data-part="dialog-title">{title}</Radix.Title>
        <Radix.Close
          data-part="dialog-close"
          data-variant="quiet"
          aria-label={words.close}
          title={words.close}
        >
          <CloseIcon />
        </Radix.Close>
      </div>
      {description && (
        <Radix.Description data-part="dialog-description">{description}</Radix.Description>
      )}
      <div data-part="dialog-body">{children}</div>
      {footer && <div data-part="dialog-footer">{footer}</div>}
    </Radix.Content>
  );
});

/** The first Escape is the disclosure's, the next the dialog's. */
function isInOpenDisclosure(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof Element &&
    target.closest('[data-part="disclosure"][data-state="open"]') !== null
  );
}
