/**
 * What verbs are going to say, before it is said: kept for as long as the document is open, so that a
 * form that goes from the page and comes back has it still.
 */
export class SaidTexts {
  readonly #texts = new Map<string, string>();
  readonly #listeners = new Map<string, Set<() => void>>();
  /** How what the last act said comes back. */
  #ways: (() => void)[] = [];

  /** Begins an act. Gives what is to be called, should it not be kept after all. */
  begin(): () => void {
    const ways: (() => void)[] = [];
    this.#ways = ways;
    return () => {
      for (const way of ways.splice(0)) way();
    };
  }

  /** `way`: how something that the last act said comes back. */
  ifNotKept(way: () => void): void {
    this.#ways.push(way);
  }

  /** `''`: nothing yet. */
  at(place: string): string {
    return this.#texts.get(place) ?? '';
  }

  put(place: string, text: string): void {
    if (text === '') this.#texts.delete(place);
    else this.#texts.set(place, text);
    for (const listener of this.#listeners.get(place) ?? []) listener();
  }

  subscribe(place: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(place) ?? new Set();
    this.#listeners.set(place, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(place);
    };
  }
}
