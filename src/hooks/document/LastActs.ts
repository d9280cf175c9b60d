import { own } from '../../core/own.ts';

/** How long a host may take before what an act said comes back for the time being. */
const PATIENCE = 5_000;

/**
 * Brings back what an act said; `isLate`: since it has not been shown so far. Gives how to take that
 * away again, should it come after all.
 */
export type BringBack = (isLate?: boolean) => () => void;

interface Act {
  readonly id: unknown;
  readonly onNotKept: BringBack;
  isShown: boolean;
  hasFailed: boolean;
  /** It has not been shown so far, and what it said is back; how to take that away again. */
  takeAway: (() => void) | null;
}

/**
 * The acts that a host was told of, until the host goes on without one: because it failed to take it,
 * never said a word, or took it and gave it up again. Then what the act said comes back.
 */
export class LastActs {
  readonly #acts = new Map<unknown, Act>();

  /** `next`: the document with the act as the last of its history. */
  begin(next: unknown, onNotKept: BringBack): void {
    const id = own(historyOf(next).at(-1), 'id');
    if (id === undefined) return;
    const act: Act = { id, onNotKept, isShown: false, hasFailed: false, takeAway: null };
    this.#acts.set(id, act);
    setTimeout(() => {
      if (this.#acts.get(id) === act && !act.isShown) act.takeAway ??= onNotKept(true);
    }, PATIENCE);
  }

  /** The host's function failed. */
  failed(): void {
    const last = [...this.#acts.values()].at(-1);
    if (last) last.hasFailed = true;
  }

  /** Another document has come in its place, in which they need not be. */
  forget(): void {
    this.#acts.clear();
  }

  /** What is on screen; `isAnswer`: a host has said so after it was told. */
  follow(value: unknown, isAnswer: boolean): void {
    if (this.#acts.size === 0) return;
    const shown = new Set(historyOf(value).map((entry) => own(entry, 'id')));
    for (const act of this.#acts.values()) {
      if (shown.has(act.id)) {
        act.isShown = true;
        act.takeAway?.();
        act.takeAway = null;
      } else if (isAnswer && (act.isShown || act.hasFailed)) {
        this.#acts.delete(act.id);
        if (!act.takeAway) act.onNotKept();
      }
    }
  }
}

function historyOf(doc: unknown): readonly unknown[] {
  const history = own(doc, 'history');
  return Array.isArray(history) ? history : [];
}
