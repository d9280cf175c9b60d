import type { Change, Refusal } from '../../../core/types.ts';
import { RefusedChangeError } from '../../../store/StoreError.ts';
import type { TrothProblem } from '../../problem.ts';
import type { RecordKeeper } from '../RecordKeeper.ts';

interface WidgetTold {
  /** For the words of a document. */
  readonly giveBack?: (() => void) | undefined;
  readonly onError: ((problem: TrothProblem) => void) | undefined;
  /** What became of it: whether the record has kept it, and why the store did not. */
  readonly onSettled?: ((kept: boolean, refusal?: Refusal) => void) | undefined;
}

/**
 * Puts a widget's changes into the record. Throws what the record refuses at once: as with any host
 * that fails, the widget keeps it on the screen. What the store refuses later is given back and told.
 */
export function commitFor(
  keeper: RecordKeeper,
  changes: readonly Change[],
  { giveBack, onError, onSettled }: WidgetTold,
): void {
  const made = keeper.commit(changes, {
    onKept: onSettled && (() => onSettled(true)),
    onRefused: (refusal) => {
      onSettled?.(false, refusal);
      giveBack?.();
      onError?.(refusal);
    },
  });
  if (made.ok) return;
  onSettled?.(false);
  throw new RefusedChangeError(made.error);
}
