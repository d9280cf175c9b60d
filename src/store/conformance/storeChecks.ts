import type { PartnershipStore } from '../partnership/PartnershipStore.ts';
import { commitChecks } from './commitChecks.ts';
import { recordChecks } from './recordChecks.ts';
import { sampleRecord } from './sampleRecord.ts';
import { BrokenRule, type Check, type Trial } from './trial.ts';
import { writerChecks } from './writerChecks.ts';

/** How the checks come by stores. */
export interface StoreUnderTest {
  /** A store in which nothing is kept, apart from all others. */
  create(): PartnershipStore | Promise<PartnershipStore>;
  /**
   * Another store over what the given one keeps, as another tab or another user would open it. Left
   * out: the record ends with its store, and nobody else writes to it.
   */
  reopen?(store: PartnershipStore): PartnershipStore | Promise<PartnershipStore>;
}

/** One rule of `PartnershipStore`. */
export interface StoreCheck {
  /** What the rule says. */
  readonly name: string;
  /** Rejects with an error, whose message is a sentence, where the store breaks the rule. */
  run(): Promise<void>;
}

/**
 * Every rule that a `PartnershipStore` keeps to, as checks for whatever runs your tests:
 *
 *     for (const { name, run } of storeChecks({ create: () => myStore() })) it(name, run);
 *
 * Each opens stores of its own and closes them. With `reopen` there are more.
 */
export function storeChecks(subject: StoreUnderTest): readonly StoreCheck[] {
  const checks = [...recordChecks, ...commitChecks, ...(subject.reopen ? writerChecks : [])];
  return checks.map(({ name, run }) => ({ name, run: () => tried(subject, run) }));
}

async function tried(subject: StoreUnderTest, run: Check['run']): Promise<void> {
  const opened: PartnershipStore[] = [];
  const open = async (opening: PartnershipStore | Promise<PartnershipStore>) => {
    const store = await opening;
    opened.push(store);
    return store;
  };
  const trial: Trial = {
    empty: () => open(subject.create()),
    async begun() {
      const store = await open(subject.create());
      await store.begin(sampleRecord);
      return store;
    },
    another: (store) => open(subject.reopen?.(store) ?? store),
  };
  try {
    await run(trial);
  } catch (error) {
    if (error instanceof BrokenRule) throw error;
    const { message = String(error) } = (error ?? {}) as Partial<Error>;
    throw new BrokenRule(`This must work, but a call failed: ${message}`, { cause: error });
  } finally {
    for (const store of opened) store.close();
  }
}
