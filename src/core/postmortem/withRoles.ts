import { mapText } from '../document/mapText.ts';
import { namesToRoles } from '../document/roles/namesToRoles.ts';
import type { RoleOptions } from '../document/roles/roleNames.ts';
import { postMortemShape } from './shape/postMortemShape.ts';
import type { PostMortem } from './types.ts';

/**
 * The document for sharing outside: in all its texts the names of known people become their roles;
 * ids of people stay. See `namesToRoles`.
 */
export function withRoles(doc: PostMortem, options: RoleOptions): PostMortem {
  const partyIds = Array.isArray(doc?.partyIds) ? doc.partyIds : [];
  return mapText(postMortemShape(partyIds), doc, namesToRoles(options));
}
