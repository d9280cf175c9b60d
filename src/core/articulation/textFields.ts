import type { ClauseField } from './types.ts';

/** Fields that people write words into; the others are chosen. */
export const textFields: readonly ClauseField[] = [
  'text',
  'measure',
  'baseline',
  'target',
  'beneficiaries',
  'channel',
  'cadence',
  'responseTime',
];
