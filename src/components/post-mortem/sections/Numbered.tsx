'use client';
import type { ReactNode } from 'react';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';

interface NumberedProps {
  readonly host: PostMortemHost;
  readonly number: number;
  readonly children: ReactNode;
}

/** The fields of one entry, told apart from those of the others by its number. */
export function Numbered({ host, number, children }: NumberedProps) {
  return (
    <fieldset data-part="numbered">
      <legend data-part="entry-number">
        {host.messages.entryNumber({ number }, host.formats)}
      </legend>
      {children}
    </fieldset>
  );
}
