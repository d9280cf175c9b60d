import { refusalThat, type Sentence } from '../../read/sentences.ts';
import type { Result } from '../../result.ts';

/** Most entries of any list in a document. */
export const MOST_ENTRIES = 2000;

/** Why a part of a document cannot be read; `{value}` stands for what was given. */
export const shapeSentences = {
  editInHistory: ['E_ENUM', 'The history keeps what the two sides do, not what they type.'],
  entryTwice: ['E_DUPLICATE_ID', 'Another entry has this id: {value}.'],
  listAsArray: [
    'E_SHAPE',
    'A list is written as an object here, each entry under its id; this is an array.',
  ],
  missing: ['E_SHAPE', 'This part is missing.'],
  notANumber: ['E_NUMBER', 'A number is expected here.'],
  notAnObject: ['E_SHAPE', 'An object is expected here.'],
  notTrue: ['E_ENUM', 'Only `true` can stand here; without it, the key is left out.'],
  notAnArray: ['E_SHAPE', 'An array is expected here.'],
  numberType: ['E_TYPE', 'A number is expected here.'],
  order: ['E_ID', 'No order can be told from this: {value}. `orderBetween` makes one.'],
  strangeParty: ['E_ENUM', 'This organisation does not take part: {value}.'],
  takenWord: ['E_ID', 'This word means something else here, so it cannot be an id: {value}.'],
  tooMany: ['E_TOO_LONG', 'A list has at most 2,000 entries.'],
  twoParties: ['E_SHAPE', 'Two organisations take part, each named by its id.'],
  unknownField: ['E_UNKNOWN_FIELD', 'There is no such field: {value}.'],
  version: ['E_RANGE', 'A version is a whole number from 1 on.'],
} as const satisfies Record<string, Sentence>;

export function refuseShape(
  key: keyof typeof shapeSentences,
  path: string,
  value?: unknown,
): Result<never> {
  return { ok: false, error: refusalThat(shapeSentences[key], path, value) };
}
