import type { CommitmentState } from './types.ts';

/** States in which the conversation is over. */
export const terminalStates: readonly CommitmentState[] = [
  'satisfied',
  'declined',
  'withdrawn',
  'lapsed',
  'cancelled',
  'reneged',
];
