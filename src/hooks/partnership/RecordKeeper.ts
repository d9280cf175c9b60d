import { applyChanges } from '../../core/partnership/applyChanges.ts';
import { invertChanges } from '../../core/partnership/invertChanges.ts';
import { toJson } from '../../core/partnership/parsePartnership.ts';
import type { Partnership } from '../../core/partnership/types.ts';
import { type Refusal, type Result, refuse } from '../../core/result.ts';
import type { Change } from '../../core/types.ts';
import { Listeners } from '../../store/partnership/Listeners.ts';
import type { PartnershipStore, StoreEvent } from '../../store/partnership/PartnershipStore.ts';
import { refusedChange } from '../../store/partnership/refusedChange.ts';
import { toStoreError } from '../../store/StoreError.ts';
import { keepInstead } from './keepInstead.ts';
import { loadOrBegin } from './loadOrBegin.ts';
import { NewsSince } from './NewsSince.ts';
import { Outbox, type Pending } from './Outbox.ts';
import type { CommitOptions, PartnershipState } from './partnershipTypes.ts';
import { readCopy } from './readCopy.ts';
import { statusOf, troubleOf } from './statusOf.ts';
import { UnderWay } from './UnderWay.ts';
import { type Step, UndoStack } from './UndoStack.ts';
import { withBases } from './withBases.ts';
import { withEntries } from './withEntries.ts';
import { withPending } from './withPending.ts';

/**
 * The shared record while a page shows it: what the store keeps, and on top of it what was done
 * here and is on its way there. Whatever the store does, what was done here stays until it is kept.
 * No React in it.
 */
