import { readWhole } from '../postmortem/readWhole.ts';
import { postMortemShape } from '../postmortem/shape/postMortemShape.ts';
import type { PostMortem } from '../postmortem/types.ts';
import type { Result } from '../result.ts';
import { changeDocument } from './changeDocument.ts';
import { putDocument } from './putDocument.ts';

/** Which talk it is, and how it began. */
const fixed = [
  'id',
  'partyIds',
  'createdAt',
  'createdBy',
  'origin',
  'template',
] as const satisfies readonly (keyof PostMortem)[];

/** A post-mortem with one more change in it, as `changeDocument`. */
export function changePostMortem(
  doc: PostMortem,
  path: readonly string[],
  value: unknown,
): Result<PostMortem> {
  return changeDocument({ shape: postMortemShape(doc.partyIds), fixed }, doc, path, value);
}

/** A post-mortem that is put where one is already, as `putDocument`. */
export function putPostMortem(before: PostMortem, value: unknown): Result<PostMortem> {
  const read = readWhole(value);
  return read.ok ? putDocument(before, read.value, fixed) : read;
}
