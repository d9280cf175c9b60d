import { accept, type Result, refuse } from '../../core/result.ts';
import { asLike } from './asText.ts';
import { changesBetween, type PlaceChange } from './changesBetween.ts';
import { DraftBoard } from './DraftBoard.ts';
import type { DocumentHost, DocumentKeeper } from './documentHost.ts';
import type {
  DocumentChangeReason,
  DocumentEvent,
  DocumentKind,
  KeptEdit,
  Operation,
  Path,
  Resolution,
  Unsettled,
} from './documentTypes.ts';
import type { BringBack } from './LastActs.ts';
import { pathKey } from './pathKey.ts';
import { placesIn } from './placesIn.ts';
import { SaidTexts } from './SaidTexts.ts';
import { sameValue } from './sameValue.ts';
import { type Offering, type TextOwner, TypedTexts } from './TypedTexts.ts';
import type { TypedText } from './typedText.ts';
import { whyNot } from './whyNot.ts';

/**
 * A document that is being worked on: its value, what is being typed into it, and who wants to hear
 * of which part. One object for as long as it is open, so that whatever takes it need not be drawn
 * anew; no React in it.
 */
export class OpenDocument<Doc, Event extends DocumentEvent> implements TextOwner {
  readonly typed = new TypedTexts(this);
  /** What verbs are going to say; see `useKeptText`. */
  readonly said = new SaidTexts();
  /** How the draft is doing. */
  readonly drafts = new DraftBoard();
  keeper: DocumentKeeper<Event> | null = null;
  /** The value at first: what a server's markup shows. */
  readonly initial: Doc;
  #value: Doc;
  /** What the next change builds on; ahead of a host that has not answered yet. */
  #latest: Doc;
  #host: DocumentHost<Doc, Event>;
  #given: Doc | undefined;
  /** Texts that are shown, but that the host's function failed to take. */
  readonly #untaken = new Map<string, KeptEdit & { readonly typist: string }>();
  #hasHostFailed = false;
  readonly #listeners = new Set<() => void>();

  constructor(value: Doc, host: DocumentHost<Doc, Event>) {
    this.#value = value;
    this.#latest = value;
    this.initial = value;
    this.#host = host;
    this.typed.handTo(host.typist);
  }

  get value(): Doc {
    return this.#value;
  }

  get kind(): DocumentKind<Doc, Event> {
    return this.#host.kind;
  }

  valueAt(path: Path): unknown {
    return this.#host.kind.valueAt(this.#value, path);
  }

  initialAt(path: Path): unknown {
    return this.#host.kind.valueAt(this.initial, path);
  }

