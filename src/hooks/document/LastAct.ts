import { own } from '../../core/own.ts';

/**
 * The last act that a host was told of, until the host goes on without it: because it failed to take
 * it, or took it and gave it up again. Then what the act said comes back.
 */
export class LastAct {
  #id: unknown;
  #isShown = false;
  #hasFailed = false;
  #onNotKept: (() => void) | null = null;

  /** `next`: the document with the act as the last of its history. */
  begin(next: unknown, onNotKept: () => void): void {
    this.#id = own(historyOf(next).at(-1), 'id');
    this.#isShown = false;
    this.#hasFailed = false;
    this.#onNotKept = onNotKept;
  }

  /** The host's function failed. */
  failed(): void {
    this.#hasFailed = true;
  }

  /** Another document has come in its place, in which it need not be. */
  forget(): void {
    this.#onNotKept = null;
  }

  /** What the host has on screen after it was told. */
  follow(value: unknown): void {
    const onNotKept = this.#onNotKept;
    if (!onNotKept || this.#id === undefined) return;
    if (historyOf(value).some((entry) => own(entry, 'id') === this.#id)) {
      this.#isShown = true;
    } else if (this.#isShown || this.#hasFailed) {
      this.forget();
      onNotKept();
    }
  }
}

function historyOf(doc: unknown): readonly unknown[] {
  const history = own(doc, 'history');
  return Array.isArray(history) ? history : [];
}
