import { applyChanges } from '../../core/partnership/applyChanges.ts';
import { invertChanges } from '../../core/partnership/invertChanges.ts';
import { parsePartnership, toJson } from '../../core/partnership/parsePartnership.ts';
import type { Partnership } from '../../core/partnership/types.ts';
import { valueAtChange } from '../../core/partnership/valueIn.ts';
import { type Refusal, type Result, refuse } from '../../core/result.ts';
import type { Change } from '../../core/types.ts';
import type {
  KeptEntry,
  LoadedPartnership,
  PartnershipStore,
  StoreEvent,
} from '../../store/partnership/PartnershipStore.ts';
import { toStoreError } from '../../store/StoreError.ts';
import { Outbox, type Pending } from './Outbox.ts';
import type { CommitOptions, PartnershipState, PartnershipStatus } from './partnershipTypes.ts';
import { type Step, UndoStack } from './UndoStack.ts';

/**
 * The shared record while a page shows it: what the store keeps, and on top of it what was done
 * here and is on its way there. Whatever the store does, what was done here stays until it is kept.
 * No React in it.
 */
export class RecordKeeper {
  readonly #store: PartnershipStore;
  readonly #initial: Partnership | null;
  readonly #listeners = new Set<() => void>();
  readonly #undo = new UndoStack();
  readonly #outbox: Outbox;
  #record: Partnership | null;
  #issues: LoadedPartnership['issues'] = [];
  #isLoading = true;
  /** It is known what the store keeps; before that, what was done here waits. */
  #hasLoaded = false;
  /** Loadings that are under way. */
  #loads = 0;
  #trouble: Refusal | null = null;
  #state: PartnershipState;
  /** On a server and in the first markup. */
  readonly atFirst: PartnershipState;

