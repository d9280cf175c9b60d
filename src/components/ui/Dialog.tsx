'use client';
import * as Radix from '@radix-ui/react-dialog';
import { setNonce } from 'get-nonce';
import {
  forwardRef,
  type ReactElement,
  useInsertionEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { useTroth } from '../../hooks/useTroth.ts';
import type { DialogContentProps } from './DialogContent.tsx';
import { DialogLayer } from './DialogLayer.tsx';

export interface DialogProps extends DialogContentProps {
  /** Who decides whether it is open; left out, the trigger and the dialog itself do. */
  readonly open?: boolean | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  /** One element that opens the dialog; it gets the focus back. */
  readonly trigger?: ReactElement | undefined;
}

/**
 * A modal dialog with a title that can be seen. It goes to the end of the provider's
 * `portalContainer` and carries the look with it; className, style and ref are the dialog's own.
 */
export const Dialog = forwardRef<HTMLDivElement, DialogProps>(function Dialog(
  { open, onOpenChange, trigger, ...content },
  ref,
) {
  const { nonce } = useTroth();
  const [openInside, setOpenInside] = useState(false);
  const isOpen = open ?? openInside;
  // A dialog lives in the page, which there is none of on a server.
  const hasPage = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
  // Radix's scroll lock writes a style element of its own and asks only here for the nonce.
  useInsertionEffect(() => {
    if (nonce) setNonce(nonce);
  }, [nonce]);
  const change = (next: boolean) => {
    setOpenInside(next);
    onOpenChange?.(next);
  };
  return (
    <Radix.Root open={isOpen} onOpenChange={change}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      {isOpen && hasPage && <DialogLayer {...content} ref={ref} />}
    </Radix.Root>
  );
});

/** Once there is a page, it stays. */
function subscribe() {
  return () => {};
}
