import { mapText } from '../document/mapText.ts';
import { namesToRoles } from '../document/roles/namesToRoles.ts';
import type { RoleOptions } from '../document/roles/roleNames.ts';
import { templateWithRoles } from '../document/roles/templateWithRoles.ts';
import { isRecord } from '../isRecord.ts';
import { postMortemShape } from './shape/postMortemShape.ts';
import type { PostMortem } from './types.ts';

/**
 * A copy of the document for sharing outside: in all its texts, and in a template of the host's own,
 * the names of known people become their roles; ids of people stay. The signatures are left out:
 * they bind the text with names, so that none of them would fit. See `namesToRoles`. What is no
 * post-mortem comes back as it is.
 */
export function withRoles(doc: PostMortem, options: RoleOptions): PostMortem {
  return isRecord(doc) ? { ...textsWithRoles(doc, options), signatures: {} } : doc;
}

/** The same with the signatures, to be shown as those of the original. */
export function textsWithRoles(doc: PostMortem, options: RoleOptions): PostMortem {
  const partyIds = Array.isArray(doc?.partyIds) ? doc.partyIds : [];
  const hide = namesToRoles(options);
  const mapped = mapText(postMortemShape(partyIds), doc, hide);
  return isRecord(mapped)
    ? { ...mapped, template: templateWithRoles(mapped.template, hide) }
    : mapped;
}
