import type { PostMortemVerbType } from '../../../core/postmortem/events.ts';
import { findVerb } from '../../../core/postmortem/findVerb.ts';
import type { PostMortem } from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';

/** Whether the viewer may do something now, whatever it says: only then is it offered. */
export function mayAct(
  { viewer, mayEdit }: PostMortemHost,
  doc: PostMortem,
  type: PostMortemVerbType,
): boolean {
  // Whoever may not even write the title is a witness, a stranger, or looks at roles.
  if (viewer === null || !mayEdit(doc, ['title'])) return false;
  const { partyId, personId, role } = viewer;
  return role !== 'witness' && findVerb(doc, type, { partyId, personId, role }).ok;
}
