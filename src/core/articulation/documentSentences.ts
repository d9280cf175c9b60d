import { refusalThat, type Sentence } from '../read/sentences.ts';
import type { Refusal, Result } from '../result.ts';

/** Why a document cannot be begun, read or written; `{value}` stands for what was given. */
const sentences = {
  foreignField: [
    'E_UNKNOWN_FIELD',
    'Clauses of this section do not have the field {value}; it is kept, but not shown.',
  ],
  hashDiffers: [
    'E_HASH',
    'This is not what was signed: it was changed afterwards, or its signatures were.',
  ],
  idTwice: ['E_DUPLICATE_ID', 'The file has two entries with this id: {value}.'],
  notAnArticulation: ['E_SHAPE', 'This is not a re-articulation.'],
  notInForce: ['E_STATE', 'Only a version that is in force can be replaced by a new one.'],
  notOver: [
    'E_STATE',
    'Only after a version that is in force or was withdrawn can the next one begin.',
  ],
  notWritable: ['E_SHAPE', 'This holds something that no file can hold.'],
  ownSuccessor: ['E_CYCLE', 'A version cannot take its own place: give the new one another id.'],
  severalAccountable: [
    'E_TYPE',
    'Exactly one answers for a responsibility: one id stands here, not a list of {value}.',
  ],
  signatureMissing: [
    'E_STATE',
    'This says that it came into force, but not every party has signed it: {value} is missing.',
  ],
  stranger: ['E_ACTOR', 'Only the parties that take part can begin this.'],
} as const satisfies Record<string, Sentence>;

type SentenceKey = keyof typeof sentences;

export function becauseOfDocument(key: SentenceKey, path?: string, value?: unknown): Refusal {
  return refusalThat(sentences[key], path, value);
}

export function refuseDocument(key: SentenceKey, path?: string, value?: unknown): Result<never> {
  return { ok: false, error: becauseOfDocument(key, path, value) };
}
