'use client';
import type { ReactNode } from 'react';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { Numbered as AnyNumbered } from '../../document/Numbered.tsx';

interface NumberedProps {
  readonly host: PostMortemHost;
  readonly number: number;
  readonly children: ReactNode;
}

/** The fields of one entry, told apart from those of the others by its number. */
export function Numbered({ host, number, children }: NumberedProps) {
  const label = host.messages.entryNumber({ number }, host.formats);
  return <AnyNumbered label={label}>{children}</AnyNumbered>;
}
