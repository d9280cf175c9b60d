import type { Work } from '../indexedDb/transact.ts';
import type { KnownRecord } from './KnownRecord.ts';
import { type EntryKey, recordIn } from './keptRecord.ts';
import { onReturn } from './onReturn.ts';
import { hearWriters, tellWriters, type Written } from './otherWriters.ts';
import type { KeptEntry, StoreEvent } from './PartnershipStore.ts';
import { readEntry } from './readEntry.ts';
import { readSome } from './readRecord.ts';
import { entryIn, type Row } from './row.ts';

export interface FollowerOptions {
  readonly database: string;
  readonly known: KnownRecord;
  /** Reads in one transaction. */
  readonly read: <T>(work: Work<T>) => Promise<T>;
  readonly tell: (event: StoreEvent) => void;
}

/** What seems to be missed may just not be heard yet: to load everything anew is dear. */
const ON_ITS_WAY_MS = 100;

/** Follows what other writers do to a record, and tells it as it is kept by then. */
export class Follower {
  readonly #options: FollowerOptions;
  #heard: Written[] = [];
  #isLookDue = false;
  #isRunning = false;
  /** A loading that is under way: what it brings is told first. */
  #loading: Promise<unknown> = Promise.resolve();
  #stops: readonly (() => void)[] = [];

  constructor(options: FollowerOptions) {
    this.#options = options;
  }

  start(): void {
    if (this.#stops.length > 0) return;
    this.#stops = [hearWriters(this.#options.database, this.#hear), onReturn(this.#look)];
    // What was committed between loading and listening.
    this.#look();
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#heard = [];
    this.#isLookDue = false;
  }

  /** Tells the others what was written here. */
  tellOthers(written: Written): void {
    tellWriters(this.#options.database, written, this.#hear);
  }

  waitFor(loading: Promise<unknown>): void {
    this.#loading = loading.catch(() => undefined);
  }

  readonly #hear = (written: Written): void => {
    if (Array.isArray(written.keys)) this.#heard.push(written);
    else this.#isLookDue = true;
    void this.#run();
  };

  /** Looks whether anything was missed. */
  readonly #look = (): void => {
    this.#isLookDue = true;
    void this.#run();
  };

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#heard.length > 0 || this.#isLookDue) {
      await this.#loading;
      const heard = this.#heard;
      const isLookDue = this.#isLookDue;
      this.#heard = [];
      this.#isLookDue = false;
      try {
        const isEnough = (await this.#takeIn(heard)) && (!isLookDue || (await this.#hasAll()));
        if (!isEnough) this.#options.tell({ type: 'reload' });
      } catch {
        // The status says so; what was missed is found out at the next look.
      }
    }
    this.#isRunning = false;
  }

  /** Tells what was heard of; `false`: that is not enough. */
  async #takeIn(heard: readonly Written[]): Promise<boolean> {
    const { known, tell, read } = this.#options;
    const news = heard.filter((one) => !known.has(one.record));
    // What nobody has loaded, nobody shows.
    if (typeof known.id !== 'string' || news.length === 0) return true;
    const keys = unique(news.flatMap((one) => one.keys as readonly EntryKey[]));
    const { record, rows } = await read(readSome(keys));
    const entries = keys.map((key, i) => keptEntry(key, rows[i]));
    if (!known.isOf(record) || !entries.every((entry) => entry !== null)) return false;
    for (const one of news) if (one.record) known.add(one.record);
    tell({ type: 'entries', entries });
    return true;
  }

  /** Whether nothing was missed of what is kept now. */
  async #hasAll(): Promise<boolean> {
    const { known, read } = this.#options;
    if (known.id === undefined) return true;
    const record = await read(recordIn);
    if (known.hasAllOf(record)) return true;
    await new Promise((resolve) => setTimeout(resolve, ON_ITS_WAY_MS));
    const heard = this.#heard;
    this.#heard = [];
    return (await this.#takeIn(heard)) && known.hasAllOf(record);
  }
}

function unique(keys: readonly EntryKey[]): readonly EntryKey[] {
  return [...new Map(keys.map((key) => [key.join(' '), key])).values()];
}

/** `null`: it cannot be read; loading tells more. */
function keptEntry([collection, id]: EntryKey, row: Row | undefined): KeptEntry | null {
  if (row === undefined) return { collection, id, value: null } as KeptEntry;
  const read = readEntry(entryIn(row));
  return read.ok ? ({ collection, id, value: read.value } as KeptEntry) : null;
}
