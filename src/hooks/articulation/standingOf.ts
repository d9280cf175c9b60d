import { signatureFault } from '../../core/articulation/signatureFault.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import { verifyArticulation } from '../../core/articulation/verifyArticulation.ts';
import type { ArticulationMessages } from '../../i18n/en/articulationMessages.ts';
import type { Term } from '../../i18n/en/postMortemTermsMessages.ts';

/** What a re-articulation is now, in words; `isAltered`: its signatures deny what its status says. */
export interface Standing extends Term {
  readonly isAltered: boolean;
}

/**
 * Its status, unless that says less than there is (all have signed, and nobody has brought it into
 * force) or more (it came into force, and not all sides have signed this text, or
 * whether they have cannot be checked here).
 */
export function standingOf(
  doc: Articulation,
  messages: ArticulationMessages,
  isCopy = false,
): Standing {
  // Only then: a document that is being written would be hashed at every key.
  const isFixed = cameIntoForce(doc);
  if (isFixed && isCopy) {
    const { name } = messages.statuses[doc.status];
    return { isAltered: false, name, means: messages.document.rolesUnverifiable };
  }
  const found = isFixed ? verifyArticulation(doc) : null;
  const isAltered = found !== null && signatureFault(doc, '', found) !== null;
  if (isAltered) {
    return { isAltered, name: messages.verifyVerdicts.changed.name, means: messages.altered };
  }
  if (found?.verdict === 'unknown_method') {
    return { isAltered, ...messages.verifyVerdicts.unknown_method };
  }
  const isSigned = doc.status === 'partly_signed' && haveAllSigned(doc);
  return { isAltered, ...(isSigned ? messages.allSigned : messages.statuses[doc.status]) };
}

/** Whether it says that it is, or was, what the parties live by. */
export function cameIntoForce({ status }: Articulation): boolean {
  return status === 'in_force' || status === 'superseded';
}

/** Whether there is a signature of every side. */
export function haveAllSigned({ partyIds, signatures }: Articulation): boolean {
  const given = Object.values(signatures).map(({ partyId }) => partyId);
  return partyIds.every((partyId) => given.includes(partyId));
}