  /** What the next change at a place builds on; a host that owns the value may not show it yet. */
  latestAt(path: Path): unknown {
    return this.#host.kind.valueAt(this.#latest, path);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Sets one field or one entry; `null` removes an entry. What is being typed goes first. */
  edit = (path: Path, value: unknown): Result<Doc> => {
    this.typed.flush();
    return this.#commit(this.#edit(path, value));
  };

  /**
   * A verb. What is being typed goes first; what of it is refused or in conflict stays behind, but
   * refuses a verb that would leave it out for good (`E_UNSETTLED`).
   */
  act = (event: Event): Result<Doc> => {
    this.typed.flush();
    const { kind } = this.#host;
    const result = kind.apply(this.#latest, event);
    if (!result.ok) return result;
    const next = result.value;
    const left = this.typed.unsettled.read().find((one) => this.#isLeftOut(one, event, next));
    if (left) return refuse('E_UNSETTLED', 'A text waits for a decision.', left.path.join('.'));
    const onNotKept = this.said.begin();
    if (this.#host.isControlled) this.said.acts.begin(next, onNotKept);
    return this.#commit(accept({ next, operation: { did: 'act', event } }), undefined, onNotKept);
  };

  /** Another document in its place, such as one from a file. */
  replace = (next: Doc): void => {
    this.typed.flush();
    if (changesBetween(this.#latest, next).length === 0) return;
    this.drafts.touched();
    this.keeper?.onOperation({ did: 'replace', value: next, base: this.#latest });
    this.adopt(next, 'import');
  };

  /** Decides what waits for it (see `useUnsettled`). */
  resolve = (path: Path, resolution: Resolution): void => this.typed.resolve(path, resolution);

  /** Takes a value in from elsewhere. */
  adopt(next: Doc, reason: 'import' | 'restore' | 'sync'): void {
    this.said.acts.forget();
    this.#take(next, reason, changesBetween(this.#latest, next));
  }

  /** Brings a kept text back, as far as the document does not have it; says whether it had to. */
  restore(path: Path, text: unknown, base: unknown): boolean {
    if (sameValue(asLike(this.valueAt(path), text), text)) return false;
    this.typed.restore(path, text, base);
    return true;
  }

  /** Whether an edit could put it there now. */
  canTake(path: Path, value: unknown): boolean {
    return whyNot(this.#host.kind, this.#latest, path, value) === null;
  }

  offer(path: Path, text: unknown, isRestored: boolean): Result<Offering> {
    const step = this.#edit(path, text);
    if (!step.ok) return step;
    const { kind } = this.#host;
    const taken = kind.valueAt(step.value.next, path);
    const isNew = !sameValue(asLike(taken, text), asLike(kind.valueAt(this.#latest, path), text));
    const reason = isRestored ? 'restore' : undefined;
    return accept({ taken, commit: isNew ? () => void this.#commit(step, reason) : null });
  }

  onChange(): void {
    this.keeper?.onTyping();
  }

  onTaken({ path, text, base, isTaken }: TypedText): void {
    const { typist } = this.#host;
    if (!this.#hasHostFailed || isTaken) return;
    this.#untaken.set(pathKey(path), { path, text, base, typist });
  }

  /** The host's function threw while it was told. */
  hostFailed(): void {
    this.#hasHostFailed = this.#host.isControlled;
    this.said.acts.failed();
  }

  /** As of this render; `shown`: what a host that owns the value has on screen now. */
  follow(host: DocumentHost<Doc, Event>, shown: Doc, given: Doc | undefined): void {
    if (host.typist !== this.#host.typist) {
      // By whom it was typed; then it is out of sight.
      this.typed.flush();
      this.#host = host;
      this.typed.handTo(host.typist);
    }
    this.#host = host;
    if (!host.isControlled) return;
    const isAnswer = !Object.is(given, this.#given);
    this.#given = given;
    if (isAnswer) this.#hasHostFailed = false;
    this.#show(shown);
    this.said.acts.follow(shown, isAnswer);
    if (isAnswer) this.#takeBack();
  }

  /** The page or the component may go: what is being typed is handed over. */
  leave = (): void => {
    this.typed.flush();
    this.keeper?.onLeave();
  };

  /**
   * All that a crash must not take along, by `pathKey`. `unwritten`: edits that are in the document,
   * but not yet where it is kept. `typist`: whose.
   */
  keptEdits(unwritten: readonly KeptEdit[], typist: string): ReadonlyMap<string, KeptEdit> {
    const kept = new Map<string, KeptEdit>();
    const untaken = [...this.#untaken.values()].filter((one) => one.typist === typist);
    const all = [...unwritten, ...untaken, ...this.typed.pendingOf(typist)];
    for (const { path, text, base } of all) {
      const key = pathKey(path);
      kept.set(key, { path, text, base: kept.has(key) ? kept.get(key)?.base : base });
    }
    return kept;
  }

  #edit(path: Path, value: unknown): Result<Step<Doc, Event>> {
    const { kind } = this.#host;
    const event = kind.edit(path, value);
    const result = kind.apply(this.#latest, event);
    if (!result.ok) return result;
    const base = kind.valueAt(this.#latest, path);
    return accept({ next: result.value, operation: { did: 'edit', event, path, value, base } });
  }

  #commit(
    step: Result<Step<Doc, Event>>,
    reason?: DocumentChangeReason<Event> | undefined,
    onNotKept?: BringBack,
  ): Result<Doc> {
    if (!step.ok) return step;
    const { next, operation } = step.value;
    const changes = changesBetween(this.#latest, next);
    if (changes.length > 0) {
      if (reason !== 'restore') this.drafts.touched();
      this.keeper?.onOperation(operation);
      this.#take(next, reason ?? operation.event.type, changes, onNotKept);
    }
    return accept(this.#latest);
  }

  #take(
    next: Doc,
    reason: DocumentChangeReason<Event>,
    changes: readonly PlaceChange[],
    onNotKept?: BringBack,
  ): void {
    if (changes.length === 0) return;
    const before = this.#latest;
    this.#latest = next;
    if (!this.#host.isControlled) this.#show(next);
    const by = this.#host;
    by.tell(next, reason, changes, () => this.#giveBack(changes, before, by, onNotKept));
  }

  /**
   * The host took it and could not keep it: words wait beside what the document has by then, for
   * who wrote them (`by`), who may not be looking any more.
   */
  #giveBack(
    changes: readonly PlaceChange[],
    before: Doc,
    by: DocumentHost<Doc, Event>,
    onNotKept?: BringBack,
  ): void {
    const { kind, typist } = by;
    onNotKept?.();
    for (const { path, value } of changes.flatMap(placesIn)) {
      // What followed from it, such as a status, is no words of anybody's.
      if (typeof value !== 'string' || whyNot(kind, before, path, value) !== null) continue;
      const edit = { path, text: value, base: asLike(kind.valueAt(before, path), value), typist };
      const isStillShown = sameValue(this.valueAt(path), value);
      if (isStillShown) this.#untaken.set(pathKey(path), edit);
      else this.typed.holdFor(typist, edit.path, edit.text, edit.base);
    }
    this.onChange();
  }

  /** Whether a verb, which makes `next` of the document, closes its place to it or signs without it. */
  #isLeftOut({ path, mine }: Unsettled, event: Event, next: Doc): boolean {
    if (event.type === 'sign') return true;
    const { kind } = this.#host;
    if (sameValue(kind.valueAt(next, path), mine)) return false;
    const why = whyNot(kind, next, path, mine);
    return why !== null && why !== whyNot(kind, this.#latest, path, mine);
  }

  #show(value: Doc): void {
    const { kind } = this.#host;
    const before = this.#value;
    this.#value = value;
    this.#latest = value;
    this.typed.settle();
    if (Object.is(before, value)) return;
    this.typed.listeners.notifyWhere(
      (path) => !Object.is(kind.valueAt(before, path), kind.valueAt(value, path)),
    );
    for (const listener of this.#listeners) listener();
  }

  /** The host went on without what it failed to take: that waits here for the next handing over. */
  #takeBack(): void {
    if (this.#untaken.size === 0) return;
    for (const [key, { path, text, base, typist }] of [...this.#untaken]) {
      this.#untaken.delete(key);
      this.typed.holdFor(typist, path, text, base);
    }
    this.onChange();
  }
}

interface Step<Doc, Event extends DocumentEvent> {
  readonly next: Doc;
  readonly operation: Operation<Event> & { readonly event: Event };
}
