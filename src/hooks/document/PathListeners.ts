import type { Path } from './documentTypes.ts';
import { pathKey } from './pathKey.ts';

interface Place {
  readonly path: Path;
  readonly listeners: Set<() => void>;
}

/** Who wants to hear of what, by path. */
export class PathListeners {
  readonly #places = new Map<string, Place>();

  /** Calls `listener` whenever the place changes; returns how to stop it. */
  subscribe(path: Path, listener: () => void): () => void {
    const key = pathKey(path);
    const place = this.#places.get(key) ?? { path, listeners: new Set() };
    this.#places.set(key, place);
    place.listeners.add(listener);
    return () => {
      place.listeners.delete(listener);
      if (place.listeners.size === 0 && this.#places.get(key) === place) this.#places.delete(key);
    };
  }

  notify(key: string): void {
    for (const listener of this.#places.get(key)?.listeners ?? []) listener();
  }

  /** Tells those whose place has changed. */
  notifyWhere(hasChanged: (path: Path) => boolean): void {
    for (const { path, listeners } of this.#places.values()) {
      if (hasChanged(path)) for (const listener of listeners) listener();
    }
  }
}
