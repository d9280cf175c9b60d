import { signatureFault } from '../../core/articulation/signatureFault.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import type { ArticulationMessages } from '../../i18n/en/articulationMessages.ts';
import type { Term } from '../../i18n/en/postMortemTermsMessages.ts';

/** What a re-articulation is now, in words; `isAltered`: its signatures deny what its status says. */
export interface Standing extends Term {
  readonly isAltered: boolean;
}

/** Its status, unless it says that it is in force, or was, and not all sides have signed this text. */
export function standingOf(doc: Articulation, messages: ArticulationMessages): Standing {
  // Only then: a document that is being written would be hashed at every key.
  const isFixed = doc.status === 'in_force' || doc.status === 'superseded';
  const isAltered = isFixed && signatureFault(doc, '') !== null;
  const { name, means } = messages.statuses[doc.status];
  return isAltered
    ? { isAltered, name: messages.verifyVerdicts.changed.name, means: messages.altered }
    : { isAltered, name, means };
}
