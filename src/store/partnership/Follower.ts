import type { Work } from '../indexedDb/transact.ts';
import type { KnownRecord } from './KnownRecord.ts';
import { type EntryKey, recordIn } from './keptRecord.ts';
import { onReturn } from './onReturn.ts';
import { hearWriters, tellWriters, type Written } from './otherWriters.ts';
import type { KeptEntry, StoreEvent } from './PartnershipStore.ts';
import { readEntry } from './readEntry.ts';
import type { RawEntry } from './readLoaded.ts';
import { readSome } from './readRecord.ts';

export interface FollowerOptions {
  readonly database: string;
  readonly known: KnownRecord;
  /** Reads in one transaction. */
  readonly read: <T>(work: Work<T>) => Promise<T>;
  readonly tell: (event: StoreEvent) => void;
}

/** Follows what other writers do to a record, and tells it as it is kept by then. */
export class Follower {
  readonly #options: FollowerOptions;
  #heard: Written[] = [];
  #isReturnDue = false;
  #running: Promise<void> | null = null;
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
    this.#isReturnDue = false;
  }

  /** Tells the others what was written here. */
  tellOthers(written: Written): void {
    tellWriters(this.#options.database, written, this.#hear);
  }

  waitFor(loading: Promise<unknown>): void {
    this.#loading = loading.catch(() => undefined);
  }

  readonly #hear = (written: Written): void => {
    this.#heard.push(written);
    this.#run();
  };

  /** Looks whether anything was missed. */
  readonly #look = (): void => {
    this.#isReturnDue = true;
    this.#run();
  };

  #run(): void {
    this.#running ??= this.#runAll().finally(() => {
      this.#running = null;
    });
  }

  async #runAll(): Promise<void> {
    // A turn later, so that it is known to be running.
    await null;
    while (this.#heard.length > 0 || this.#isReturnDue) {
      await this.#loading;
      const heard = this.#heard;
      const isReturn = this.#isReturnDue;
      this.#heard = [];
      this.#isReturnDue = false;
      try {
        const isTold = await this.#takeIn(heard);
        if (isReturn && !isTold) await this.#catchUp();
      } catch {
        // The status says so; what was missed is found out at the next return.
      }
    }
  }

  /** Whether everything was told of. */
  async #takeIn(heard: readonly Written[]): Promise<boolean> {
    const { known, tell, read } = this.#options;
    if (heard.some(({ keys }) => !Array.isArray(keys))) return this.#reload();
    if (typeof known.id !== 'string') return false;
    const news = heard.filter(({ revision }) => !known.has(revision));
    const keys = unique(news.flatMap(({ keys }) => keys as readonly EntryKey[]));
    if (keys.length === 0) return false;
    const id = known.id;
    const raw = await read(readSome(keys));
    const entries = raw.map(keptEntry);
    if (!entries.every((entry) => entry !== null)) return this.#reload();
    for (const { revision } of news) known.add({ id, revision });
    tell({ type: 'entries', entries });
    return false;
  }

  async #catchUp(): Promise<void> {
    const { known, read } = this.#options;
    if (known.id === undefined) return;
    if (!known.isUpToDate(await read(recordIn))) this.#reload();
  }

  #reload(): true {
    this.#options.tell({ type: 'reload' });
    return true;
  }
}

function unique(keys: readonly EntryKey[]): readonly EntryKey[] {
  return [...new Map(keys.map((key) => [key.join(' '), key])).values()];
}

/** `null`: it cannot be read; loading tells more. */
function keptEntry({ collection, id, value }: RawEntry): KeptEntry | null {
  if (value === undefined) return { collection, id, value: null } as KeptEntry;
  const read = readEntry(collection, id, value);
  return read.ok ? ({ collection, id, value: read.value } as KeptEntry) : null;
}
