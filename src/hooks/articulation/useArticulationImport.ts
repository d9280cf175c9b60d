'use client';
import { closedFault } from '../../core/articulation/closedFault.ts';
import { readArticulation } from '../../core/articulation/readArticulation.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import { putArticulation } from '../../core/partnership/changeArticulation.ts';
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

/**
 * Why a document from a file may not take the place of the present one; `null`: it may. Of one that
 * came into force or was withdrawn, only what the record takes too is news: that it goes on, and has
 * been replaced since.
 */
export function takeOverFault(present: Articulation, found: Articulation): Refusal | null {
  const closed = found.id === present.id ? closedFault(present.status) : null;
  if (!closed) return null;
  const read = readArticulation(present);
  return read.ok && putArticulation(read.value.doc, found).ok ? null : closed;
}
