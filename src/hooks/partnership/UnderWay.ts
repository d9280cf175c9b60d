/** What is under way, however many things at once. */
export class UnderWay {
  readonly #onOver: () => void;
  #count = 0;

  /** `onOver`: one of them is over, whichever way. */
  constructor(onOver: () => void) {
    this.#onOver = onOver;
  }

  get isAnything(): boolean {
    return this.#count > 0;
  }

  add(work: Promise<void>): Promise<void> {
    this.#count += 1;
    return work.finally(() => {
      this.#count -= 1;
      this.#onOver();
    });
  }
}
