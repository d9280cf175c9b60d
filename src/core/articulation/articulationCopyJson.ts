import { copyMarkOf } from '../document/copyMark.ts';
import type { RoleOptions } from '../document/roles/roleNames.ts';
import type { Result } from '../result.ts';
import { articulationWithRoles } from './articulationWithRoles.ts';
import { toArticulationJson } from './parseArticulation.ts';
import type { Articulation } from './types.ts';

/**
 * The text of a file for sharing outside: a copy with roles in the place of names (see
 * `articulationWithRoles`), marked as one, with the number of signatures that it leaves out. So
 * `parseArticulation` tells it from a document that somebody changed: it refuses it with `E_COPY`,
 * and gives it to be read. Refuses (`E_SHAPE`) what no file can hold.
 */
export function articulationCopyJson(doc: Articulation, options: RoleOptions): Result<string> {
  return toArticulationJson(articulationWithRoles(doc, options), copyMarkOf(doc));
}
