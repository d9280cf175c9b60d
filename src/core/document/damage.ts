import type { Refusal } from '../result.ts';
import { isFault, type ReadIssue } from './readLeniently.ts';
import { becauseOfShape } from './sentences.ts';

/** Parts that nobody signs. */
const unsigned = ['history', 'signatures'];

/**
 * Why a document cannot be signed as it is read, or `null`: what cannot be read of it would be in
 * the text, but not in what the signer has seen.
 */
export function damage(issues: readonly ReadIssue[]): Refusal | null {
  const issue = issues.find((one) => isFault(one) && !unsigned.includes(one.path[0] ?? ''));
  const place = issue?.path.join('.');
  return place === undefined ? null : becauseOfShape('damaged', place, place);
}
