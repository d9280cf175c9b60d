import type { Hint } from '../../core/postmortem/lint/types.ts';

/** Wording is looked at once one has paused so long, in milliseconds. */
export const HINT_PAUSE = 600;

export const noHints: readonly Hint[] = [];

/** Hints on a text in the language `locale`; the check is fetched with the first text. */
export async function findHints(
  text: string,
  locale: string,
  partyNames: readonly string[],
): Promise<readonly Hint[]> {
  try {
    const { lintLanguage } = await import('../../core/postmortem/lint/index.ts');
    return lintLanguage(text, locale, partyNames);
  } catch {
    // Without a network there are no hints; nothing else depends on them.
    return noHints;
  }
}
