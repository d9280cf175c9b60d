/** A word and where it stands. */
export interface TextWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In front of the "@" of an address, or behind that of somebody who is called. */
  readonly inAddress: boolean;
}

const apostrophes = "'‘’‛′ʹʻʼ´`＇";
const hyphens = '\\-\u2010-\u2015\u2212';

/** Of the letters that only modify others, those within words: some apostrophes are among the rest. */
const sign = '[\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}\\p{M}\\p{N}\u0640\u0E46\u0EC6\u3005\u30FC]';
/** What cannot be seen does not end a word. */
const wordPattern = new RegExp(`${sign}+(?:\\p{Cf}+${sign}+)*`, 'gu');

/** What may stand between the words of a name: spaces, and the marks of addresses and lists. */
const gapPattern = new RegExp(`^[\\s\\p{Cf}.,_${hyphens}${apostrophes}]{1,8}$`, 'u');
const tiePattern = new RegExp(`^\\p{Cf}*[${hyphens}${apostrophes}]\\p{Cf}*$`, 'u');

/** The words of a text; an apostrophe ends one. */
export function wordsIn(text: string): TextWord[] {
  const addresses = addressesIn(text);
  const words: TextWord[] = [];
  let next = 0;
  for (const { 0: word, index: start } of text.matchAll(wordPattern)) {
    const end = start + word.length;
    while ((addresses[next]?.end ?? end) < end) next += 1;
    const address = addresses[next];
    const inAddress = address !== undefined && address.start <= start;
    words.push({ text: word, start, end, inAddress });
  }
  return words;
}

export function isGap(between: string): boolean {
  return gapPattern.test(between);
}

/** A hyphen or an apostrophe makes one word of two. */
export function isTie(between: string): boolean {
  return tiePattern.test(between);
}

export function isApostrophe(between: string): boolean {
  return apostrophes.includes(between[0] ?? ' ');
}

const addressSign = /[\p{L}\p{M}\p{N}._%+'-]/u;
/** No address has more in front of its "@". */
const LONGEST = 64;

/** The names in addresses ("name@…") and of those who are called ("@name"), in order. */
function addressesIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const isSign = (place: number) => addressSign.test(text[place] ?? '');
    let start = at;
    while (at - start < LONGEST && isSign(start - 1)) start -= 1;
    let end = at;
    if (start === at) while (end - at < LONGEST && isSign(end + 1)) end += 1;
    found.push({ start, end: start < at ? at : end + 1 });
  }
  return found;
}
