/** Who is told of events. */
export class Listeners<Event> {
  readonly #listeners = new Set<(event: Event) => void>();

  get isEmpty(): boolean {
    return this.#listeners.size === 0;
  }

  /** Returns how to stop; the same function may listen twice. */
  add(listener: (event: Event) => void): () => void {
    const own = (event: Event) => listener(event);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  tell(event: Event): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch (error) {
        // Uncaught, as a host's own mistake should be, but without stopping the store.
        setTimeout(() => {
          throw error;
        });
      }
    }
  }

  clear(): void {
    this.#listeners.clear();
  }
}
