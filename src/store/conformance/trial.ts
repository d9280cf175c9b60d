import { isSame } from '../../core/isSame.ts';
import type { Partnership } from '../../core/partnership/types.ts';
import type { Refusal } from '../../core/result.ts';
import type { PartnershipStore, StoreEvent } from '../partnership/PartnershipStore.ts';

/** The stores of one check. */
export interface Trial {
  /** A store in which nothing is kept. */
  empty(): Promise<PartnershipStore>;
  /** A store that keeps the sample record. */
  begun(): Promise<PartnershipStore>;
  /** Another store over what the given one keeps. */
  another(store: PartnershipStore): Promise<PartnershipStore>;
}

export interface Check {
  readonly name: string;
  readonly run: (trial: Trial) => Promise<void>;
}

/** How long a store may take to say what others did. */
const HEARING_LIMIT_MS = 2_000;

/** A rule that is broken, in a sentence. */
export class BrokenRule extends Error {}

export function must(isSo: boolean, sentence: string): void {
  if (!isSo) throw new BrokenRule(sentence);
}

/** Compares as JSON would. */
export function mustBe(given: unknown, expected: unknown, sentence: string): void {
  must(
    isSame(given, expected),
    `${sentence} Expected ${text(expected)}, but it is ${text(given)}.`,
  );
}

/** The record that is kept; there has to be one, and all of it readable. */
export async function recordOf(store: PartnershipStore): Promise<Partnership> {
  const loaded = await store.load();
  if (!loaded) throw new BrokenRule('load() must give the record that is kept, not null.');
  mustBe(loaded.issues, [], 'load() must be able to read what was kept by this store.');
  return loaded.partnership;
}

/** Why a call was refused; it has to be. `what`: the call, for the sentence. */
export async function refusalOf(call: Promise<unknown>, what: string): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    const { refusal } = (error ?? {}) as { refusal?: Refusal };
    if (refusal) return refusal;
    throw new BrokenRule(`${what} must reject with a StoreError, not with ${String(error)}.`);
  }
  throw new BrokenRule(`${what} must reject, but it resolved.`);
}

/** Waits for an event; `what`: what it is that the store has to tell. */
export function hearing<Event extends StoreEvent>(
  store: PartnershipStore,
  isIt: (event: StoreEvent) => event is Event,
  what: string,
): Promise<Event> {
  return new Promise((resolve, reject) => {
    const stop = store.subscribe((event) => {
      if (isIt(event)) end(() => resolve(event));
    });
    const timer = setTimeout(
      () => end(() => reject(new BrokenRule(`A listener must hear ${what}; nothing came.`))),
      HEARING_LIMIT_MS,
    );
    const end = (settle: () => void) => {
      clearTimeout(timer);
      stop();
      settle();
    };
  });
}

export function text(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
