'use client';
import { useEffect, useState } from 'react';
import type { Hint } from '../../core/postmortem/lint/types.ts';
import { findHints, HINT_PAUSE, noHints } from './findHints.ts';

const noNames: readonly string[] = [];

/**
 * Hints on the wording of a text, in the language `locale`; `partyNames` (the same list from render to
 * render) lets it see who is spoken of. The check is fetched with the first text
 * and works while nothing is typed; the hints go as soon as their words change.
 */
export function useLanguageHints(
  text: string,
  locale: string,
  partyNames: readonly string[] = noNames,
): readonly Hint[] {
  const [found, setFound] = useState({ text: '', hints: noHints });
  useEffect(() => {
    if (text.trim() === '') return;
    let isHere = true;
    const timer = setTimeout(async () => {
      const hints = await findHints(text, locale, partyNames);
      if (isHere) setFound({ text, hints });
    }, HINT_PAUSE);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [text, locale, partyNames]);
  return found.text === text ? found.hints : noHints;
}
