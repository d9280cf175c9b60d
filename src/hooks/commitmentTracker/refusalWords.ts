import type { Refusal } from '../../core/result.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';

/** A refusal in the reader's language; the refusal's own sentence is English, for programs. */
export function refusalWords({ code, path }: Refusal, messages: ActsMessages): string {
  // Not the page is out of date, but what it answers.
  const isOtherAnswer = code === 'E_OUTDATED' && (path === 'of' || path === 'base');
  if (isOtherAnswer) return messages.answersOther;
  return messages.refusals[code] ?? messages.refused;
}

/** The field that a refusal speaks of, if it is one of these. */
export function refusedField({ path = '' }: Refusal, keys: readonly string[]): string | null {
  const words = path.split(/[.[\]]+/).filter(Boolean);
  return keys.find((key) => words.includes(key)) ?? null;
}
