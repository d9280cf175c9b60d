import { readPostMortem } from '../../core/postmortem/readPostMortem.ts';
import {
  type PartyPerspective,
  type PostMortem,
  perspectiveFields,
} from '../../core/postmortem/types.ts';

/**
 * A document from a file, to take the place of the present one. A file that the other side saved
 * before the reveal has none of this side's words: where it is blank, what is here stays, as far as
 * it can be read.
 */
export function mergeImport(present: PostMortem, imported: PostMortem): PostMortem {
  if (present.id !== imported.id) return imported;
  const read = readPostMortem(present);
  return read.ok ? mergeRead(read.value.doc, imported) : imported;
}

function mergeRead(present: PostMortem, imported: PostMortem): PostMortem {
  const perspectives = { ...imported.perspectives };
  for (const partyId of imported.partyIds) {
    const [here, there] = [present.perspectives[partyId], perspectives[partyId]];
    if (here && (!there || (isBlank(there) && !isBlank(here)))) perspectives[partyId] = here;
  }
  const answers = { ...imported.answers };
  for (const [question, byParty] of Object.entries(present.answers)) {
    const kept = Object.entries(byParty).filter(([by]) => !answers[question]?.[by]?.trim());
    if (kept.length > 0) answers[question] = { ...answers[question], ...Object.fromEntries(kept) };
  }
  const impact = { ...imported.impact };
  for (const [partyId, scores] of Object.entries(present.impact)) {
    if (Object.keys(impact[partyId] ?? {}).length === 0) impact[partyId] = scores;
  }
  return { ...imported, perspectives, answers, impact };
}

function isBlank(perspective: PartyPerspective): boolean {
  return perspectiveFields.every((field) => perspective[field].trim() === '');
}
