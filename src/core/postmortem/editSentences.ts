import { refusalThat, type Sentence } from '../read/sentences.ts';
import type { Refusal, Result } from '../result.ts';

/** Why a place cannot be edited, or not like this; `{value}` stands for what was given. */
const sentences = {
  answeredAlone: ['E_SHAPE', 'Each side answers this question for itself.'],
  answeredTogether: ['E_SHAPE', 'The two sides answer this question together.'],
  authorDiffers: ['E_ACTOR', 'Whoever adds an entry is named in it; this names somebody else.'],
  broken: ['E_SHAPE', 'Something else stands at this place, so nothing can be put into it.'],
  closed: ['E_CLOSED', 'This post-mortem is closed and stays as it is.'],
  entryExists: ['E_DUPLICATE_ID', 'Another entry has this id: {value}.'],
  entryGone: ['E_UNKNOWN_ITEM', 'There is no such entry, or not any more: {value}.'],
  factorGone: ['E_UNKNOWN_ITEM', 'There is no such factor, or not any more: {value}.'],
  keptPlace: ['E_STATE', 'This is not typed: it follows from what the two sides do.'],
  notAPostMortem: ['E_SHAPE', 'This is not a post-mortem.'],
  notAnEdit: ['E_SHAPE', 'An edit names a place and what stands there from now on.'],
  notWritable: ['E_SHAPE', 'This holds something that no file can hold.'],
  oneAtATime: ['E_SHAPE', 'An edit sets one field, or adds or removes one entry.'],
  otherSide: ['E_ACTOR', 'This belongs to one side: only that side can change it.'],
  othersPosition: ['E_ACTOR', 'What the other side says to a fact, it says itself.'],
  questionGone: ['E_UNKNOWN_ITEM', 'The template asks no such question: {value}.'],
  revealed: ['E_CLOSED', 'Both perspectives are open by now and stay as they are.'],
  sameValue: ['E_UNCHANGED', 'This stands there already.'],
  stranger: ['E_ACTOR', 'Only the two sides and their neutral facilitator can edit this.'],
  submitted: [
    'E_CLOSED',
    'This perspective is submitted; it can be changed once it is taken back.',
  ],
  tooMany: ['E_TOO_LONG', 'A list has at most 2,000 entries.'],
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
