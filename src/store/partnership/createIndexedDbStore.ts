import type { Partnership } from '../../core/partnership/types.ts';
import type { RefusalCode } from '../../core/result.ts';
import { connect } from '../indexedDb/connect.ts';
import type { DatabasePlan } from '../indexedDb/openDatabase.ts';
import type { Work } from '../indexedDb/transact.ts';
import { storeError, toStoreError } from '../StoreError.ts';
import { asItIs, databasePlan } from './databasePlan.ts';
import { Follower } from './Follower.ts';
import { KnownRecord } from './KnownRecord.ts';
import { allStores, type EntryKey } from './keptRecord.ts';
import { Listeners } from './Listeners.ts';
import type { LoadedPartnership, PartnershipStore, StoreEvent } from './PartnershipStore.ts';
import { WORTH_PACKING } from './pack.ts';
import { packRowsAfter } from './packRows.ts';
import { readGivenChanges, readGivenRecord } from './readGiven.ts';
import { readLoaded } from './readLoaded.ts';
import { type Kept, readAll, readOneByOne } from './readRecord.ts';
import { StatusBoard } from './StatusBoard.ts';
import { removeAll, writeAll, writeChanges } from './writeRecord.ts';

export interface IndexedDbStoreOptions {
  /** What is kept under one name is one record. Two applications on one origin need two names. */
  readonly name: string;
}

/**
 * Keeps a record in this browser, across reloads and crashes, and in step with other tabs. Works on
 * plain HTTP. Making a store touches nothing, so it may be made on a server; it opens at first use.
 * Stores of one name share a connection.
 *
 * What is kept is not encrypted: `clear()` at sign-out. A browser that runs out of room may remove
 * it, unless the host has asked `navigator.storage.persist()`, which may ask the user.
 */
export function createIndexedDbStore({ name }: IndexedDbStoreOptions): PartnershipStore {
  return openStore(databasePlan(name));
}

/** A store over the database of a plan. */
export function openStore(plan: DatabasePlan): PartnershipStore {
  const listeners = new Listeners<StoreEvent>();
  const board = new StatusBoard((status) => listeners.tell({ type: 'status', status }));
  const known = new KnownRecord();
  const connection = connect(plan, (event) => {
    if (event === 'open') board.opened();
    else if (event === 'outdated') board.failed(storeError('E_OUTDATED'), 'readonly');
    else listeners.tell({ type: 'reload' });
  });
  const follower = new Follower({
    database: plan.name,
    known,
    read: (work) => transact('readonly', work),
    tell: (event) => listeners.tell(event),
  });

  async function transact<T>(mode: IDBTransactionMode, work: Work<T>): Promise<T> {
    // Trying again would only go through all of it again, and fail.
    if (board.status.state === 'readonly') throw storeError('E_MIGRATION');
    try {
      const answer = await connection.transact(allStores, mode, work);
      board.worked(mode);
      return answer;
    } catch (error) {
      board.failed(toStoreError(error), mode);
      throw error;
    }
  }

  /** What another version keeps, as far as this one knows its way in it. */
  async function inAnyVersion<T>(mode: IDBTransactionMode, work: Work<T>): Promise<T> {
    const other = connect(asItIs(plan));
    try {
      return await other.transact(allStores, mode, work);
    } finally {
      other.release();
    }
  }

  async function readKept(): Promise<Kept | null> {
    try {
      return await transact('readonly', readAll);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'E_MIGRATION') return inAnyVersion('readonly', readAll);
      if (code === 'E_INTERNAL') return transact('readonly', readOneByOne);
      throw error;
    }
  }

  async function load(): Promise<LoadedPartnership | null> {
    const kept = await readKept();
    known.set(kept?.record ?? null);
    if (kept && kept.loose >= WORTH_PACKING && board.status.state === 'ready') void tidy();
    return kept && readLoaded(kept.record, kept.entries, kept.scores);
  }

  /** Packs loose rows while nothing else is to be done. What fails is left for the next time. */
  async function tidy(): Promise<void> {
    let key: EntryKey | null = null;
    do {
      await idle();
      key = await connection.transact(allStores, 'readwrite', packRowsAfter(key)).catch(() => null);
    } while (key);
  }

  async function keep(partnership: Partnership, onlyWhereNone: boolean): Promise<void> {
    const given = readGivenRecord(partnership);
    const { record, hasWritten } = await transact('readwrite', writeAll(given, onlyWhereNone));
    if (!hasWritten) return;
    known.set(record);
    follower.tellOthers({ keys: 'all', record });
  }

  return {
    get status() {
      return board.status;
    },
    load() {
      const loading = load();
      follower.waitFor(loading);
      return loading;
    },
    begin: (partnership) => keep(partnership, true),
    replace: (partnership) => keep(partnership, false),
    async commit(changes) {
      const groups = readGivenChanges(changes);
      const { record, keys } = await transact(
        'readwrite',
        writeChanges(groups, () => known.id),
      );
      if (keys.length === 0) return;
      known.add(record);
      follower.tellOthers({ keys, record });
    },
    async clear() {
      try {
        await transact('readwrite', removeAll);
      } catch (error) {
        // At sign-out nothing may stay, whichever version wrote it.
        const code = codeOf(error);
        if (code !== 'E_MIGRATION' && code !== 'E_OUTDATED') throw error;
        await inAnyVersion('readwrite', removeAll);
        if (code === 'E_MIGRATION') board.worked('readwrite');
      }
      known.set(null);
      follower.tellOthers({ keys: 'all', record: null });
    },
    subscribe(listener) {
      if (board.status.state === 'closed') return () => {};
      const stop = listeners.add(listener);
      follower.start();
      return () => {
        stop();
        if (listeners.isEmpty) follower.stop();
      };
    },
    close() {
      connection.release();
      follower.stop();
      board.close();
      listeners.clear();
    },
  };
}

/** Waits until the page has nothing to do. */
function idle(): Promise<unknown> {
  const wait = globalThis.requestIdleCallback ?? setTimeout;
  return new Promise((resolve) => wait(resolve));
}

function codeOf(error: unknown): RefusalCode {
  return toStoreError(error).refusal.code;
}
