'use client';
import type { ReactNode } from 'react';

interface NumberedProps {
  /** The entry by its number. */
  readonly label: string;
  readonly children: ReactNode;
}

/** The fields of one entry, told apart from those of the others by its number. */
export function Numbered({ label, children }: NumberedProps) {
  return (
    <fieldset data-part="numbered">
      <legend data-part="entry-number">{label}</legend>
      {children}
    </fieldset>
  );
}
