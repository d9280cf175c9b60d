/**
 * Where unsent work is kept. Two rules bind an implementation: `write` and `remove` resolve only
 * when the change is durable, and calls for one key take effect in the order they were made.
 * A call that fails rejects, best with a `StoreError` that says why.
 */
export interface DraftStore {
  /** What was last written under `key`; `undefined` when there is nothing. */
  read(key: string): Promise<unknown>;
  /** Replaces what is kept under `key`. */
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Removes every draft: for sign-out. */
  clear(): Promise<void>;
  /** Lets go of the store. What is under way still finishes; a later call is refused. */
  close(): void;
}
