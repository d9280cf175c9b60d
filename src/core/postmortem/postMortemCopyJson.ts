import { copyMarkOf } from '../document/copyMark.ts';
import type { RoleOptions } from '../document/roles/roleNames.ts';
import type { Result } from '../result.ts';
import { toPostMortemJson } from './parsePostMortem.ts';
import type { PostMortem } from './types.ts';
import { withRoles } from './withRoles.ts';

/**
 * The text of a file for sharing outside: a copy with roles in the place of names (see `withRoles`),
 * marked as one, with the number of signatures that it leaves out. `parsePostMortem` refuses it with
 * `E_COPY`, and gives it to be read. Refuses (`E_SHAPE`) what no file can hold.
 */
export function postMortemCopyJson(doc: PostMortem, options: RoleOptions): Result<string> {
  return toPostMortemJson(withRoles(doc, options), copyMarkOf(doc));
}