  constructor(store: PartnershipStore, initial: Partnership | null) {
    this.#store = store;
    this.#initial = initial;
    this.#record = initial;
    this.#outbox = new Outbox({
      store,
      onKept: () => this.#kept(),
      onRefused: (pending, refusal) => void this.#refused(pending, refusal),
      onTrouble: (refusal) => this.#failed(refusal),
    });
    this.#state = this.#describe();
    this.atFirst = this.#state;
  }

  get state(): PartnershipState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

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
    void this.#load();
    return () => {
      isOver = true;
      stop();
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

  /** Puts another record in the place of this one. Resolves once it is kept; rejects as the store. */
  replace = async (partnership: Partnership): Promise<void> => {
    await this.#store.replace(partnership);
    this.#outbox.clear();
    this.#outbox.release();
    this.#undo.forget();
    this.#record = partnership;
    this.#issues = [];
    this.#hasLoaded = true;
    this.#trouble = this.#troubleOfStore();
    this.#tell();
  };

  /**
   * Puts the record of a file (its text, or what was parsed of it) in the place of this one, once
   * all of it could be read. Refuses as `parsePartnership`; rejects as the store.
   */
  import = async (file: unknown): Promise<Result<Partnership>> => {
    const read = parsePartnership(file);
    if (read.ok) await this.replace(read.value);
    return read;
  };

  /** The text of a file with all that is shown, also what could not be kept. */
  export = (): Result<string> =>
    this.#record ? toJson(this.#record) : refuse('E_EMPTY', 'There is nothing to export yet.');

  /** Sends what could not be kept once more. */
  retry = (): void => {
    if (this.#isLoading) return;
    if (this.#hasLoaded && this.#outbox.hasWaiting) this.#outbox.sendWaiting();
    else void this.#load();
  };

  #make(changes: readonly Change[], told: CommitOptions): Result<Partnership> {
    const before = this.#record;
    if (!before) return refuse('E_EMPTY', 'There is no record yet that could be changed.');
    const next = applyChanges(before, changes);
    if (!next.ok) return next;
    // Who wants to know that it is kept, hears so of what was there before, too.
    if (next.value === before && !told.onKept) return next;
    this.#record = next.value;
    this.#outbox.add({ ...told, changes: changes.map((change) => withBase(before, change)) });
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

  #kept(): void {
    // What is too large for the disk still waits, whatever else fits.
    if (!this.#outbox.hasWaiting) this.#trouble = this.#troubleOfStore();
    this.#tell();
  }

  async #refused({ onRefused }: Pending, refusal: Refusal): Promise<void> {
    await this.#load();
    onRefused?.(refusal);
  }

  #failed(refusal: Refusal): void {
    this.#trouble = refusal;
    this.#tell();
  }

  async #load(): Promise<void> {
    this.#loads += 1;
    try {
      let loaded = await this.#store.load();
      // What was cleared since, at a sign-out in another tab, stays cleared.
      if (!loaded && this.#initial && !this.#hasLoaded) {
        await this.#store.begin(this.#initial);
        loaded = await this.#store.load();
      }
      this.#show(loaded?.partnership ?? null);
      this.#issues = loaded?.issues ?? [];
      this.#hasLoaded = true;
      // One may be able to read, and not to write.
      if (!this.#outbox.hasWaiting) this.#trouble = this.#troubleOfStore();
      this.#outbox.release();
    } catch (error) {
      // What is on screen stays, or what the host gave: it goes on in memory.
      this.#trouble = toStoreError(error).refusal;
      this.#outbox.hold(this.#trouble);
    }
    this.#loads -= 1;
    this.#isLoading = false;
    this.#tell();
  }

  #hear(event: StoreEvent): void {
    if (event.type === 'reload') void this.#load();
    else if (event.type === 'entries') {
      if (this.#record) this.#show(withEntries(this.#record, event.entries));
      this.#tell();
    } else {
      this.#trouble = this.#troubleOfStore();
      if (event.status.state === 'ready') this.#goOn();
      this.#tell();
    }
  }

  /** The store works again. */
  #goOn(): void {
    if (this.#hasLoaded) this.#outbox.sendWaiting();
    else if (this.#loads === 0) void this.#load();
  }

  #troubleOfStore(): Refusal | null {
    const { status } = this.#store;
    return status.state === 'ready' ? null : status.refusal;
  }

  /** What is kept, and on top of it what is on its way there. */
  #show(kept: Partnership | null): void {
    this.#record = kept;
    for (const { changes } of this.#outbox.pending) {
      if (!this.#record) return;
      const next = applyChanges(this.#record, changes);
      // What no longer fits is refused by the store as well, and whoever made it is told then.
      if (next.ok) this.#record = next.value;
    }
  }

  #tell(): void {
    this.#state = this.#describe();
    for (const listener of this.#listeners) listener();
  }

  #describe(): PartnershipState {
    return {
      partnership: this.#record,
      status: this.#status(),
      issues: this.#issues,
      canUndo: this.#undo.canUndo,
      canRedo: this.#undo.canRedo,
    };
  }

  #status(): PartnershipStatus {
    if (this.#isLoading) return { state: 'loading' };
    if (this.#trouble) {
      const state = this.#trouble.code === 'E_OFFLINE' ? 'offline' : 'failed';
      return { state, refusal: this.#trouble };
    }
    return { state: this.#outbox.pending.length > 0 ? 'saving' : 'ready' };
  }
}

/** A change that says what was there, so that nobody's words are written over unseen. */
function withBase(before: Partnership, change: Change): Change {
  if (!change.path || change.was !== undefined) return change;
  return { ...change, was: valueAtChange(before, change) };
}

/** The record with entries as they are kept now. */
function withEntries(record: Partnership, entries: readonly KeptEntry[]): Partnership {
  const next: Record<string, unknown> = { ...record };
  for (const { collection, id, value } of entries) {
    const all = next[collection] as Record<string, unknown>;
    const { [id]: _, ...others } = all;
    next[collection] = value === null ? others : { ...all, [id]: value };
  }
  return next as unknown as Partnership;
}
