'use client';
import { type ReactNode, useState } from 'react';
import { DetailsLabel } from '../ui/DetailsLabel.tsx';

interface HistoryDetailsProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What was done, behind its title. Closed, it costs nothing. */
export function HistoryDetails({ title, children }: HistoryDetailsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details data-part="quiet-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <DetailsLabel>{title}</DetailsLabel>
      {isOpen && children}
    </details>
  );
}
