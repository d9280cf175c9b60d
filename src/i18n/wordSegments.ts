const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text in a language that writes them without spaces; together they are the text.
 * `null`: this machine cannot tell them. An unknown locale counts as English, never throws.
 */
export function wordSegments(text: string, locale = 'en'): string[] | null {
  if (typeof Intl.Segmenter !== 'function') return null;
  let segmenter = segmenters.get(locale);
  if (!segmenter) {
    segmenter = makeSegmenter(locale);
    segmenters.set(locale, segmenter);
  }
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function makeSegmenter(locale: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(locale, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
