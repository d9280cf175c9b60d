import { own } from '../own.ts';
import type { Articulation } from './types.ts';

/** Whether the other parties have had it before them: also where it was sent back, and is a draft again. */
export function wasProposed(doc: Articulation): boolean {
  const history = own(doc, 'history');
  return Array.isArray(history) && history.some((entry) => own(entry, 'type') === 'propose');
}
