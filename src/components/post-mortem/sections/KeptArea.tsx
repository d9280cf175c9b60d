'use client';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import {
  KeptArea as AnyKeptArea,
  type KeptAreaProps as AnyProps,
} from '../../document/KeptArea.tsx';
import { LanguageHints } from '../LanguageHints.tsx';

interface KeptAreaProps extends Omit<AnyProps, 'below'> {
  readonly host: PostMortemHost;
}

/** A text that a verb says; its wording is looked at like that of the document. */
export function KeptArea({ host, ...field }: KeptAreaProps) {
  const { id, text } = field;
  const hints = host.showsHints && <LanguageHints host={host} text={text} fieldId={id} />;
  return <AnyKeptArea {...field} below={hints} />;
}
