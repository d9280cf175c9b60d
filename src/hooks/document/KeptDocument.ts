import type { DraftStore } from '../../store/drafts/DraftStore.ts';
import { updateDraft } from '../../store/drafts/updateDraft.ts';
import { randomId } from '../randomId.ts';
import type { DraftBoard } from './DraftBoard.ts';
import type { DocumentEvent, KeptEdit, Operation } from './documentTypes.ts';
import { sameValue } from './sameValue.ts';
import { whenIdle } from './whenIdle.ts';

/** The document as it lies in the store: a new revision with every writing. */
export interface Revision {
  readonly revision: string;
  readonly value: unknown;
}

export interface TakenIn<Event extends DocumentEvent> {
  /** What of what was done here holds there too. */
  readonly operations: readonly Operation<Event>[];
  /** Shows it. In the middle of a transaction: it must not wait for anything. */
  readonly show: () => void;
}

export interface KeptDocumentOptions<Event extends DocumentEvent> {
  readonly store: DraftStore;
  readonly key: string;
  /** The document as it is now. */
  readonly value: () => unknown;
  /** Puts what was done here since on top of what lies in the store. */
  readonly takeIn: (theirs: unknown, operations: readonly Operation<Event>[]) => TakenIn<Event>;
  /** A writing is durable. */
  readonly onWritten: () => void;
  readonly onFailed: (cause: unknown) => void;
  readonly board: DraftBoard;
}

/**
 * The draft of the whole document: written after a verb, and when the thread is idle after an edit,
 * but never over something that was not taken in first. One reading or writing at a time.
 */
export class KeptDocument<Event extends DocumentEvent> {
  readonly #options: KeptDocumentOptions<Event>;
  /** Done here since the last time that this tab and the store had the same. */
  #operations: Operation<Event>[] = [];
  /** So many of them are being written. */
  #covered = 0;
  #seen: string | null = null;
  #isReadDue = false;
  #isWriteDue = false;
  #running: Promise<void> | null = null;
  #cancelIdle: () => void = () => {};

  constructor(options: KeptDocumentOptions<Event>) {
    this.#options = options;
  }

  /** Edits that are not in the store yet. */
  get unwritten(): readonly KeptEdit[] {
    return this.#operations.flatMap((one) =>
      one.did === 'edit' ? [{ path: one.path, text: one.value, base: one.base }] : [],
    );
  }

  /** Something was done to the document. */
  note(operation: Operation<Event>): void {
    const last = this.#operations.at(-1);
    const isAgain =
      operation.did === 'edit' && last?.did === 'edit' && sameValue(last.path, operation.path);
    // One field typed in again and again counts once, as long as its writing has not begun.
    if (isAgain && this.#operations.length > this.#covered) {
      this.#operations.splice(-1, 1, { ...operation, base: last.base });
    } else this.#operations.push(operation);
    // Edits are kept beside it until then; of anything else there is nothing.
    if (operation.did === 'edit') this.writeSoon();
    else void this.write();
  }

  /** Writes when the thread is idle. */
  writeSoon(): void {
    if (this.#operations.length === 0) return;
    this.#options.board.writing('document');
    this.#cancelIdle();
    this.#cancelIdle = whenIdle(() => this.write());
  }

  /** Writes at once what is unwritten. */
  write(): Promise<void> {
    this.#cancelIdle();
    this.#isWriteDue = this.#operations.length > 0;
    return this.#run();
  }

  /** Looks whether another tab has written. */
  read(): Promise<void> {
    this.#isReadDue = true;
    return this.#run();
  }

  /** Begins with what an earlier one could not write. */
  resume(operations: readonly Operation<Event>[]): void {
    this.#operations.unshift(...operations);
  }

  /** Writes what is unwritten; resolves with what could not be. */
  async stop(): Promise<readonly Operation<Event>[]> {
    await this.write();
    return this.#operations;
  }

  #run(): Promise<void> {
    this.#running ??= this.#runAll();
    return this.#running;
  }

  async #runAll(): Promise<void> {
    // A turn later, so that it is known to be running.
    await null;
    while (this.#isReadDue || this.#isWriteDue) {
      const isWriting = this.#isWriteDue;
      // To write is to read first.
      this.#isReadDue = false;
      this.#isWriteDue = false;
      try {
        await (isWriting ? this.#write() : this.#read());
      } catch (cause) {
        this.#options.onFailed(cause);
      }
    }
    this.#running = null;
  }

  async #read(): Promise<void> {
    const { store, key } = this.#options;
    this.#takeIn(await store.read(key));
  }

  async #write(): Promise<void> {
    const { store, key, value, board, onWritten } = this.#options;
    const revision = randomId();
    board.writing('document');
    try {
      await updateDraft(store, key, (kept) => {
        this.#takeIn(kept);
        this.#covered = this.#operations.length;
        return this.#covered > 0 ? { revision, value: value() } : kept;
      });
      if (this.#covered > 0) this.#seen = revision;
      this.#operations.splice(0, this.#covered);
    } finally {
      this.#covered = 0;
    }
    if (this.#operations.length === 0) board.written('document');
    onWritten();
  }

  #takeIn(kept: unknown): void {
    const { revision, value } = (kept ?? {}) as Partial<Revision>;
    if (typeof revision !== 'string' || revision === this.#seen) return;
    this.#seen = revision;
    const { operations, show } = this.#options.takeIn(value, this.#operations);
    this.#operations = [...operations];
    show();
  }
}
