import type { DraftStore } from '../../store/drafts/DraftStore.ts';
import { updateDraft } from '../../store/drafts/updateDraft.ts';
import { randomId } from '../randomId.ts';
import type { DraftBoard } from './DraftBoard.ts';
import type { KeptEdit } from './documentTypes.ts';
import { sameValue } from './sameValue.ts';
import { readEdits, readTabs, withoutTab, withTab } from './typedRecord.ts';

export interface KeptTypingOptions {
  readonly store: DraftStore;
  /** Of the list of tabs; each tab has a record of its own under this key and its name. */
  readonly key: string;
  readonly edits: () => ReadonlyMap<string, KeptEdit>;
  readonly board: DraftBoard;
  readonly onFailed: (cause: unknown) => void;
}

/**
 * The draft of what is being typed: written at every keystroke, one write at a time, the newest
 * always next. Its size is that of what is being typed, however large the document is. Each tab
 * writes a record of its own without looking at it first, so that a page that goes a moment after
 * the keystroke does not take it along.
 */
export class KeptTyping {
  readonly #options: KeptTypingOptions;
  readonly #tab = randomId();
  /** Records of other tabs that are among our texts now; removed once ours are durable. */
  readonly #adopted = new Map<string, unknown>();
  #isDue = false;
  #isListed = false;
  /** As far as is known, the store has something of this tab. */
  #hasRecord = false;
  #writing: Promise<void> | null = null;

  constructor(options: KeptTypingOptions) {
    this.#options = options;
  }

  /** What other tabs left there, a crashed one's too; from now on it is among ours. */
  async adopt(): Promise<readonly KeptEdit[]> {
    const { store, key } = this.#options;
    const all = await this.#list().catch(async () => readTabs(await store.read(key)));
    const others = all.filter((tab) => tab !== this.#tab);
    const records = await Promise.all(others.map((tab) => store.read(this.#keyOf(tab))));
    for (const [at, tab] of others.entries()) {
      if (records[at] !== undefined) this.#adopted.set(tab, records[at]);
    }
    return records.flatMap(readEdits);
  }

  /** The texts have changed. */
  write(): void {
    const isEmpty = this.#adopted.size === 0 && this.#options.edits().size === 0;
    if (isEmpty && !this.#hasRecord) return;
    this.#isDue = true;
    this.#writing ??= this.#writeAll();
  }

  /** The page may go: what is not durable yet is written without waiting for what is under way. */
  leave(): void {
    const { store, edits } = this.#options;
    const now = edits();
    if (!this.#writing || now.size === 0) return;
    store.write(this.#keyOf(this.#tab), Object.fromEntries(now)).catch(() => undefined);
    // Should the page stay after all: once more, in its turn, and told if it fails.
    this.#isDue = true;
  }

  /** Resolves when all that was due is written, or has failed. */
  async stop(): Promise<void> {
    await this.#writing;
    if (!this.#isListed || this.#hasRecord) return;
    const { store, key } = this.#options;
    // An entry too many in the list does no harm.
    await updateDraft(store, key, (kept) => withoutTab(kept, this.#tab)).catch(() => undefined);
  }

  #keyOf(tab: string): string {
    return `${this.#options.key} ${tab}`;
  }

  async #writeAll(): Promise<void> {
    const { board, onFailed } = this.#options;
    while (this.#isDue) {
      this.#isDue = false;
      board.writing('typed');
      try {
        const count = await this.#writeOnce();
        board.written('typed', count === 0);
      } catch (cause) {
        onFailed(cause);
      }
    }
    this.#writing = null;
  }

  /** Returns how many edits were written. */
  async #writeOnce(): Promise<number> {
    const { store, edits } = this.#options;
    const own = this.#keyOf(this.#tab);
    const adopted = [...this.#adopted];
    const now = edits();
    if (now.size > 0) {
      const isNew = !this.#hasRecord;
      this.#hasRecord = true;
      await store.write(own, Object.fromEntries(now));
      // Again, for the list forgets those that have not been heard of for long.
      if (isNew) await this.#list();
    } else {
      await store.remove(own);
      this.#hasRecord = false;
    }
    for (const [tab, record] of adopted) {
      // What its tab has written since lies there for whoever opens the document next.
      await updateDraft(store, this.#keyOf(tab), (kept) =>
        sameValue(kept, record) ? undefined : kept,
      );
      this.#adopted.delete(tab);
    }
    return now.size;
  }

  /**
   * Says that this tab has a record, or may have one soon: a page that goes right after its first
   * keystroke has no time for it. Returns the list.
   */
  async #list(): Promise<readonly string[]> {
    const { store, key } = this.#options;
    let all: readonly string[] = [];
    await updateDraft(store, key, (kept) => {
      all = withTab(kept, this.#tab);
      return all;
    });
    this.#isListed = true;
    return all;
  }
}
