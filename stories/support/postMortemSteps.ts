import {
  applyPostMortemEvent,
  type PostMortem,
  type PostMortemActor,
  type PostMortemVerb,
} from '../../src/core/index.ts';
import type { Edits } from './edits.ts';
import { type Step, walk } from './walk.ts';

export { accepted } from './walk.ts';

type Act = PostMortemVerb & { readonly id?: string };

export type PostMortemStep = Step<PostMortem, PostMortemActor, Act>;

/** The document after these steps. Throws where the library refuses. */
export function after(doc: PostMortem, ...steps: readonly PostMortemStep[]): PostMortem {
  return walk(applyPostMortemEvent, doc, steps);
}

/** Those of the entries that this side adds. */
export function by({ partyId }: PostMortemActor, edits: Edits): Edits {
  return Object.fromEntries(
    Object.entries(edits).filter(([, entry]) => {
      const { addedBy, by } = entry as { addedBy?: string; by?: string };
      return (addedBy ?? by) === partyId;
    }),
  );
}
