import type { RadarScenario } from '../../suites/suite.mjs';
import { type Sample, settled, time } from '../clock.ts';
import { type Batch, expectFineClock, failure } from '../page.ts';
import type { Contestant } from './contestant.ts';
import { makeRadars, type Radar, withOneChange } from './data.ts';
import { openStage } from './stage.tsx';

/** Puts a contestant into this page, ready for the driver. */
export function enter<P extends object>(contestant: Contestant<P>): void {
  window.bench = {
    async show(scenario: RadarScenario) {
      const radars = makeRadars(scenario.radars, scenario.dimensions, scenario.series);
      const stage = openStage(contestant);
      stage.render(radars.map((radar) => contestant.prepare(radar)));
      await settled(stage.fingerprint);
    },
    async run(scenario: RadarScenario, finished: string[] | null) {
      expectFineClock();
      const radars = makeRadars(scenario.radars, scenario.dimensions, scenario.series);
      try {
        const run = scenario.kind === 'mount' ? mounts : updates;
        return await run(contestant, scenario, radars, finished);
      } catch (cause) {
        throw failure(contestant.name, scenario.id, cause);
      }
    },
  };
}

async function mounts<P extends object>(
  contestant: Contestant<P>,
  { warmups, iterations }: RadarScenario,
  radars: Radar[],
  known: string[] | null,
): Promise<Batch> {
  const props = radars.map((radar) => contestant.prepare(radar));

  async function once(finished: string | undefined) {
    const stage = openStage(contestant);
    const sample = await time(
      () => stage.render(props),
      () => (finished === undefined ? true : stage.fingerprint() === finished),
    );
    return { stage, sample };
  }

  const { stage: trial, sample: first } = await once(known?.[0]);
  const finished = await settled(trial.fingerprint);
  expectSame(known?.[0], finished);
  trial.inspect(radars);
  const elements = trial.elements() / radars.length;
  trial.close();

  window.gc?.();
  const samples: Sample[] = [];
  for (let i = -warmups; i < iterations; i += 1) {
    const { stage, sample } = await once(finished);
    stage.countParts(radars);
    if (i === iterations - 1) stage.inspect(radars);
    stage.close();
    if (i >= 0) samples.push(sample);
  }
  return { samples, first, elements, finished: [finished] };
}

async function updates<P extends object>(
  contestant: Contestant<P>,
  { warmups, iterations }: RadarScenario,
  radars: Radar[],
  known: string[] | null,
): Promise<Batch> {
  const states = [radars, radars.map(withOneChange)];
  const props = states.map((state) => state.map((radar) => contestant.prepare(radar)));
  const stage = openStage(contestant);

  async function show(state: number, finished: string | undefined) {
    return await time(
      () => stage.render(props[state] ?? []),
      () => (finished === undefined ? true : stage.fingerprint() === finished),
    );
  }

  await show(0, undefined);
  const before = await settled(stage.fingerprint);
  stage.inspect(states[0] ?? []);
  const first = await show(1, known?.[1]);
  const after = await settled(stage.fingerprint);
  stage.inspect(states[1] ?? []);
  if (before === after) throw new Error('the changed value changed nothing in the drawing');
  const finished = [before, after];
  finished.forEach((print, i) => {
    expectSame(known?.[i], print);
  });

  window.gc?.();
  const samples: Sample[] = [];
  for (let i = -warmups; i < iterations; i += 1) {
    const state = (i + warmups) % 2;
    const sample = await show(state, finished[state]);
    stage.countParts(states[state] ?? []);
    if (i >= 0) samples.push(sample);
  }
  const last = (iterations + warmups - 1) % 2;
  stage.inspect(states[last] ?? []);
  const elements = stage.elements() / radars.length;
  stage.close();
  return { samples, first, elements, finished };
}

function expectSame(known: string | undefined, now: string) {
  if (known !== undefined && known !== now) {
    throw new Error('the finished drawing differs from the one in an earlier page');
  }
}
