'use client';
import { type ReactNode, useState } from 'react';

interface HistoryDetailsProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What was done, behind its title. Closed, it costs nothing. */
export function HistoryDetails({ title, children }: HistoryDetailsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details data-part="quiet-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-part="summary">{title}</summary>
      {isOpen && children}
    </details>
  );
}
