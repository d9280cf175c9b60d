let segmenter: Intl.Segmenter | undefined;

/** Characters as a reader counts them, in any language: an emoji of seven code points is one. */
export function characterCount(text: string): number {
  if (typeof Intl.Segmenter !== 'function') return Array.from(text).length;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
