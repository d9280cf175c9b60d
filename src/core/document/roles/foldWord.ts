/** A word as it is compared: in small letters, without what is not seen. */
export interface FoldedWord {
  /** "ä" and "ae", "ß" and "ss" are one; other letters count without their marks. */
  readonly exact: string;
  /** "ä" and "a" are one too: other words may read the same. */
  readonly plain: string;
}

/** Letters that no mark is taken from, but that many write with others. */
const alike: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'g');

const unseen = /[\p{Cf}\p{Variation_Selector}\u0640]+/gu;
const umlaut = /([aou])\u0308/g;
const marks = /[\u0300-\u036F]+/g;

export function foldWord(word: string): FoldedWord {
  if (/^[a-z]*$/i.test(word)) {
    const small = word.toLowerCase();
    return { exact: small, plain: small };
  }
  const letters = word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(unseen, '')
    .replace(alikeLetters, (letter) => alike[letter] ?? letter);
  return {
    exact: letters.replace(umlaut, '$1e').replace(marks, ''),
    plain: letters.replace(marks, ''),
  };
}
