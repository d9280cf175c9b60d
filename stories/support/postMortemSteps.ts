import {
  applyPostMortemEvent,
  type PostMortem,
  type PostMortemActor,
  type PostMortemVerb,
} from '../../src/core/index.ts';
import { type Step, walk } from '../../src/sample/walk.ts';
import { momentOf } from './walk.ts';

export { accepted } from './walk.ts';

type Act = PostMortemVerb & { readonly id?: string };

export type PostMortemStep = Step<PostMortem, PostMortemActor, Act, string>;

/** The document after these steps. Throws where the library refuses. */
export function after(doc: PostMortem, ...steps: readonly PostMortemStep[]): PostMortem {
  return walk(momentOf, applyPostMortemEvent, doc, steps);
}
