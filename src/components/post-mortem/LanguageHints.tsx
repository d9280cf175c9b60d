'use client';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';
import { useLanguageHints } from '../../hooks/postMortem/useLanguageHints.ts';
import { HintList } from './HintList.tsx';

interface LanguageHintsProps {
  readonly host: PostMortemHost;
  readonly text: string;
  readonly fieldId: string;
}

/** Notes on the wording of a text that its owner draws anew at every keystroke. */
export function LanguageHints(props: LanguageHintsProps) {
  const { formats, partyNames } = props.host;
  return <HintList {...props} hints={useLanguageHints(props.text, formats.locale, partyNames)} />;
}
