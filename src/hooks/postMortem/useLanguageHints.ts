'use client';
import { useEffect, useState } from 'react';
import type { Hint } from '../../core/postmortem/lint/types.ts';

/** Wording is looked at once one has paused so long, in milliseconds. */
const PAUSE = 600;

const none: readonly Hint[] = [];
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
  const [found, setFound] = useState({ text: '', hints: none });
  useEffect(() => {
    if (text.trim() === '') return;
    let isHere = true;
    const timer = setTimeout(async () => {
      try {
        const { lintLanguage } = await import('../../core/postmortem/lint/index.ts');
        if (isHere) setFound({ text, hints: lintLanguage(text, locale, partyNames) });
      } catch {
        // Without a network there are no hints; nothing else depends on them.
      }
    }, PAUSE);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [text, locale, partyNames]);
  return found.text === text ? found.hints : none;
}
