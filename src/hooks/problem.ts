import { type Refusal, refusal } from '../core/result.ts';

/** What went wrong outside the library's own ground, for `onError`. */
export interface TrothProblem extends Refusal {
  /** What was thrown. */
  readonly cause?: unknown;
}

/** A host's function threw or rejected. */
export function hostProblem(name: string, cause: unknown): TrothProblem {
  return { ...refusal('E_HOST_CALLBACK', `${name} failed; nothing was lost.`), cause };
}
