import type { ClauseField } from '../../../core/articulation/types.ts';

const lines: readonly ClauseField[] = ['channel', 'cadence', 'responseTime'];

/** Whether a field of a clause is written in one line. */
export function isLine(field: ClauseField): boolean {
  return lines.includes(field);
}
