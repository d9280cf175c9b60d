import { refusalThat, type Sentence } from '../read/sentences.ts';
import type { Refusal, Result } from '../result.ts';

/** Most entries of any list in a document. */
export const MOST_ENTRIES = 2000;

/** Why a part of a document cannot be read; `{value}` stands for what was given. */
export const shapeSentences = {
  authorDiffers: ['E_ACTOR', 'Whoever adds an entry is named in it; this names somebody else.'],
  broken: ['E_SHAPE', 'Something else stands at this place, so nothing can be put into it.'],
  damaged: ['E_SHAPE', 'Nobody can sign what cannot be read. Put this right first: {value}.'],
  editInHistory: ['E_ENUM', 'The history keeps what the sides do, not what they type.'],
  entryExists: ['E_DUPLICATE_ID', 'Another entry has this id: {value}.'],
  entryGone: ['E_UNKNOWN_ITEM', 'There is no such entry, or not any more: {value}.'],
  entryTwice: ['E_DUPLICATE_ID', 'Another entry has this id: {value}.'],
  keptPlace: ['E_STATE', 'This is not typed: it follows from what the sides do.'],
  listAsArray: [
    'E_SHAPE',
    'A list is written as an object here, each entry under its id; this is an array.',
  ],
  missing: ['E_SHAPE', 'This part is missing.'],
  notAFlag: ['E_TYPE', '`true` or `false` is expected here.'],
  notANumber: ['E_NUMBER', 'A number is expected here.'],
  notAnObject: ['E_SHAPE', 'An object is expected here.'],
  notTrue: ['E_ENUM', 'Only `true` can stand here; without it, the key is left out.'],
  notAnArray: ['E_SHAPE', 'An array is expected here.'],
  numberType: ['E_TYPE', 'A number is expected here.'],
  oneAtATime: ['E_SHAPE', 'An edit sets one field, or adds or removes one entry.'],
  order: ['E_ID', 'No order can be told from this: {value}. `orderBetween` makes one.'],
  partyCount: ['E_SHAPE', 'Two to ten organisations take part, each named once, by its id.'],
  sameValue: ['E_UNCHANGED', 'This stands there already.'],
  strangeParty: ['E_ENUM', 'This organisation does not take part: {value}.'],
  takenWord: ['E_ID', 'This word means something else here, so it cannot be an id: {value}.'],
  tooMany: ['E_TOO_LONG', 'A list has at most 2,000 entries.'],
  twoParties: ['E_SHAPE', 'Two organisations take part, each named by its id.'],
  unknownField: ['E_UNKNOWN_FIELD', 'There is no such field: {value}.'],
  version: ['E_RANGE', 'A version is a whole number from 1 on.'],
} as const satisfies Record<string, Sentence>;

type ShapeSentence = keyof typeof shapeSentences;

export function becauseOfShape(key: ShapeSentence, path: string, value?: unknown): Refusal {
  return refusalThat(shapeSentences[key], path, value);
}

export function refuseShape(key: ShapeSentence, path: string, value?: unknown): Result<never> {
  return { ok: false, error: becauseOfShape(key, path, value) };
}
