import { shapeSentences } from '../document/sentences.ts';
import { refusalThat, type Sentence } from '../read/sentences.ts';
import type { Refusal, Result } from '../result.ts';

/** Why a place cannot be edited, or not like this; `{value}` stands for what was given. */
const sentences = {
  ...shapeSentences,
  fieldUnknown: ['E_UNKNOWN_FIELD', 'Clauses of this section do not have this field: {value}.'],
  namedUnknown: [
    'E_UNKNOWN_ITEM',
    'Nothing and nobody here has this id: {value}. Add it first, then name it.',
  ],
  notAnEdit: ['E_SHAPE', 'An edit names a place and what stands there from now on.'],
  othersClause: [
    'E_ACTOR',
    'Another side has proposed this clause. Change it, and both wordings are kept until you settle.',
  ],
  othersHeader: [
    'E_ACTOR',
    'In review, only the side that began this changes its title, trigger and days. Send it back.',
  ],
  othersWording: [
    'E_ACTOR',
    'This is the wording of another side. Propose yours beside it, so that both are kept.',
  ],
  stranger: ['E_ACTOR', 'Only the parties that take part can edit this.'],
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
