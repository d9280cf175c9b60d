const none: readonly string[] = [];

/** In which forms words have been written while the document is open, by who is looking. */
export class BegunTexts {
  readonly #keys = new Map<string, readonly string[]>();
  readonly #listeners = new Set<() => void>();

  /** The same list until there is another form. */
  of(viewer: string): readonly string[] {
    return this.#keys.get(viewer) ?? none;
  }

  add(viewer: string, keys: readonly string[]): void {
    const before = this.of(viewer);
    const more = keys.filter((key) => !before.includes(key));
    if (more.length === 0) return;
    this.#keys.set(viewer, [...before, ...more]);
    for (const listener of this.#listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
