import { terminalStates } from './terminalStates.ts';
import type { CommitmentState } from './types.ts';

/** Whether both sides know of a commitment, and wait for something: a draft is its author's alone. */
export function isUnderWay({ state }: { readonly state: CommitmentState }): boolean {
  return state !== 'draft' && !terminalStates.includes(state);
}
