/**
 * What verbs are going to say, before it is said: kept for as long as the document is open, so that a
 * form that goes from the page and comes back has it still.
 */
export class SaidTexts {
  readonly #texts = new Map<string, string>();
  readonly #listeners = new Map<string, Set<() => void>>();

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
