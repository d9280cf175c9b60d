import { applyChanges } from '../../core/partnership/applyChanges.ts';
import { invertChanges } from '../../core/partnership/invertChanges.ts';
import { toJson } from '../../core/partnership/parsePartnership.ts';
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
import { RefusedChangeError, toStoreError } from '../../store/StoreError.ts';
import type { CommitOptions, PartnershipState, PartnershipStatus } from './partnershipTypes.ts';
import { type Step, UndoStack } from './UndoStack.ts';

/** Changes that are shown and not yet known to be kept. */
interface Pending {
  readonly changes: readonly Change[];
  readonly onRefused: ((refusal: Refusal) => void) | undefined;
  /** The store could not keep them: they wait to be sent again. */
  isWaiting: boolean;
}

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
  #pending: Pending[] = [];
  #record: Partnership | null;
  #issues: LoadedPartnership['issues'] = [];
  #isLoading = true;
  #trouble: Refusal | null = null;
  #state: PartnershipState;
  /** On a server and in the first markup. */
  readonly atFirst: PartnershipState;

  constructor(store: PartnershipStore, initial: Partnership | null) {
    this.#store = store;
    this.#initial = initial;
    this.#record = initial;
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
    this.#pending = [];
    this.#undo.forget();
    this.#record = partnership;
    this.#issues = [];
    this.#trouble = null;
    this.#tell();
  };

  /** The text of a file with all that is shown, also what could not be kept. */
  export = (): Result<string> =>
    this.#record ? toJson(this.#record) : refuse('E_EMPTY', 'There is nothing to export yet.');

  /** Sends what could not be kept once more. */
  retry = (): void => {
    if (this.#isLoading) return;
    if (this.#pending.every(({ isWaiting }) => !isWaiting)) void this.#load();
    else this.#sendWaiting();
  };

  #make(changes: readonly Change[], { onRefused }: CommitOptions): Result<Partnership> {
    const before = this.#record;
    if (!before) return refuse('E_EMPTY', 'There is no record yet that could be changed.');
    const next = applyChanges(before, changes);
    if (!next.ok || next.value === before) return next;
    this.#record = next.value;
    this.#sendWaiting();
    this.#send({
      changes: changes.map((change) => withBase(before, change)),
      onRefused,
      isWaiting: false,
    });
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

  #send(pending: Pending): void {
    this.#pending.push(pending);
    this.#tell();
    this.#store.commit(pending.changes).then(
      () => this.#kept(pending),
      (error: unknown) => this.#notKept(pending, error),
    );
  }

  #sendWaiting(): void {
    const waiting = this.#pending.filter(({ isWaiting }) => isWaiting);
    this.#pending = this.#pending.filter(({ isWaiting }) => !isWaiting);
    for (const one of waiting) this.#send({ ...one, isWaiting: false });
  }

  #kept(pending: Pending): void {
    this.#pending = this.#pending.filter((one) => one !== pending);
    this.#trouble = null;
    this.#tell();
  }

  #notKept(pending: Pending, error: unknown): void {
    const { refusal } = toStoreError(error);
    if (error instanceof RefusedChangeError) {
      this.#pending = this.#pending.filter((one) => one !== pending);
      void this.#load().then(() => pending.onRefused?.(refusal));
      return;
    }
    pending.isWaiting = true;
    this.#trouble = refusal;
    this.#tell();
  }

  async #load(): Promise<void> {
    try {
      let loaded = await this.#store.load();
      if (!loaded && this.#initial) {
        await this.#store.begin(this.#initial);
        loaded = await this.#store.load();
      }
      this.#show(loaded?.partnership ?? null);
      this.#issues = loaded?.issues ?? [];
      this.#trouble = null;
    } catch (error) {
      // What is on screen stays, or what the host gave: it goes on in memory.
      this.#trouble = toStoreError(error).refusal;
    }
    this.#isLoading = false;
    this.#tell();
  }

  #hear(event: StoreEvent): void {
    if (event.type === 'reload') void this.#load();
    else if (event.type === 'entries') {
      if (this.#record) this.#show(withEntries(this.#record, event.entries));
      this.#tell();
    } else {
      const { status } = event;
      this.#trouble = status.state === 'ready' ? null : status.refusal;
      if (status.state === 'ready') this.#sendWaiting();
      this.#tell();
    }
  }

  /** What is kept, and on top of it what is on its way there. */
  #show(kept: Partnership | null): void {
    this.#record = kept;
    for (const { changes } of this.#pending) {
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
    return { state: this.#pending.length > 0 ? 'saving' : 'ready' };
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
