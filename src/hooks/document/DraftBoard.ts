import type { TrothProblem } from '../problem.ts';
import { storeProblem } from '../storeProblem.ts';
import type { DraftStatus } from '../useDraft.ts';

export interface DraftState {
  readonly status: DraftStatus;
  /** Why it failed. */
  readonly problem: TrothProblem | null;
}

/** The two things that are kept of a document. */
export type KeptPart = 'typed' | 'document';

/** So long after the last writing it says "saved", so that it does not flicker from key to key. */
const CALM = 300;

/** How a draft is doing, for all that is kept of one document. "Saved" is said when all of it is. */
export class DraftBoard {
  #state: DraftState = { status: 'off', problem: null };
  #resting: DraftStatus = 'off';
  readonly #writing = new Set<KeptPart>();
  readonly #failed = new Map<KeptPart, TrothProblem>();
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reported: string | null = null;

  read = (): DraftState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#show();
    };
  };

  loading(): void {
    this.#resting = 'loading';
    this.#show();
  }

  /** What was kept has been read. */
  loaded(status: 'ready' | 'restored'): void {
    if (this.#resting === 'loading' || status === 'restored') this.#resting = status;
    this.#show();
  }

  /** Something was done here. */
  touched(): void {
    if (this.#resting === 'restored') this.#resting = 'ready';
  }

  writing(part: KeptPart): void {
    this.#writing.add(part);
    this.#show();
  }

  /** `isNothing`: what was there has been removed, which is nothing to speak of. */
  written(part: KeptPart, isNothing = false): void {
    this.#writing.delete(part);
    this.#failed.delete(part);
    // That something came back is worth reading until something else is done.
    if (this.#resting !== 'restored' && !isNothing) this.#resting = 'saved';
    if (this.#failed.size === 0) this.#reported = null;
    if (this.#writing.size > 0) return;
    clearTimeout(this.#timer);
    if (this.#listeners.size === 0) this.#show();
    else this.#timer = setTimeout(() => this.#show(), CALM);
  }

  /** The store refused; returns the problem when it has not been reported yet. */
  failed(part: KeptPart, cause: unknown): TrothProblem | null {
    const problem = storeProblem(cause);
    this.#writing.delete(part);
    if (this.#failed.get(part)?.code !== problem.code) this.#failed.set(part, problem);
    this.#show();
    if (this.#reported === problem.code) return null;
    this.#reported = problem.code;
    return problem;
  }

  /** Nothing is kept any more. */
  off(): void {
    this.#writing.clear();
    this.#failed.clear();
    this.#reported = null;
    this.#resting = 'off';
    this.#show();
  }

  #show(): void {
    clearTimeout(this.#timer);
    const [problem = null] = this.#failed.values();
    const status = problem ? 'failed' : this.#writing.size > 0 ? 'saving' : this.#resting;
    if (status === this.#state.status && problem === this.#state.problem) return;
    this.#state = { status, problem };
    for (const listener of this.#listeners) listener();
  }
}
