import { shapeSentences } from '../document/sentences.ts';
import { refusalThat, type Sentence } from '../read/sentences.ts';
import type { Refusal, Result } from '../result.ts';

/** Why a place cannot be edited, or not like this; `{value}` stands for what was given. */
const sentences = {
  ...shapeSentences,
  answeredAlone: ['E_SHAPE', 'Each side answers this question for itself.'],
  answeredTogether: ['E_SHAPE', 'The two sides answer this question together.'],
  closed: ['E_CLOSED', 'This post-mortem is closed and stays as it is.'],
  factorGone: ['E_UNKNOWN_ITEM', 'There is no such factor, or not any more: {value}.'],
  notAPostMortem: ['E_SHAPE', 'This is not a post-mortem.'],
  notAnEdit: ['E_SHAPE', 'An edit names a place and what stands there from now on.'],
  notWritable: ['E_SHAPE', 'This holds something that no file can hold.'],
  otherSide: ['E_ACTOR', 'This belongs to one side: only that side can change it.'],
  othersPosition: ['E_ACTOR', 'What the other side says to a fact, it says itself.'],
  questionGone: ['E_UNKNOWN_ITEM', 'The template asks no such question: {value}.'],
  revealed: ['E_CLOSED', 'Both perspectives are open by now and stay as they are.'],
  stranger: ['E_ACTOR', 'Only the two sides and their neutral facilitator can edit this.'],
  submitted: [
    'E_CLOSED',
    'This perspective is submitted; it can be changed once it is taken back.',
  ],
} as const satisfies Record<string, Sentence>;

type EditSentence = keyof typeof sentences;

/** The refusal with this sentence. `path`: keys down to the place. */
export function becauseOfEdit(
  key: EditSentence,
  path: readonly string[] = [],
  value?: unknown,
): Refusal {
  return refusalThat(sentences[key], path.join('.'), value);
}

export function refuseEdit(
  key: EditSentence,
  path?: readonly string[],
  value?: unknown,
): Result<never> {
  return { ok: false, error: becauseOfEdit(key, path, value) };
}
