/** How much two texts have in common at their beginning, and at the end of the rest. */
export interface CommonEnds {
  readonly start: number;
  readonly end: number;
}

/**
 * The common beginning and end of two texts, cut before a space, a line or a Chinese or Japanese
 * sign: there no word and no sign of several code points is cut.
 */
export function commonEnds(before: string, after: string): CommonEnds {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  const isAll = start === before.length && start === after.length;
  if (isAll) return { start, end: 0 };
  do start -= 1;
  while (start > 0 && !isBoundary(before, start));
  start = Math.max(0, start);

  let end = 0;
  const left = shorter - start;
  while (end < left && codeFromEnd(before, end + 1) === codeFromEnd(after, end + 1)) end += 1;
  // What comes before it is not the same in both, and may be the first half of a line's end.
  const isCut = () =>
    isBoundary(before, before.length - end) && isBoundary(after, after.length - end);
  while (end > 0 && !isCut()) end -= 1;
  return { start, end };
}

function codeFromEnd(text: string, distance: number): number {
  return text.charCodeAt(text.length - distance);
}

const SPACE = 0x20;
const LINE = 0x0a;
const RETURN = 0x0d;

/** Whether nothing before this place can belong to what begins there. */
function isBoundary(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  if (code === LINE) return text.charCodeAt(place - 1) !== RETURN;
  return code === SPACE || isKana(code) || (code >= 0x4e00 && code <= 0x9fff);
}

/** Not the sound marks among them, which belong to the sign before. */
function isKana(code: number): boolean {
  return (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa);
}
