import { articulationGaps, type GapOptions } from './articulationGaps.ts';
import { becauseOfDocument } from './documentSentences.ts';
import { gapSentence } from './gapSentences.ts';
import { isArticulation } from './isArticulation.ts';
import type { Articulation, ArticulationStatus } from './types.ts';

/** Where an articulation stands, and what keeps it from going on. */
export interface ArticulationReadiness {
  readonly status: ArticulationStatus;
  /** Where it leads next; `null`: nowhere by itself. */
  readonly next: ArticulationStatus | null;
  /** What is missing for that, an English sentence each; parties are named by their ids. */
  readonly missing: readonly string[];
}

/** What is missing for the next status, in words; `articulationGaps` says the same in codes. */
export function articulationReadiness(
  doc: Articulation,
  options: GapOptions = {},
): ArticulationReadiness {
  if (!isArticulation(doc)) {
    return {
      status: 'draft',
      next: null,
      missing: [becauseOfDocument('notAnArticulation').message],
    };
  }
  const missing = articulationGaps(doc, options).map((gap) => gapSentence(gap, doc));
  return { status: doc.status, next: statusAfter(doc), missing };
}

function statusAfter({ status }: Articulation): ArticulationStatus | null {
  if (status === 'draft') return 'in_review';
  return status === 'in_review' || status === 'partly_signed' ? 'in_force' : null;
}