export class RecordKeeper {
  readonly #store: PartnershipStore;
  readonly #initial: Partnership | null;
  readonly #onLeft: () => void;
  readonly #listeners = new Listeners<void>();
  readonly #undo = new UndoStack();
  readonly #outbox: Outbox;
  #record: Partnership | null;
  #issues: PartnershipState['issues'] = [];
  /** Another one for each record that is put in the place of this one here. */
  #news = new NewsSince();
  #isLoading = true;
  /** It is known what the store keeps, and this is it; before that, what was done here waits. */
  #isInStep = false;
  /** What was put in the place of what is kept, and could not be kept itself yet. */
  #unkept: Partnership | null = null;
  /** Loadings, and attempts to keep a record as a whole: meanwhile none is begun by itself. */
  readonly #underWay = new UnderWay(() => {
    this.#isLoading = false;
    this.#tell();
    this.#leave();
  });
  #isFollowing = false;
  #trouble: Refusal | null = null;
  #state: PartnershipState;
  /** Told of what the store refused, where nobody else wanted to be told. */
  onRefused: ((refusal: Refusal) => void) | undefined;
  /** On a server and in the first markup. */
  readonly atFirst: PartnershipState;

  /** `onLeft`: nobody follows the record any more, and what was done in it has been sent. */
  constructor(store: PartnershipStore, initial: Partnership | null, onLeft = () => {}) {
    this.#store = store;
    this.#initial = initial;
    this.#onLeft = onLeft;
    this.#record = initial;
    this.#outbox = new Outbox({
      store,
      onKept: (pending) => {
        this.#news.note({ pending });
        // What is too large for the disk still waits, whatever else fits.
        if (!this.#outbox.hasWaiting) this.#trouble = troubleOf(this.#store);
        this.#tell();
      },
      onRefused: async ({ onRefused = this.onRefused }, refusal) => {
        await this.#open();
        onRefused?.(refusal);
      },
      onTrouble: (refusal) => {
        this.#trouble = refusal;
        this.#tell();
      },
    });
    this.#state = this.#describe();
    this.atFirst = this.#state;
  }

  get state(): PartnershipState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => this.#listeners.add(listener);

  /** The verbs, always the same object. */
  readonly actions = {
    commit: (changes: readonly Change[], options?: CommitOptions) => this.commit(changes, options),
    undo: () => this.undo(),
    redo: () => this.redo(),
    replace: (partnership: Partnership) => this.replace(partnership),
    import: (file: unknown) => this.import(file),
    export: () => this.export(),
    retry: () => this.retry(),
  };

  /** Loads the record and follows the store; returns how to stop. */
  start = (): (() => void) => {
    let isOver = false;
    const stop = this.#store.subscribe((event) => {
      if (!isOver) this.#hear(event);
    });
    this.#isFollowing = true;
    void this.#open();
    return () => {
      isOver = true;
      stop();
      this.#isFollowing = false;
      // StrictMode comes right back.
      queueMicrotask(() => this.#leave());
    };
  };

  /** Makes changes, shows them at once, and sends them to the store. Refuses as `applyChanges`. */
  commit = (changes: readonly Change[], options: CommitOptions = {}): Result<Partnership> => {
    const before = this.#record;
    const made = this.#make(changes, options);
    if (made.ok && before && made.value !== before) {
      this.#undo.did(changes, invertChanges(before, changes));
      this.#tell();
    }
    return made;
  };

  /** Takes the last thing back that was done here; refuses where somebody has changed it since. */
  undo = (): Result<Partnership> =>
    this.#step(this.#undo.takeBack(), (inverse) => this.#undo.undone(inverse));

  redo = (): Result<Partnership> =>
    this.#step(this.#undo.takeForth(), (inverse) => this.#undo.redone(inverse));

  /**
   * Puts another record in the place of this one. Resolves once it is kept; where nothing can be kept
   * now, once it is shown: then it goes on in memory, the status says why, and all of it is kept as
   * soon as the store works again. Rejects with a `RefusedChangeError` where it is no record, or the
   * store does not take it. What is done meanwhile is refused to whoever does it, once it is shown.
   */
  replace = (partnership: Partnership): Promise<void> =>
    this.#underWay.add(this.#replace(partnership));

  /** Puts the record of a file in the place of this one: refuses as `readCopy`, else as `replace`. */
  import = async (file: unknown): Promise<Result<Partnership>> => {
    const read = readCopy(file, this.#record);
    if (read.ok) await this.replace(read.value);
    return read;
  };

  /** The text of a file with all that is shown, also what could not be kept. */
  export = (): Result<string> =>
    this.#record ? toJson(this.#record) : refuse('E_EMPTY', 'There is nothing to export yet.');

  /** Sends what could not be kept once more. */
  retry = (): void => {
    if (this.#isLoading || this.#underWay.isAnything) return;
    if (this.#isInStep && this.#outbox.hasWaiting) this.#outbox.sendWaiting();
    else void this.#open();
  };

  #make(changes: readonly Change[], told: CommitOptions): Result<Partnership> {
    const before = this.#record;
    if (!before) return refuse('E_EMPTY', 'There is no record yet that could be changed.');
    const next = applyChanges(before, changes);
    if (!next.ok) return next;
    // Who wants to know that it is kept, hears so of what was there before, too.
    if (next.value === before && !told.onKept) return next;
    this.#record = next.value;
    this.#outbox.add({ ...told, changes: withBases(before, changes) });
    this.#tell();
    return next;
  }

  #step(changes: Step | undefined, done: (inverse: Step) => void): Result<Partnership> {
    const before = this.#record;
    if (!changes || !before) return refuse('E_UNCHANGED', 'There is nothing to take back.');
    const inverse = invertChanges(before, changes);
    const made = this.#make(changes, {});
    if (made.ok && inverse) done(inverse);
    this.#tell();
    return made;
  }

  /** Loads what is kept; where the record on the screen is to take its place, keeps that. */
  #open(): Promise<void> {
    return this.#underWay.add(this.#unkept ? this.#keepAll(this.#unkept) : this.#load());
  }

  async #replace(partnership: Partnership): Promise<void> {
    this.#outbox.pause();
    try {
      const trouble = await keepInstead(this.#store, partnership);
      const dropped = this.#outbox.clear();
      this.#undo.forget();
      this.#record = partnership;
      this.#issues = [];
      this.#news = new NewsSince();
      this.#unkept = partnership;
      this.#putInPlace(trouble, []);
      const { refusal } = refusedChange('anotherRecord');
      for (const { onRefused = this.onRefused } of dropped) onRefused?.(refusal);
    } finally {
      this.#outbox.resume();
    }
  }

  async #load(): Promise<void> {
    const news = this.#news;
    try {
      // What was cleared since, at a sign-out in another tab, stays cleared.
      const initial = this.#isInStep ? null : this.#initial;
      const loaded = await news.during(() => loadOrBegin(this.#store, initial));
      // Another record was opened meanwhile.
      if (this.#unkept || news !== this.#news) return;
      if (loaded) this.#undo.isIn(loaded);
      this.#show(loaded?.partnership ?? null);
      this.#issues = loaded?.issues ?? [];
      this.#isInStep = true;
      // One may be able to read, and not to write.
      if (!this.#outbox.hasWaiting) this.#trouble = troubleOf(this.#store);
      this.#outbox.release();
    } catch (error) {
      // What is on screen stays, or what the host gave: it goes on in memory.
      this.#trouble = toStoreError(error).refusal;
      if (!this.#isInStep) this.#outbox.hold(this.#trouble);
    }
  }

  /** Keeps what a record has become on the screen, all of it; what is done meanwhile follows. */
  async #keepAll(unkept: Partnership): Promise<void> {
    const pending = [...this.#outbox.pending];
    const keeping = keepInstead(this.#store, this.#record ?? unkept);
    const trouble = await keeping.catch((error) => toStoreError(error).refusal);
    // Unless another one was opened meanwhile.
    if (this.#unkept === unkept) this.#putInPlace(trouble, pending);
  }

  /** The record on the screen took the place of what was kept, with `pending` in it; or could not. */
  #putInPlace(trouble: Refusal | null, pending: readonly Pending[]): void {
    this.#isInStep = trouble === null;
    this.#trouble = trouble ?? troubleOf(this.#store);
    if (trouble) this.#outbox.hold(trouble);
    else {
      this.#unkept = null;
      this.#outbox.release(pending);
    }
    this.#tell();
  }

  #hear(event: StoreEvent): void {
    if (event.type === 'status') {
      this.#trouble = troubleOf(this.#store);
      const worksAgain = event.status.state === 'ready';
      if (worksAgain && this.#isInStep) this.#outbox.sendWaiting();
      else if (worksAgain && !this.#underWay.isAnything) void this.#open();
    } else if (!this.#unkept) {
      // What others write in the record that is kept is not about the one on the screen.
      if (event.type === 'reload') void this.#open();
      else {
        this.#news.note(event);
        this.#show(this.#record && withEntries(this.#record, event.entries));
      }
    }
    this.#tell();
  }

  /** What waits for a loading is sent by it. */
  #leave(): void {
    if (!this.#isFollowing && !this.#underWay.isAnything) this.#onLeft();
  }

  #show(kept: Partnership | null): void {
    this.#record = kept && withPending(kept, this.#outbox.pending);
  }

  #tell(): void {
    this.#state = this.#describe();
    this.#listeners.tell();
  }

  #describe(): PartnershipState {
    return {
      partnership: this.#record,
      status: statusOf({
        isLoading: this.#isLoading,
        trouble: this.#trouble,
        isSaving: this.#unkept !== null || this.#outbox.pending.length > 0,
      }),
      issues: this.#issues,
      canUndo: this.#undo.canUndo,
      canRedo: this.#undo.canRedo,
    };
  }
}
