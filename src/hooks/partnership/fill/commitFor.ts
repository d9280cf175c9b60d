import type { Change } from '../../../core/types.ts';
import { RefusedChangeError } from '../../../store/StoreError.ts';
import type { TrothProblem } from '../../problem.ts';
import type { RecordKeeper } from '../RecordKeeper.ts';

interface WidgetTold {
  /** For the words of a document. */
  readonly giveBack?: (() => void) | undefined;
  readonly onError: ((problem: TrothProblem) => void) | undefined;
}

/**
 * Puts a widget's changes into the record. Throws what the record refuses at once: as with any host
 * that fails, the widget keeps it on the screen. What the store refuses later is given back and told.
 */
export function commitFor(
  keeper: RecordKeeper,
  changes: readonly Change[],
  { giveBack, onError }: WidgetTold,
): void {
  const made = keeper.commit(changes, {
    onRefused: (refusal) => {
      giveBack?.();
      onError?.(refusal);
    },
  });
  if (!made.ok) throw new RefusedChangeError(made.error);
}
