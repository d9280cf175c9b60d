import { isOrderKey } from '../../core/document/orderKeys.ts';
import type { Refusal, Result } from '../../core/result.ts';
import { AskedPlaces } from './AskedPlaces.ts';
import { asLike } from './asText.ts';
import type { Path, Resolution } from './documentTypes.ts';
import { PathListeners } from './PathListeners.ts';
import { pathKey } from './pathKey.ts';
import { sameValue } from './sameValue.ts';
import {
  beginText,
  joinTexts,
  settleText,
  type TypedText,
  withOffer,
  withText,
} from './typedText.ts';
import { isUnsettled, UnsettledList } from './UnsettledList.ts';

/** Typing is handed over to the document when it pauses for so long (in milliseconds). */
export const PAUSE = 400;

/** What the document makes of a value that is offered to it. */
export interface Offering {
  readonly taken: unknown;
  /** Makes it so; `null`: the document has it already. */
  readonly commit: (() => void) | null;
}

/** The document that the texts are typed into. */
export interface TextOwner {
  /** The value at a path, as it is shown. */
  valueAt(path: Path): unknown;
  offer(path: Path, text: unknown, isRestored: boolean): Result<Offering>;
  /** Something that is kept apart has changed: its draft is due. */
  onChange(): void;
  /** The document shows what was handed over. */
  onTaken(typed: TypedText): void;
}

/**
 * What is being typed, by path. A keystroke costs the same however large the document is, and tells
 * the field alone. Texts go to the document after a pause, and when they are flushed.
 */
