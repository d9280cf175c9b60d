'use client';
import type { ReactNode } from 'react';

interface IconProps {
  /** What it shows, for `data-icon`. */
  readonly name?: string | undefined;
  /** What it is called for its styles; `icon` unless told. */
  readonly part?: string | undefined;
  readonly children: ReactNode;
}

/** One drawing on a 16-unit grid: as tall as the text beside it, in its colour, silent. */
export function Icon({ name, part = 'icon', children }: IconProps) {
  return (
    <svg
      data-part={part}
      data-icon={name}
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}
