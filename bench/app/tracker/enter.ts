import type { Commitment } from 'troth/core';
import type { TrackerScenario } from '../../suites/suite.mjs';
import { frame, type Sample, settled, time } from '../clock.ts';
import { type Batch, expectFineClock, failure } from '../page.ts';
import type { Contestant } from './contestant.ts';
import { openStage } from './stage.ts';
import { fresh, makeCommitments, reported, searchWord } from './trackerData.ts';
import { type Input, inputOf, type View, visible, wholeView } from './view.ts';

/** Puts a contestant into this page, ready for the driver. */
export function enter(contestant: Contestant): void {
  window.bench = {
    prepare: ({ rows }: TrackerScenario) => void makeCommitments(rows),
    async show({ rows }: TrackerScenario) {
      const input = inputOf(makeCommitments(rows), wholeView);
      const stage = openStage(contestant);
      await time(
        () => stage.show(input),
        () => stage.shows(input),
      );
      await settled(() => document.body.innerText);
      stage.inspect(input);
    },
    async run(scenario: TrackerScenario) {
      expectFineClock();
      const commitments = makeCommitments(scenario.rows);
      try {
        const run = scenario.kind === 'mount' ? mounts : changes;
        return await run(contestant, scenario, commitments);
      } catch (cause) {
        throw failure(contestant.name, scenario.id, cause);
      }
    },
  };
}

async function mounts(
  contestant: Contestant,
  { warmups, iterations }: TrackerScenario,
  commitments: Commitment[],
): Promise<Batch> {
  let elements = 0;
  async function once(isInspected: boolean) {
    const input = inputOf(fresh(commitments), wholeView);
    const stage = openStage(contestant);
    const sample = await time(
      () => stage.show(input),
      () => stage.shows(input),
    );
    if (isInspected) {
      await settled(() => String(stage.elements()));
      stage.inspect(input);
      elements = stage.elements();
    }
    stage.close();
    await frame();
    return sample;
  }

  const first = await once(true);
  window.gc?.();
  const samples: Sample[] = [];
  for (let i = -warmups; i < iterations; i += 1) {
    const sample = await once(i === iterations - 1);
    if (i >= 0) samples.push(sample);
  }
  return { samples, first, elements, finished: [] };
}

async function changes(
  contestant: Contestant,
  { kind, warmups, iterations }: TrackerScenario,
  commitments: Commitment[],
): Promise<Batch> {
  const start = inputOf(fresh(commitments), startOf(kind));
  const stage = openStage(contestant);
  const show = (input: Input) =>
    time(
      () => stage.show(input),
      () => stage.shows(input),
    );
  await show(start);
  await settled(() => String(stage.elements()));
  stage.inspect(start);

  const stepsOf = kind === 'act' ? acts(start) : () => thereAndBack(start, viewOf(kind));
  async function once(i: number, isInspected: boolean) {
    const taken: Sample[] = [];
    for (const step of stepsOf(i)) {
      taken.push(await show(step));
      if (!isInspected) continue;
      await settled(() => String(stage.elements()));
      stage.inspect(step);
    }
    return sum(taken);
  }

  const first = await once(0, true);
  window.gc?.();
  const samples: Sample[] = [];
  for (let i = 1; i <= warmups + iterations; i += 1) {
    const sample = await once(i, i === warmups + iterations);
    if (i > warmups) samples.push(sample);
  }
  const elements = stage.elements();
  stage.close();
  return { samples, first, elements, finished: [] };
}

function startOf(kind: TrackerScenario['kind']): View {
  return kind === 'sort' ? { ...wholeView, sort: 'due' } : wholeView;
}

function viewOf(kind: TrackerScenario['kind']): View {
  if (kind === 'filter') return { ...wholeView, show: 'open' };
  if (kind === 'sort') return { ...wholeView, sort: 'title' };
  return { ...wholeView, search: searchWord };
}

/** One sample is both ways: one way may be much dearer than the other. */
function thereAndBack(start: Input, view: View): Input[] {
  return [inputOf(start.commitments, view), start];
}

/**
 * The first visible promise is reported, then is a promise again, and so on: each time another
 * object in another list, as a host that keeps its data in React's state would pass it.
 */
function acts({ commitments, top }: Input): (i: number) => Input[] {
  const promised = top.slice(0, visible).find(({ state }) => state === 'promised');
  if (!promised) throw new Error('there is no promise on the screen');
  const at = commitments.indexOf(promised);
  const done = reported(promised);
  return (i) => {
    const next = commitments.slice();
    next[at] = { ...(i % 2 === 0 ? done : promised) };
    return [inputOf(next, wholeView)];
  };
}

function sum(samples: Sample[]): Sample {
  return samples.reduce((a, b) => ({
    script: a.script + b.script,
    drawn: a.drawn + b.drawn,
    paint: a.paint + b.paint,
    late: a.late || b.late,
  }));
}
