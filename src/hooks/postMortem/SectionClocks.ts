import type { SectionId } from '../../core/postmortem/templateTypes.ts';
import { Listeners } from '../../store/partnership/Listeners.ts';

/** Looked at so often, in milliseconds; what is shown are minutes. */
const EVERY = 1_000;

/** How a section's clock stands. */
export interface SectionTime {
  /** In milliseconds. */
  readonly used: number;
  readonly isRunning: boolean;
  readonly isOver: boolean;
}

interface Run extends SectionTime {
  /** How much was planned, in milliseconds. */
  readonly planned: number;
  /** Up to when the used time is counted. */
  readonly seenAt: number;
}

const still: SectionTime = { used: 0, isRunning: false, isOver: false };

/**
 * The clocks for the talk about each section: one runs on while another section is on the page. No
 * React in it.
 */
export class SectionClocks {
  readonly #runs = new Map<SectionId, Run>();
  readonly #listeners = new Listeners<void>();
  readonly #now: () => number;
  readonly #onOver: (section: SectionId) => void;

  /** `onOver`: called once when the time of a section has passed. */
  constructor(now: () => number, onOver: (section: SectionId) => void) {
    this.#now = now;
    this.#onOver = onOver;
  }

  subscribe = (listener: () => void): (() => void) => this.#listeners.add(listener);

  /** The same object until its clock is seen to have moved. */
  read = (section: SectionId): SectionTime => this.#runs.get(section) ?? still;

  start(section: SectionId, minutes: number): void {
    const time = { ...this.read(section), isRunning: true };
    this.#runs.set(section, { ...time, planned: minutes * 60_000, seenAt: this.#now() });
    this.#look();
  }

  pause(section: SectionId): void {
    this.#look();
    const run = this.#runs.get(section);
    if (run) this.#runs.set(section, { ...run, isRunning: false });
    this.#listeners.tell();
  }

  reset(section: SectionId): void {
    this.#runs.delete(section);
    this.#listeners.tell();
  }

  /** Looks at what runs from now on; returns how to stop. */
  follow = (): (() => void) => {
    const timer = setInterval(() => {
      if ([...this.#runs.values()].some(({ isRunning }) => isRunning)) this.#look();
    }, EVERY);
    return () => clearInterval(timer);
  };

  #look(): void {
    const now = this.#now();
    for (const [section, run] of this.#runs) {
      if (!run.isRunning) continue;
      const used = run.used + Math.max(0, now - run.seenAt);
      const isOver = used >= run.planned;
      this.#runs.set(section, { ...run, used, seenAt: now, isOver });
      if (isOver && !run.isOver) this.#onOver(section);
    }
    this.#listeners.tell();
  }
}
