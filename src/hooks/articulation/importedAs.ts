import type { Articulation } from '../../core/articulation/types.ts';
import { accept, type Result } from '../../core/result.ts';
import { askAboutImport } from '../document/askAboutImport.ts';
import { mergeImport } from './mergeImport.ts';
import type { UseRearticulationOptions } from './UseRearticulationOptions.ts';
import { takeOverFault } from './useArticulationImport.ts';

/**
 * What a document from a file is to become here, or why it cannot be taken over. `present`: what is
 * open; `null`: nothing yet.
 */
export function importedAs(
  found: Articulation,
  present: Articulation | null,
  checkImport: UseRearticulationOptions['checkImport'],
): Result<Articulation> {
  // Whatever the host says: what is closed stays as it is.
  const closed = present && takeOverFault(present, found);
  if (closed) return { ok: false, error: closed };
  return askAboutImport(found, checkImport, () =>
    accept(present ? mergeImport(present, found) : found),
  );
}
