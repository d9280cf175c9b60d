/** Bytes that one character (not half of a surrogate pair) takes in UTF-8. */
export function utf8Bytes(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Whether a text takes more bytes in UTF-8 than that; quick where it clearly does or does not. */
export function isLongerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) sum += 1;
    // Half of a surrogate pair: the whole takes four.
    else if (unit < 0x800 || (unit >= 0xd800 && unit < 0xe000)) sum += 2;
    else sum += 3;
  }
  return sum > bytes;
}
