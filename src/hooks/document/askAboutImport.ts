import type { Result } from '../../core/result.ts';
import { hostProblem } from '../problem.ts';

/**
 * What a document from a file is to become where the host keeps documents, or why it cannot be taken
 * over. `otherwise`: the answer where the host has none.
 */
export function askAboutImport<Doc>(
  found: Doc,
  checkImport: ((found: Doc) => Result<Doc>) | undefined,
  otherwise: () => Result<Doc>,
): Result<Doc> {
  if (!checkImport) return otherwise();
  try {
    return checkImport(found);
  } catch (cause) {
    return { ok: false, error: hostProblem('checkImport', cause) };
  }
}
