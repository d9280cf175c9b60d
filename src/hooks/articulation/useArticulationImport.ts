'use client';
import { closedFault } from '../../core/articulation/closedFault.ts';
import { contentHash } from '../../core/articulation/contentHash.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import type { Refusal } from '../../core/result.ts';
import { useFileImport } from '../document/useFileImport.ts';

const load = async () =>
  (await import('../../core/articulation/parseArticulation.ts')).parseArticulation;

/**
 * Reads a file with a re-articulation; nothing is taken over by it. `readable`: it is not what was
 * signed, so that it may be read and nothing else.
 */
export function useArticulationImport() {
  return useFileImport(load);
}

/** Why a document from a file may not take the place of the present one; `null`: it may. */
export function takeOverFault(present: Articulation, found: Articulation): Refusal | null {
  if (found.id !== present.id) return null;
  // What came into force stays as it is; that it was replaced since is news all the same.
  const isLater = found.status === 'in_force' || found.status === 'superseded';
  const isSame = isLater && contentHash(found) === contentHash(present);
  return present.status === 'withdrawn' || isSame ? null : closedFault(present.status);
}
