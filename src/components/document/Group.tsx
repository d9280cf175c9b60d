'use client';
import type { ReactNode } from 'react';

interface GroupProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode | undefined;
  /** The heading of the section says the same: the label is only read aloud. */
  readonly quiet?: boolean | undefined;
  readonly children: ReactNode;
}

/** What belongs together inside a section, under one label. */
export function Group({ label, hint, quiet = false, children }: GroupProps) {
  return (
    <fieldset data-part="group">
      <legend data-part={quiet ? 'read-aloud' : 'group-label'}>{label}</legend>
      {hint && <p data-part="soft">{hint}</p>}
      {children}
    </fieldset>
  );
}
