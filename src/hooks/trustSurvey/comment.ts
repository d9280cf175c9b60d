import { characterCount } from '../../i18n/characterCount.ts';

/** Most characters a comment may have, counted as a reader would. */
export const commentLimit = 2_000;

/** Marks heaped on one character count as one, so code units have a bound of their own. */
const unitLimit = commentLimit * 4;

/** How many characters still fit: negative when the comment is too long. */
export function charactersLeft(text: string): number {
  // Counting a long text is slow, and far from the limit the answer is plain.
  if (text.length > unitLimit) return Math.min(-1, commentLimit - text.length);
  if (text.length < commentLimit / 2) return commentLimit - text.length;
  return commentLimit - characterCount(text);
}

/** From here on it is worth knowing how much still fits. */
const nearLimit = 200;

/** Whether so few characters still fit that one should know. */
export function isNearLimit(left: number): boolean {
  return left >= 0 && left <= nearLimit;
}

/** What is sent: no half characters (they break exports), no blank edges; `undefined` if nothing. */
export function cleanComment(text: string): string | undefined {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').trim() || undefined;
}
