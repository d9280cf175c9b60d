'use client';
import type { ReactNode } from 'react';
import { ChevronIcon } from './icons.tsx';

interface DetailsLabelProps {
  readonly part?: string;
  readonly children: ReactNode;
}

/** What a native `details` is opened by: its mark points on, and down once it is open. */
export function DetailsLabel({ part = 'summary', children }: DetailsLabelProps) {
  return (
    <summary data-part={part}>
      <ChevronIcon />
      <span>{children}</span>
    </summary>
  );
}
