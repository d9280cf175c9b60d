'use client';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useFocusRequest } from '../../hooks/useFocusRequest.ts';
import { Button } from '../ui/Button.tsx';

export interface VerbOpenerProps {
  readonly label: string;
  /**
   * Something was typed for it already, before a reload perhaps, or said and not kept: it is open
   * then, until it is put away.
   */
  readonly isBegun: boolean;
  readonly variant?: 'primary' | 'secondary' | 'quiet' | undefined;
  readonly size?: 'small' | undefined;
  /** The form; `id` is for its element, which the focus goes to, and `close` puts it away. */
  readonly children: (form: { readonly id: string; readonly close: () => void }) => ReactNode;
}

/** A button in whose place its form appears, so that nothing is done by one press. */
export function VerbOpener({ label, isBegun, variant, size, children }: VerbOpenerProps) {
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusRequest(root);
  const id = useId();
  const [opened, setOpened] = useState<boolean>();
  const [wasBegun, setWasBegun] = useState(isBegun);
  if (wasBegun !== isBegun) {
    setWasBegun(isBegun);
    if (isBegun) setOpened(undefined);
  }
  const buttonId = `${id}-button`;
  const show = (form: boolean) => {
    setOpened(form);
    focus(form ? id : buttonId);
  };
  const isOpen = opened ?? isBegun;
  return (
    <div data-part="verb" data-state={isOpen ? 'open' : 'closed'} ref={root}>
      {isOpen ? (
        children({ id, close: () => show(false) })
      ) : (
        <Button
          id={buttonId}
          variant={variant}
          size={size}
          aria-expanded={false}
          onClick={() => show(true)}
        >
          {label}
        </Button>
      )}
    </div>
  );
}
