import type { Change } from '../../core/types.ts';
import type { SurveyValue } from './surveyTypes.ts';

/** What changed between two values, as the smallest changes to the response `responseId`. */
export function surveyChanges(
  responseId: string,
  before: SurveyValue,
  after: SurveyValue,
): Change[] {
  const to = (path: readonly string[], value: unknown): Change => ({
    collection: 'responses',
    id: responseId,
    path,
    value,
  });
  const ids = new Set([...Object.keys(before.answers), ...Object.keys(after.answers)]);
  const changes = [...ids]
    .filter((id) => before.answers[id] !== after.answers[id])
    .map((id) => to(['answers', id], after.answers[id] ?? null));
  if (before.comment !== after.comment) changes.push(to(['comment'], after.comment || null));
  return changes;
}
