import type { Commitment } from '../../core/commitments/types.ts';
import type { Result } from '../../core/result.ts';
import { sameValue } from '../document/sameValue.ts';
import { refusalIn } from '../refusalIn.ts';
import { isPromise } from '../tellHost.ts';
import {
  isListed,
  notKept,
  type SentForm,
  type SentWords,
  sentId,
  type UnkeptForm,
} from './sentForm.ts';
import type { TellTracker } from './useTrackerValue.ts';

/** So many are followed that are kept, should they be gone again. */
const FOLLOWED = 30;

/** How long a host may take before it is said that it has not taken something so far. */
const PATIENCE = 3_000;

/** Who wants to hear what becomes of something that is sent. */
interface Sender {
  /** The host was told of it. */
  readonly onTold: (sent: SentForm) => void;
  /** The host has it, as far as it says. */
  readonly onKept: (id: string) => void;
}

interface Followed extends SentForm {
  onKept: ((id: string) => void) | null;
  /** Tells the host once more. */
  readonly again: () => unknown;
}

/** What is so of everything that was just sent. */
const begun = { answer: 'none', refusal: null, isShown: false, wasShown: false, isLate: false };

const nothing: ReadonlySet<string> = new Set();

/**
 * What was sent from the forms of a tracker, for as long as the page is open: a host or a store may
 * refuse it seconds later, and then its words can be taken up again. No React in it.
 */
export class SentForms {
  readonly #all = new Map<string, Followed>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #listeners = new Set<() => void>();
  /** What is being sent right now. */
  #words: SentWords | null = null;
  #sent: Followed | null = null;
  /** The list as it is shown, and as the host was told of it last. */
  #list: readonly Commitment[] = [];
  #told: readonly Commitment[] = [];
  #viewer = '';
  #isOver = false;
  #unkept: readonly UnkeptForm[] = [];

  /** All that this viewer has sent and that was not kept. The same list until it changes. */
  read = (): readonly UnkeptForm[] => this.#unkept;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  send<T>(words: SentWords, act: () => Result<T>, { onTold, onKept }: Sender): Result<T> {
    this.#words = words;
    this.#sent = null;
    const result = act();
    this.#words = null;
    const sent = this.#sent as Followed | null;
    if (sent) {
      onTold(sent);
      sent.onKept = onKept;
      this.#update();
    }
    return result;
  }

  /** Tells the host of a change, and follows what it makes of one that is being sent. */
  tell: TellTracker = (host, next, details) => {
    this.#told = next;
    const { reason, changes } = details;
    const [change] = changes;
    if (reason === 'undo' || reason === 'discard') for (const { id } of changes) this.takeUp(id);
    const words = this.#words;
    this.#words = null;
    if (!words || !change) return host?.(next, details);
    const listed = new Set(this.#list.map(({ id }) => id));
    const before = this.#list.find(({ id }) => id === words.commitmentId);
    const said = new Set(before?.history.map(({ id }) => id));
    const id = sentId(change);
    const { was } = change;
    const again = () => this.#ask(id, () => host?.(this.#told, details));
    const sent = this.#follow({ ...words, id, change, was, listed, said }, again);
    this.#sent = sent;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      sent.isLate = true;
      this.#update();
    }, PATIENCE);
    this.#timers.add(timer);
    return this.#ask(sent.id, () => host?.(next, details));
  };

  /** Tells the host once more of what it failed to take; as its function, it may throw. */
  tellAgain(id: string): unknown {
    return this.#all.get(id)?.again();
  }

  /** What is on the screen now, and before whom. */
  follow(list: readonly Commitment[], viewer: string): void {
    this.#isOver = false;
    if (list === this.#list && viewer === this.#viewer) return;
    this.#list = list;
    this.#viewer = viewer;
    this.#update();
  }

  /** Words that an earlier page sent and that are not in the list; `said`: as when it did. */
  bringBack(id: string, words: SentWords, said: readonly string[] = []): void {
    if (this.#all.has(id)) return;
    const was = this.#list.find((one) => one.id === words.commitmentId);
    const before = { change: null, was, listed: nothing, said: new Set(said) };
    const sent = this.#follow({ ...words, ...before, id }, () => undefined);
    sent.isLate = true;
    sent.answer = 'taken';
    this.#update();
  }

  /** Whether it was sent from this page. */
  knows(id: string): boolean {
    return this.#all.has(id);
  }

  /** Its words are in a form again, or nobody wants them. */
  takeUp = (id: string): void => {
    if (this.#all.delete(id)) this.#update();
  };

  /** The tracker goes; what the host answers still counts. */
  stop(): void {
    this.#isOver = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #follow(what: Omit<SentForm, keyof typeof begun>, again: () => unknown): Followed {
    const sent = { ...what, ...begun, onKept: null, again } as Followed;
    this.#all.delete(sent.id);
    for (const [id, { isShown, answer }] of this.#all) {
      if (this.#all.size >= FOLLOWED && isShown && answer === 'taken') this.#all.delete(id);
    }
    this.#all.set(sent.id, sent);
    return sent;
  }

  /** What the host's function throws, it throws here. */
  #ask(id: string, call: () => unknown): unknown {
    const sent = this.#all.get(id);
    const answered = (answer: unknown) => {
      if (!sent) return;
      sent.refusal = refusalIn(answer);
      sent.answer = sent.refusal ? 'refused' : 'taken';
      this.#update();
    };
    const failed = () => {
      if (sent) sent.answer = 'failed';
      this.#update();
    };
    try {
      const made = call();
      if (isPromise(made)) Promise.resolve(made).then(answered, failed);
      else answered(made);
      return made;
    } catch (cause) {
      failed();
      throw cause;
    }
  }

  #update(): void {
    for (const sent of this.#all.values()) {
      if (sent.viewer !== this.#viewer) continue;
      sent.isShown = isListed(sent, this.#list) ?? sent.isShown;
      sent.wasShown ||= sent.isShown;
      if ((sent.isShown || this.#isOver) && sent.answer === 'taken') {
        sent.onKept?.(sent.id);
        sent.onKept = null;
      }
    }
    const next = [...this.#all.values()].flatMap((sent): UnkeptForm[] => {
      const why = sent.viewer === this.#viewer ? notKept(sent) : null;
      const { id, form, viewer, of, type, commitmentId, title, values, refusal } = sent;
      const words = { form, viewer, of, type, commitmentId, title, values };
      return why ? [{ ...words, id, notKept: why, refusal }] : [];
    });
    if (sameValue(next, this.#unkept)) return;
    this.#unkept = next;
    for (const listener of this.#listeners) listener();
  }
}
