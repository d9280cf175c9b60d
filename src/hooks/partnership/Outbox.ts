import type { Refusal } from '../../core/result.ts';
import type { Change } from '../../core/types.ts';
import type { PartnershipStore } from '../../store/partnership/PartnershipStore.ts';
import { RefusedChangeError, toStoreError } from '../../store/StoreError.ts';
import type { CommitOptions } from './partnershipTypes.ts';

/** Changes that are shown and not yet known to be kept, and who is told what becomes of them. */
export interface Pending extends CommitOptions {
  readonly changes: readonly Change[];
}

export interface OutboxOptions {
  readonly store: PartnershipStore;
  /** Something was kept. */
  readonly onKept: (pending: Pending) => void;
  /** The store works, and cannot keep this, now or later. */
  readonly onRefused: (pending: Pending, refusal: Refusal) => void;
  /** The store does not work; what it was given waits here. */
  readonly onTrouble: (refusal: Refusal) => void;
}

interface Letter extends Pending {
  /** On its way; else it waits to be sent. */
  isSent: boolean;
}

/**
 * What was done here and is on its way to the store, in the order in which it was done. Nothing is
 * given up before all that came earlier is kept: it may have been written on top of that.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  #letters: Letter[] = [];
  /** Nobody knows yet what the store keeps, or it is to keep another record first. */
  #isHeld = true;
  /** Nor can that be done now. */
  #whyHeld: Refusal | null = null;
  /** How many other records are just being put in the place of this one. */
  #pauses = 0;
  /** The store could not keep the last one, so the next waits for it to work again. */
  #isFailing = false;
  /** Somebody wants all to be sent, as soon as nothing is on its way. */
  #isDue = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  get pending(): readonly Pending[] {
    return this.#letters;
  }

  get hasWaiting(): boolean {
    return this.#letters.some(({ isSent }) => !isSent);
  }

  add(pending: Pending): void {
    const isFree = !this.#isHeld && this.#pauses === 0 && !this.hasWaiting;
    const letter = { ...pending, isSent: false };
    this.#letters.push(letter);
    if (isFree) this.#send(letter);
    else if (this.#isHeld) this.#sayWhyHeld([letter]);
    else this.sendWaiting();
  }

  /** The store could not even say what it keeps, or take another record: all waits until it can. */
  hold(refusal: Refusal): void {
    this.#isHeld = true;
    this.#whyHeld = refusal;
    this.#sayWhyHeld(this.#letters);
  }

  /**
   * It is known what the store keeps: from now on all is sent. `kept`: what was kept meanwhile in
   * another way, as part of the whole record.
   */
  release(kept: readonly Pending[] = []): void {
    this.#isHeld = false;
    this.#whyHeld = null;
    const arrived = this.#letters.filter((letter) => kept.includes(letter));
    for (const letter of arrived) this.#remove(letter);
    this.sendWaiting();
    for (const { onKept } of arrived) onKept?.();
  }

  /** Sends nothing more until `resume`: what is done now is not about the record that comes. */
  pause(): void {
    this.#pauses += 1;
  }

  resume(): void {
    this.#pauses -= 1;
    this.sendWaiting();
  }

  /** Sends what waits, in its order, as soon as nothing is on its way. */
  sendWaiting(): void {
    if (this.#isHeld || this.#pauses > 0) return;
    this.#isDue = this.#letters.some(({ isSent }) => isSent);
    if (this.#isDue) return;
    for (const letter of this.#letters) this.#send(letter);
  }

  /** Forgets everything; returns what it was. */
  clear(): readonly Pending[] {
    const dropped = this.#letters;
    this.#letters = [];
    this.#isFailing = false;
    this.#isDue = false;
    return dropped;
  }

  #send(letter: Letter): void {
    letter.isSent = true;
    this.#options.store.commit(letter.changes).then(
      () => this.#kept(letter),
      (error: unknown) => this.#notKept(letter, error),
    );
  }

  #kept(letter: Letter): void {
    if (!this.#letters.includes(letter)) return;
    this.#remove(letter);
    this.#isFailing = false;
    this.#options.onKept(letter);
    letter.onKept?.();
    this.#goOn();
  }

  #notKept(letter: Letter, error: unknown): void {
    if (!this.#letters.includes(letter)) return;
    const { refusal } = toStoreError(error);
    if (!(error instanceof RefusedChangeError)) {
      letter.isSent = false;
      this.#isFailing = true;
      this.#options.onTrouble(refusal);
      letter.onFailed?.(refusal);
    } else if (letter !== this.#letters[0]) {
      // Refused for what it was written on top of, maybe: that is not kept yet.
      letter.isSent = false;
    } else {
      this.#remove(letter);
      this.#options.onRefused(letter, refusal);
    }
    this.#goOn();
  }

  #sayWhyHeld(letters: readonly Letter[]): void {
    const why = this.#whyHeld;
    if (!why) return;
    // A turn later: whoever adds something is told first that it is shown.
    queueMicrotask(() => {
      for (const { onFailed } of letters) onFailed?.(why);
    });
  }

  #remove(letter: Letter): void {
    this.#letters = this.#letters.filter((one) => one !== letter);
  }

  /** Once nothing is on its way any more. A store that does not work is not asked without a reason. */
  #goOn(): void {
    if (this.#letters.some(({ isSent }) => isSent)) return;
    if (this.#isDue || !this.#isFailing) this.sendWaiting();
  }
}
