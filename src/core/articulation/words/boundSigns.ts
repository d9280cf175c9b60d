/**
 * What belongs to the sign before it, as the inside of a class of a regular expression: marks, skin
 * tones, joiners, tags of flags.
 */
export const BOUND_SIGNS =
  '\\p{M}\\p{EMod}\\u200C\\u200D\\u0E33\\u0EB3\\uFF9E\\uFF9F\\u{E0020}-\\u{E007F}';
