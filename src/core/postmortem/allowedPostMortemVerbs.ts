import type { PostMortemActor, PostMortemVerbType } from './events.ts';
import { findVerb } from './findVerb.ts';
import { isPostMortem } from './isPostMortem.ts';
import { readPostMortemActor } from './readPostMortemEvent.ts';
import { settlePostMortem } from './settlePostMortem.ts';
import type { PostMortem } from './types.ts';
import { verbs } from './verbs.ts';

/**
 * What an actor may do now besides editing, the likeliest first: exactly the verbs that
 * `applyPostMortemEvent` accepts when they say what they need to. A stranger may do nothing. Never
 * throws.
 */
export function allowedPostMortemVerbs(
  doc: PostMortem,
  actor: PostMortemActor,
): PostMortemVerbType[] {
  const by = readPostMortemActor(actor, '');
  if (!isPostMortem(doc) || !by.ok) return [];
  const settled = settlePostMortem(doc);
  return verbs.map(({ type }) => type).filter((type) => findVerb(settled, type, by.value).ok);
}
