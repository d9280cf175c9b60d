import type {
  PostMortemScenario,
  RadarScenario,
  RearticulationScenario,
  TrackerScenario,
} from '../suites/suite.mjs';
import type { Sample } from './clock.ts';
import type { StorePage } from './store/storePage.ts';

/** What one page reports about one scenario. */
export type Batch = {
  samples: Sample[];
  /** The first time that this page did it, with code that has never run before. */
  first: Sample;
  /** DOM elements, per radar where there are several. */
  elements: number;
  /** What the finished drawing looks like; every page must come to the same one. */
  finished: string[];
};

/** How long the main thread was kept from all else while something long was done, in ms. */
export type Blocked = {
  /** The longest stretch at a time. */
  longest: number;
  /** How many stretches were longer than 50 ms. */
  over: number;
  /** How many tasks were, as far as the browser tells of them. */
  tasks: number;
  /** Until all of it was done. */
  total: number;
};

/** What one page reports about something long. */
export type BlockedBatch = {
  /** The first one with code that has never run before. */
  runs: Blocked[];
  elements: number;
  finished: string[];
};

/** What the driver can ask a page of one suite to do. */
export type Page<Scenario, Result = Batch> = {
  run(scenario: Scenario, finished: string[] | null): Promise<Result>;
  /** Draws the scenario and leaves it there, to be looked at. */
  show(scenario: Scenario): Promise<void>;
  /** Makes the data, so that what is measured next is not theirs. */
  prepare?(scenario: Scenario): void;
  /** Opens what is typed into and types the keys that do not count. */
  begin?(scenario: Scenario): Promise<Pick<Batch, 'first' | 'elements'>>;
  /** Types the keys that count. */
  type?(): Promise<Sample[]>;
  /** Checks what was typed, and closes it. */
  end?(): Promise<void>;
};

declare global {
  interface Window {
    bench?:
      | Page<RadarScenario>
      | Page<TrackerScenario>
      | Page<PostMortemScenario>
      | Page<RearticulationScenario, Batch | BlockedBatch>
      | StorePage;
    /** There when Chromium was started with --expose-gc. */
    gc?: () => void;
  }
}

/** A failure as a sentence that says who and where. */
export function failure(name: string, scenario: string, cause: unknown): Error {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new Error(`${name} failed in ${scenario}: ${why}.`);
}

/** Throws unless the page is isolated: its clock would tick in 100 microseconds. */
export function expectFineClock() {
  if (!crossOriginIsolated) throw new Error('The page is not isolated, its clock is coarse.');
}
