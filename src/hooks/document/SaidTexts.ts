import { BegunTexts } from './BegunTexts.ts';
import { type BringBack, LastActs } from './LastActs.ts';

/**
 * What verbs are going to say, before it is said: kept for as long as the document is open, so that a
 * form that goes from the page and comes back has it still.
 */
export class SaidTexts {
  /** What becomes of the acts that say them. */
  readonly acts = new LastActs();
  readonly begun = new BegunTexts();
  readonly #texts = new Map<string, string>();
  readonly #listeners = new Map<string, Set<() => void>>();
  /** How what the last act said comes back. */
  #ways: BringBack[] = [];
  #note = '';

  /**
   * Begins an act. Gives what is to be called, should it not be kept after all; that gives how to
   * take away again what came back.
   */
  begin(): BringBack {
    const ways: BringBack[] = [];
    this.#ways = ways;
    this.#note = '';
    let isBack = false;
    return (isLate) => {
      const back = isBack ? [] : ways.map((way) => way(isLate));
      isBack = true;
      return () => {
        isBack = false;
        for (const takeAway of back) takeAway();
      };
    };
  }

  /** `way`: how something that the last act said comes back; it gives how it goes again. */
  ifNotKept(way: BringBack): void {
    this.#ways.push(way);
  }

  /** Where it is told that the last act was not kept; `''`: nowhere. */
  get note(): string {
    return this.#note;
  }

  /** The same, told at a place of its own: a code there says why. */
  noteIfNotKept(place: string): void {
    this.#note = place;
    this.ifNotKept((isLate = false) => this.noteAt(place, isLate));
  }

  /** Tells that an act was not kept, or not so far; gives how to take that away again. */
  noteAt(place: string, isLate: boolean): () => void {
    this.put(place, isLate ? 'E_OFFLINE' : 'E_HOST_CALLBACK');
    return () => this.put(place, '');
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
