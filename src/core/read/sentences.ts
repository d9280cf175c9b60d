import { cleanLine } from '../cleanLine.ts';
import { type Refusal, type RefusalCode, refusal } from '../result.ts';
import { wellFormed } from '../wellFormed.ts';

/** Most characters of a single line, and of any other text. */
export const MAX_LINE_LENGTH = 500;
export const MAX_TEXT_LENGTH = 1_000_000;

/** Why something is refused; `{value}` stands for what was given. */
export type Sentence = readonly [RefusalCode, string];

/** Why a value cannot be read, whatever it is a part of. */
export const readingSentences = {
  date: ['E_DATE', 'There is no such day: {value}. A day is written like 2026-03-31.'],
  dateRange: ['E_DATE_RANGE', 'A day lies in the years 1900 to 2999; this one does not: {value}.'],
  empty: ['E_EMPTY', 'A text is missing here.'],
  enum: ['E_ENUM', 'This is not one of the known words: {value}.'],
  id: ['E_ID', 'An id is a text of 1 to 200 characters; this cannot be one: {value}.'],
  instant: ['E_DATE', 'There is no such moment: {value}. It is written like 2026-03-31T09:30:00Z.'],
  lineTooLong: ['E_TOO_LONG', `A line has at most ${MAX_LINE_LENGTH} characters.`],
  shape: ['E_SHAPE', 'Something else is expected here.'],
  textTooLong: ['E_TOO_LONG', 'A text has at most 1,000,000 characters.'],
  type: ['E_TYPE', 'A text is expected here.'],
} as const satisfies Record<string, Sentence>;

/** The refusal that says a sentence. `value`: what was given, shown when it is a text or a number. */
export function refusalThat([code, sentence]: Sentence, path?: string, value?: unknown): Refusal {
  return refusal(
    code,
    sentence.replace('{value}', () => shown(value)),
    path,
  );
}

function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return 'nothing';
  return `"${wellFormed(cleanLine(value.slice(0, 60))).replace(/\p{Cc}/gu, '')}"`;
}
