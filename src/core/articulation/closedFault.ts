import type { Refusal } from '../result.ts';
import { because } from './sentences.ts';
import type { ArticulationStatus } from './types.ts';

/** Statuses in which a version stays as it is, each with the sentence that says so. */
const closedBy = {
  in_force: 'inForce',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
} as const satisfies Partial<Record<ArticulationStatus, string>>;

/** Why nothing of a version changes any more; `null`: it does. */
export function closedFault(status: ArticulationStatus): Refusal | null {
  return Object.hasOwn(closedBy, status)
    ? because(closedBy[status as keyof typeof closedBy])
    : null;
}
