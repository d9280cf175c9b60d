'use client';
import type { DraftStore } from '../../store/drafts/DraftStore.ts';
import type { TrothProblem } from '../problem.ts';
import { type DraftStatus, useDraft } from '../useDraft.ts';
import { restoredValues } from './restoredValues.ts';
import type { useFormState } from './useFormState.ts';

/** Where what is being written is kept until it is sent; with neither of the two, it is not. */
export interface KeepingOptions {
  /** Keeps unsent text on this device under this key. */
  readonly draftKey?: string | undefined;
  /** Where unsent text is kept instead of this browser's IndexedDB; needs no key of its own. */
  readonly store?: DraftStore | undefined;
  readonly onProblem?: ((problem: TrothProblem) => void) | undefined;
}

/** What a form says of its unsent text. */
export interface KeptForm {
  /** How the unsent text is kept. */
  readonly keeping: DraftStatus;
  /** Throws the unsent text away: the form is as it was at first. */
  readonly forget: () => void;
}

/** Whether `options` ask for unsent text to be kept. */
export function keepsText({ draftKey, store }: KeepingOptions): boolean {
  return draftKey !== undefined || store !== undefined;
}

type FormState<Values extends object> = Pick<
  ReturnType<typeof useFormState<Values>>,
  'set' | 'replace' | 'latest' | 'start'
>;

/** Keeps a form's values from keystroke to keystroke; `place` tells the forms of one key apart. */
export function useKeptForm<Values extends object>(
  { set, replace, latest, start }: FormState<Values>,
  place: readonly string[],
  options: KeepingOptions,
) {
  const { draftKey = '', store, onProblem } = options;
  const kept = useDraft({
    draftKey: keepsText(options) ? JSON.stringify(['commitment', draftKey, ...place]) : null,
    store,
    restore: (from) => {
      const restored = restoredValues(from, start, latest());
      if (restored) replace(restored);
      return restored;
    },
    onProblem: (problem) => onProblem?.(problem),
  });
  return {
    keeping: kept.status,
    set: <Key extends keyof Values>(key: Key, value: Values[Key]) => {
      set(key, value);
      kept.write(latest());
    },
    /** It was sent: there is nothing left to keep. */
    sent: () => kept.remove(),
    forget: () => {
      replace(start);
      kept.remove();
    },
  };
}
