'use client';
import type { ReactNode } from 'react';
import { DetailsLabel } from '../ui/DetailsLabel.tsx';

interface ExplainedProps {
  readonly label: ReactNode;
  /** Read aloud after the label, where the label alone would be there several times. */
  readonly about?: string | undefined;
  readonly children: ReactNode;
}

/** Something that opens on demand: the browser's own, so keys and screen readers know it. */
export function Explained({ label, about, children }: ExplainedProps) {
  return (
    <details data-part="explained">
      <DetailsLabel part="explained-label">
        {label}
        {about && <span data-part="read-aloud">: {about}</span>}
      </DetailsLabel>
      {children}
    </details>
  );
}
