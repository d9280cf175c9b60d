import type { StoreScenario } from '../../suites/suite.mjs';
import { expectFineClock } from '../page.ts';
import { makeRecord, typedId } from './storeData.ts';

/** Somebody who keeps the record of `makeRecord` in this browser. */
export type Keeper = {
  /** Keeps all of it. */
  fill(record: ReturnType<typeof makeRecord>): Promise<void>;
  /** Reads all of it; how many commitments and documents that are. */
  load(): Promise<{ commitments: number; documents: number }>;
  /** Writes the summary of one post-mortem; resolves when that is durable. */
  write(text: string): Promise<void>;
  /** Calls `hear` with that summary whenever another tab has changed it. */
  follow(hear: (text: string) => void): Promise<void>;
};

/** What the driver can ask of a page of this suite. */
export type StorePage = {
  fill(scenario: StoreScenario): Promise<void>;
  /** How long loading took, in ms; it has to be all of it. */
  load(scenario: StoreScenario): Promise<number>;
  /** How long each key took from being pressed to being durable, in ms, with a pause before each. */
  typeKeys(keys: number, pause: number): Promise<number[]>;
  /** From now on notes when a text of another tab came. */
  follow(): Promise<void>;
  /** Writes a text; when that began, by the clock of the machine. */
  write(text: string): Promise<number>;
  /** When that text came, by the clock of the machine. */
  heard(text: string): Promise<number>;
};

const now = () => performance.timeOrigin + performance.now();
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Puts a keeper into this page, ready for the driver. */
export function enter(keeper: Keeper): void {
  expectFineClock();
  const heard = new Map<string, number>();
  window.bench = {
    fill: (scenario) => keeper.fill(makeRecord(scenario)),
    async load({ commitments, documents }) {
      const start = performance.now();
      const found = await keeper.load();
      const took = performance.now() - start;
      if (found.commitments === commitments && found.documents === documents) return took;
      throw new Error(`only ${found.commitments} and ${found.documents} entries were loaded`);
    },
    async typeKeys(keys, pause) {
      await keeper.load();
      const times: number[] = [];
      let text = 'The boxes came warm';
      for (let key = 0; key < keys; key += 1) {
        await rest(pause);
        text += String.fromCharCode(97 + (key % 26));
        const start = performance.now();
        await keeper.write(text);
        times.push(performance.now() - start);
      }
      return times;
    },
    follow: () => keeper.follow((text) => heard.set(text, heard.get(text) ?? now())),
    async write(text) {
      const start = now();
      await keeper.write(text);
      return start;
    },
    async heard(text) {
      while (!heard.has(text)) await rest(1);
      return heard.get(text) as number;
    },
  };
}

export { typedId };
