import type { ReadIssue } from '../../core/document/readLeniently.ts';
import type {
  CollectionName,
  Partnership,
  PartnershipEntries,
} from '../../core/partnership/types.ts';
import type { Refusal } from '../../core/result.ts';
import type { Change } from '../../core/types.ts';

/** What is wrong with a store. Only `closed` is for good. */
export type StoreTrouble =
  /** Another tab holds the database. */
  | 'blocked'
  /** It was closed, by `close()`. */
  | 'closed'
  /** This page may not keep anything: a sandboxed frame, a private window, a setting. */
  | 'denied'
  /** The storage failed; nobody knows why. */
  | 'failed'
  /** There is no room to write. */
  | 'full'
  /** What keeps the record, such as a server, cannot be reached now. The page asks again by itself. */
  | 'offline'
  /** A newer version of the page has taken over. */
  | 'outdated'
  /** An earlier version's record could not be brought to this one: `load` gives what it can. */
  | 'readonly';

/** Whether the store works: as far as is known, for it looks only when it is used. */
export type StoreStatus =
  | { readonly state: 'ready' }
  | { readonly state: StoreTrouble; readonly refusal: Refusal };

/** An entry as it is kept now; `value: null`: it is not there any more. */
export type KeptEntry = {
  readonly [Name in CollectionName]: {
    readonly collection: Name;
    readonly id: string;
    readonly value: PartnershipEntries[Name] | null;
  };
}[CollectionName];

/** What a store tells of by itself. */
export type StoreEvent =
  /** Another writer has committed this. */
  | { readonly type: 'entries'; readonly entries: readonly KeptEntry[] }
  /** Anything may be different: what is shown has to be loaded anew. */
  | { readonly type: 'reload' }
  | { readonly type: 'status'; readonly status: StoreStatus };

/** A record, and what is kept with it and cannot be read. */
export interface LoadedPartnership {
  readonly partnership: Partnership;
  /**
   * Entries that the record is without; they stay as they are kept. `path`: collection, id. With no
   * `path`, and `E_LOST`: the browser itself has removed what was kept before this record was begun.
   */
  readonly issues: readonly ReadIssue[];
  /**
   * Another one each time that a record is begun or put in the place of one, so that what was done in
   * the one before is not taken back in it. Left out: only the id of the record tells.
   */
  readonly begun?: number | undefined;
}

/**
 * Where one shared record is kept: in this page, in this browser, or by a host's server. Whoever
 * writes a store can have `troth/store/conformance` check it.
 *
 * Rules for all of it: a promise resolves only when what it is about is durable. Calls take effect
 * in the order in which they are made, without waiting for each other. What is given is copied, and so is
 * what is given back. A call that fails rejects with a `StoreError`: a `RefusedChangeError` where
 * the store works and only what it was given cannot be kept; `status` then stays as it was.
 */
export interface PartnershipStore {
  readonly status: StoreStatus;

  /** The record as it is kept now; `null`: there is none. */
  load(): Promise<LoadedPartnership | null>;

  /** Keeps a record where there is none yet; where there is one, it stays: load it. */
  begin(partnership: Partnership): Promise<void>;

  /** Keeps this record and nothing else: an import. All of it or nothing. */
  replace(partnership: Partnership): Promise<void>;

  /**
   * Makes changes in what is kept, not in what was last loaded: all or none. Refuses what
   * `applyChanges` refuses, such as a text that somebody else has changed meanwhile (`E_OUTDATED`
   * with its path, by `was`); besides, changes to an entry that cannot be read, but for removing it
   * (`E_UNREADABLE`), where no record is kept (`E_EMPTY`), and where another one is by now
   * (`E_OUTDATED` without a path).
   */
  commit(changes: readonly Change[]): Promise<void>;

  /**
   * Calls `listener` with what other writers commit, and when the status changes; never with what
   * was committed through this store itself. An event holds at least all that was committed through
   * this store before, and comes after those promises have resolved. Returns how to stop.
   */
  subscribe(listener: (event: StoreEvent) => void): () => void;

  /** Removes everything, for sign-out. */
  clear(): Promise<void>;

  /** Lets go of the store. What is under way still finishes; a later call is refused. */
  close(): void;
}
