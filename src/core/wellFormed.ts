/** The text with U+FFFD for each half of a surrogate pair that stands alone: no UTF-8 holds it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
