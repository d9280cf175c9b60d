import { isCalendarDate } from '../calendarDate.ts';
import type { Gap } from './articulationGaps.ts';
import type { Articulation } from './types.ts';
import { writtenClauses } from './writtenClauses.ts';

/** What is missing before the other parties can be asked to answer. */
export function proposalGaps(doc: Articulation): Gap[] {
  return [
    ...titleGaps(doc),
    ...(writtenClauses(doc).some(({ text }) => text.trim() !== '')
      ? []
      : [{ code: 'clause_missing' } as const]),
  ];
}

/** What is missing of what it is, why it is written, and from when until when it holds. */
export function headerGaps(doc: Articulation): Gap[] {
  return [...titleGaps(doc), ...dayGaps(doc)];
}

function titleGaps({ title, trigger }: Articulation): Gap[] {
  return [
    ...(title.trim() === '' ? [{ code: 'title_missing', field: 'title' } as const] : []),
    ...(trigger === '' ? [{ code: 'trigger_missing', field: 'trigger' } as const] : []),
  ];
}

function dayGaps({ effectiveFrom, reviewBy }: Articulation): Gap[] {
  const hasStart = isCalendarDate(effectiveFrom);
  const hasReview = isCalendarDate(reviewBy);
  // Days that are written like this sort as texts.
  const isBackwards = hasStart && hasReview && reviewBy <= effectiveFrom;
  return [
    ...(hasStart ? [] : [{ code: 'start_missing', field: 'effectiveFrom' } as const]),
    ...(hasReview ? [] : [{ code: 'review_missing', field: 'reviewBy' } as const]),
    ...(isBackwards ? [{ code: 'review_before_start', field: 'reviewBy' } as const] : []),
  ];
}
