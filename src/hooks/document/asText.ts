/** A field's value as text: a field that is not there, or holds no text, is empty. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What is in a place, as like what was written for it: beside a text, nothing is an empty text. */
export function asLike(value: unknown, written: unknown): unknown {
  return typeof written === 'string' ? asText(value) : value;
}
