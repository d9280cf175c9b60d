import { refusalThat, type Sentence } from '../../read/sentences.ts';
import type { Refusal } from '../../result.ts';

/** Why versions do not make a chain; `{value}` stands for what was given. */
const sentences = {
  cycle: ['E_CYCLE', 'These versions take the place of each other in a circle.'],
  fork: ['E_FORK', 'Another version takes the same place in the row of versions: {value}.'],
  nobodyBefore: [
    'E_ACTOR',
    'Nobody who takes part in this version took part in the one before, so none of them can end it.',
  ],
  notActivate: ['E_TYPE', 'Only the event that brings a version into force can do this.'],
  notAnArticulation: ['E_SHAPE', 'This is not a re-articulation.'],
  notInForceBefore: [
    'E_GAP',
    'The version whose place this one takes has never been in force: {value}.',
  ],
  notTheSameText: [
    'E_HASH',
    'The version whose place this one takes says something else now than it did then: {value}.',
  ],
  numberBefore: ['E_GAP', 'The version whose place this one takes has another number: {value}.'],
  numberFirst: ['E_GAP', 'The first version has the number 1; this one has {value}.'],
  numberNext: ['E_GAP', 'The number of this version does not follow the one before it: {value}.'],
  replacedAlready: ['E_FORK', 'Another version has taken the place of this one already: {value}.'],
  twice: ['E_DUPLICATE_ID', 'Another version has this id too: {value}.'],
  twoInForce: ['E_TWO_IN_FORCE', 'Another version is in force at the same time: {value}.'],
  unknown: ['E_UNKNOWN_ITEM', 'There is no such version: {value}.'],
  versionMissing: ['E_GAP', 'The version whose place this one takes is not here: {value}.'],
} as const satisfies Record<string, Sentence>;

export type ChainSentence = keyof typeof sentences;

/** The refusal that says a sentence. `value`: what was given. */
export function chainRefusal(key: ChainSentence, path: string, value?: unknown): Refusal {
  return refusalThat(sentences[key], path, value);
}
