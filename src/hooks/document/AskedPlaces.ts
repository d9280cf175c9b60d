/**
 * Places of which is asked at their own field, as long as that is on the page: of what else waits for
 * a decision, somebody else has to ask.
 */
export class AskedPlaces {
  #keys: ReadonlySet<string> = new Set();
  readonly #listeners = new Set<() => void>();

  /** Their keys (`pathKey`). */
  read = (): ReadonlySet<string> => this.#keys;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A field asks from now on; returns how to end it. */
  add(key: string): () => void {
    this.#set(new Set([...this.#keys, key]));
    return () => this.#set(new Set([...this.#keys].filter((one) => one !== key)));
  }

  #set(keys: ReadonlySet<string>): void {
    this.#keys = keys;
    for (const listener of this.#listeners) listener();
  }
}