export class TypedTexts {
  /** Of the texts here, and of the document's values by path. */
  readonly listeners = new PathListeners();
  readonly unsettled = new UnsettledList();
  readonly asked = new AskedPlaces();
  readonly #owner: TextOwner;
  #typed = new Map<string, TypedText>();
  /** Whose they are. */
  #typist = '';
  /** What others have left who looked at it before on this page. */
  readonly #left = new Map<string, Map<string, TypedText>>();
  #entered: string | null = null;
  #isOpen = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(owner: TextOwner) {
    this.#owner = owner;
  }

  /**
   * A keystroke. `base`: what the document has there. While an input method composes a letter
   * (`isComposing`) the text is not handed over by a pause.
   */
  type(path: Path, text: unknown, base: unknown, isComposing = false): void {
    const key = pathKey(path);
    const before = this.#typed.get(key);
    this.#entered = key;
    this.#isOpen = true;
    const typed = before ? withText(before, text) : beginText(path, text, base);
    this.#put(key, settleText(typed, base));
    clearTimeout(this.#timer);
    if (!isComposing) this.handOverSoon();
  }

  /** Hands over after a pause. */
  handOverSoon = (): void => {
    clearTimeout(this.#timer);
    if (!this.#isOpen) return;
    this.#timer = setTimeout(() => this.flush(), PAUSE);
  };

  get(path: Path): TypedText | undefined {
    return this.at(pathKey(path));
  }

  at(key: string): TypedText | undefined {
    return this.#typed.get(key);
  }

  /** All of somebody's that the document does not have yet. */
  pendingOf(typist: string): readonly TypedText[] {
    const typed = typist === this.#typist ? this.#typed : this.#left.get(typist);
    return [...(typed?.values() ?? [])].filter(({ isTaken }) => !isTaken);
  }

  /** Somebody else is looking: what is left of the one before waits for them, out of sight. */
  handTo(typist: string): void {
    if (typist === this.#typist) return;
    const before = this.#typed;
    this.#left.set(this.#typist, before);
    this.#typist = typist;
    this.#typed = this.#left.get(typist) ?? new Map();
    this.#left.delete(typist);
    this.#entered = null;
    clearTimeout(this.#timer);
    for (const key of new Set([...before.keys(), ...this.#typed.keys()]))
      this.listeners.notify(key);
    this.#listUnsettled();
    this.settle();
  }

  subscribe(path: Path, listener: () => void): () => void {
    return this.listeners.subscribe(path, listener);
  }

  /**
   * Hands over what is at a path, or all. What is in conflict waits for a decision; what was refused
   * is tried again only by its path.
   */
  flush(path?: Path): void {
    if (path) {
      this.#handOver(pathKey(path));
      return;
    }
    clearTimeout(this.#timer);
    for (const [key, { refusal }] of [...this.#typed]) if (!refusal) this.#handOver(key);
  }

  /** The field is left: its text goes to the document, and is shown in the document's spelling. */
  leave(path: Path): void {
    const key = pathKey(path);
    if (this.#entered === key) this.#entered = null;
    this.flush(path);
    const typed = this.#typed.get(key);
    if (typed?.isTaken) this.#put(key, null);
  }

  /** Keeps a value apart that the document did not take; one that is typed there is newer. */
  hold(path: Path, text: unknown, base: unknown, refusal: Refusal | null = null): void {
    const key = pathKey(path);
    if (this.#typed.has(key) || (refusal && isOrder(path, text))) return;
    this.#put(key, this.#settled({ ...beginText(path, text, base), refusal }));
  }

  /** The same for whoever wrote it: where another looks by now, it waits out of sight. */
  holdFor(typist: string, path: Path, text: unknown, base: unknown): void {
    if (typist === this.#typist) {
      this.hold(path, text, base);
      return;
    }
    const key = pathKey(path);
    const left = this.#left.get(typist) ?? new Map<string, TypedText>();
    if (!left.has(key) && !isOrder(path, text)) left.set(key, beginText(path, text, base));
    this.#left.set(typist, left);
  }

  /** A text from a draft: handed over when the document still has its base; else a conflict. */
  restore(path: Path, text: unknown, base: unknown): void {
    const key = pathKey(path);
    const typed = this.#typed.get(key);
    if (typed && !sameValue(typed.text, text)) {
      // Typed while the draft was being read: neither of the two may go.
      if (typeof text !== 'string') return;
      this.#put(key, withText(typed, joinTexts(text, typed.text)));
    }
    this.hold(path, text, base);
    this.#handOver(key, true);
  }

  /** Decides what waits for it; `theirs` gives up what was written here. */
  resolve(path: Path, resolution: Resolution): void {
    const key = pathKey(path);
    const typed = this.#typed.get(key);
    if (!typed) return;
    if (resolution === 'theirs') {
      this.#put(key, null);
      return;
    }
    const theirs = asLike(this.#owner.valueAt(path), typed.text);
    const text = resolution === 'both' ? joinTexts(typed.text, theirs) : typed.text;
    this.#put(key, settleText(beginText(path, text, theirs), theirs));
    this.#handOver(key);
  }

  /** The document shows another value, or the same again: what is kept apart is compared with it. */
  settle(): void {
    for (const [key, typed] of [...this.#typed]) {
      const next = this.#settled(typed);
      if (!next) this.#owner.onTaken(typed);
      this.#put(key, next?.isAsking ? { ...next, isAsking: false } : next);
      if (next && next !== typed && !next.theirs && !next.isTaken) this.handOverSoon();
    }
  }

  /** Nothing is handed over by itself any more, until somebody types again. */
  stop(): void {
    this.#isOpen = false;
    clearTimeout(this.#timer);
  }

  #settled(typed: TypedText): TypedText | null {
    const { path, text } = typed;
    const settled = settleText(typed, asLike(this.#owner.valueAt(path), text));
    return settled?.theirs && isOrder(path, text) ? null : settled;
  }

  #handOver(key: string, isRestored = false): void {
    const typed = this.#typed.get(key);
    if (!typed || typed.theirs || typed.isTaken) return;
    const offered = this.#owner.offer(typed.path, typed.text, isRestored);
    if (!offered.ok) {
      this.#put(key, { ...typed, refusal: offered.error });
      return;
    }
    const { taken, commit } = offered.value;
    if (commit) {
      // First, for the host may show it while it is being told.
      this.#put(key, withOffer(typed, asLike(taken, typed.text)));
      commit();
    } else if (typed.offers.length === 0) {
      this.#put(key, { ...typed, refusal: null, isTaken: true });
    }
  }

  #put(key: string, next: TypedText | null): void {
    const before = this.#typed.get(key);
    // In the document's own spelling, unless somebody is at it.
    const typed = next?.isTaken && this.#entered !== key ? null : next;
    if ((before ?? null) === typed) return;
    if (typed) this.#typed.set(key, typed);
    else this.#typed.delete(key);
    this.listeners.notify(key);
    this.#owner.onChange();
    if (isUnsettled(before) || isUnsettled(typed)) this.#listUnsettled();
  }

  #listUnsettled(): void {
    this.unsettled.update([...this.#typed.values()], (path) => this.#owner.valueAt(path));
  }
}

/** Where an entry stands: of two moves, the one that the document has holds, and nobody is asked. */
function isOrder(path: Path, value: unknown): boolean {
  return path.at(-1) === 'order' && isOrderKey(value);
}
