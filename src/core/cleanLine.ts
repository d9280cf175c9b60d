/** Turns the reading direction of what follows, or cannot be seen at all. */
const hidden = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu;

/**
 * A name as it can safely stand in a line of text: line breaks become spaces, and characters that
 * would turn or hide what stands around them are left out. Anything but a text gives `''`.
 */
export function cleanLine(name: unknown): string {
  if (typeof name !== 'string') return '';
  return name.replace(hidden, '').replace(/\s+/g, ' ').trim();
}
