import { differingKey } from '../isSame.ts';
import { signedContent } from '../postmortem/postMortemHash.ts';
import { readWhole } from '../postmortem/readWhole.ts';
import { postMortemShape } from '../postmortem/shape/postMortemShape.ts';
import type { PostMortem } from '../postmortem/types.ts';
import type { Result } from '../result.ts';
import { changeDocument } from './changeDocument.ts';
import { putDocument } from './putDocument.ts';
import { refuseRecord } from './sentences.ts';

/** Which talk it is, and how it began. */
const fixed = [
  'id',
  'partyIds',
  'createdAt',
  'createdBy',
  'origin',
  'template',
] as const satisfies readonly (keyof PostMortem)[];

/**
 * A post-mortem with one more change in it, as `changeDocument`. `before`: as it was before all that
 * comes together with it. Once it is closed, only what others noted on it before they knew of the
 * end is taken in; anything else is refused (`E_CLOSED`).
 */
export function changePostMortem(
  doc: PostMortem,
  path: readonly string[],
  value: unknown,
  before: PostMortem,
): Result<PostMortem> {
  const rules = { shape: postMortemShape(doc.partyIds), fixed };
  return unlessClosed(before, changeDocument(rules, doc, path, value), path.join('.'));
}

/** A post-mortem that is put where one is already: under the same rules, all of it at once. */
export function putPostMortem(before: PostMortem, value: unknown): Result<PostMortem> {
  const next = unlessClosed(before, readWhole(value));
  return next.ok ? putDocument(before, next.value, fixed) : next;
}

function unlessClosed(
  before: PostMortem,
  next: Result<PostMortem>,
  place?: string,
): Result<PostMortem> {
  if (before.stage !== 'closed' || !next.ok) return next;
  const changed = differingKey(finalIn(before), finalIn(next.value));
  return changed === undefined ? next : refuseRecord('ended', place ?? changed);
}

/** All but what was done, seen and received later. */
function finalIn(doc: PostMortem) {
  const { stage, signatures } = doc;
  return { ...signedContent(doc), stage, signatures };
}
