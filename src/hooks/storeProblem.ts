import { StoreError, toStoreError } from '../store/drafts/StoreError.ts';
import type { TrothProblem } from './problem.ts';

/** A store refused; a store of the host's own may reject with anything. */
export function storeProblem(cause: unknown): TrothProblem {
  const { refusal: known } = toStoreError(cause);
  const isPlain = known.code === 'E_INTERNAL' && !(cause instanceof StoreError);
  return { ...known, ...(isPlain && { message: 'The draft could not be kept.' }), cause };
}
