import { own } from '../../core/own.ts';

/** How long a host may take before what an act said comes back for the time being. */
const PATIENCE = 5_000;

/**
 * Brings back what an act said; `isLate`: since it has not been shown so far. Gives how to take that
 * away again, should it come after all.
 */
export type BringBack = (isLate?: boolean) => () => void;

interface Act {
  readonly id: string;
  /** The document with the act, as the host was told of it. */
  readonly told: unknown;
  readonly onNotKept: BringBack;
  /** What is to be done once the host has taken it and shows it. */
  readonly whenKept: (() => void)[];
  isShown: boolean;
  isTaken: boolean;
  hasFailed: boolean;
  /** It has not been shown so far, and what it said is back; how to take that away again. */
  takeAway: (() => void) | null;
}

/**
 * The acts that a host was told of, until the host goes on without one: because it failed to take it,
 * never said a word, or took it and gave it up again. Then what the act said comes back.
 */
export class LastActs {
  readonly #acts = new Map<string, Act>();
  /** How what an earlier page said is taken away again, should it come after all. */
  readonly #earlier = new Map<string, () => void>();
  #shown: ReadonlySet<unknown> = new Set();
  #last: string | null = null;

  /** The act that was begun last; `null`: there was none whose host keeps the document. */
  get last(): string | null {
    return this.#last;
  }

  /** `told`: the document with the act as the last of its history. */
  begin(told: unknown, onNotKept: BringBack): void {
    const id = own(historyOf(told).at(-1), 'id');
    this.#last = typeof id === 'string' ? id : null;
    if (typeof id !== 'string') return;
    const begun = { isShown: false, isTaken: false, hasFailed: false, takeAway: null };
    const act: Act = { id, told, onNotKept, whenKept: [], ...begun };
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

  /** The host's function has taken what it was told; a promise that it gave has come true. */
  taken(told: unknown): void {
    for (const act of this.#acts.values()) if (act.told === told) act.isTaken = true;
    this.#tellKept();
  }

  /** Does `then` once an act is kept, as far as the host says. */
  whenKept(id: string, then: () => void): void {
    this.#acts.get(id)?.whenKept.push(then);
    this.#tellKept();
  }

  /** Whether it is in the document that is shown. */
  isShown(id: string): boolean {
    return this.#shown.has(id);
  }

  /** Whether it is followed already. */
  knows(id: string): boolean {
    return this.#acts.has(id) || this.#earlier.has(id);
  }

  /** What an act of an earlier page said is back; `takeAway`: for when it is shown after all. */
  awaits(id: string, takeAway: () => void): void {
    this.#earlier.set(id, takeAway);
  }

  /** Another document has come in its place, in which they need not be. */
  forget(): void {
    this.#acts.clear();
    this.#earlier.clear();
  }

  /** What is on screen; `isAnswer`: a host has said so after it was told. */
  follow(value: unknown, isAnswer: boolean): void {
    const shown = idsIn(value);
    this.#shown = shown;
    for (const [id, takeAway] of this.#earlier) {
      if (!shown.has(id)) continue;
      this.#earlier.delete(id);
      takeAway();
    }
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
    this.#tellKept();
  }

  #tellKept(): void {
    for (const { isShown, isTaken, whenKept } of this.#acts.values()) {
      if (isShown && isTaken) for (const then of whenKept.splice(0)) then();
    }
  }
}

function idsIn(doc: unknown): ReadonlySet<unknown> {
  return new Set(historyOf(doc).map((entry) => own(entry, 'id')));
}

function historyOf(doc: unknown): readonly unknown[] {
  const history = own(doc, 'history');
  return Array.isArray(history) ? history : [];
}
