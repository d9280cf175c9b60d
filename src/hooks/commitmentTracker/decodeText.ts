/** The text of a file. */
export interface DecodedText {
  readonly text: string;
  /** It is in none of the encodings of Unicode: what it is read as is the likeliest, and no more. */
  readonly isGuessed: boolean;
}

/**
 * The text of a file in UTF-8, or in UTF-16 as its first two bytes say. Anything else is read as
 * Windows-1252, as spreadsheets in western Europe write it: never with letters silently replaced.
 */
export function decodeText(bytes: ArrayBuffer): DecodedText {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isGuessed: true };
  }
}
