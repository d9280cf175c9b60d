import { type Refusal, refusal } from '../core/result.ts';
import { StoreError, toStoreError } from '../store/drafts/StoreError.ts';

/** What went wrong outside the library's own ground, for `onError`. */
export interface TrothProblem extends Refusal {
  /** What was thrown. */
  readonly cause?: unknown;
}

/** A host's function threw or rejected. */
export function hostProblem(name: string, cause: unknown): TrothProblem {
  return { ...refusal('E_HOST_CALLBACK', `${name} failed; nothing was lost.`), cause };
}

/** A store refused; a store of the host's own may reject with anything. */
export function storeProblem(cause: unknown): TrothProblem {
  const { refusal: known } = toStoreError(cause);
  const isPlain = known.code === 'E_INTERNAL' && !(cause instanceof StoreError);
  return { ...known, ...(isPlain && { message: 'The draft could not be kept.' }), cause };
}
