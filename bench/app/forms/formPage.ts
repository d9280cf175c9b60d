import { frame, settled, time } from '../clock.ts';
import { type Batch, expectFineClock, failure, type Page } from '../page.ts';
import type { Contestant, FormKind } from './contestant.ts';
import { openStage, type Staged } from './stage.ts';
import { Typist } from './Typist.ts';

/** How often something is done. */
type Times = { id: string; warmups: number; iterations: number };

type FormPage<Scenario> = Required<Omit<Page<Scenario>, 'prepare'>>;

/** What the driver can ask of a contestant with a form: to show it, and to type into it. */
export function formPage<Data, Scenario extends Times>(
  kind: FormKind<Data>,
  makeData: (scenario: Scenario) => Data,
  contestant: Contestant<Data>,
): FormPage<Scenario> {
  let typist: Typist | null = null;
  /** Runs a step; what it throws says who and where. */
  const step = async <T>(scenario: string, run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (cause) {
      throw failure(contestant.name, scenario, cause);
    }
  };
  const staged = (scenario: Scenario): Staged<Data> => {
    const data = makeData(scenario);
    contestant.prepare?.(data);
    const all = kind.groups(data);
    return { kind, data, groups: contestant.shows?.(all, kind.typed) ?? all };
  };
  return {
    async show(scenario) {
      await opened(contestant, staged(scenario));
    },
    run: (scenario) =>
      step(scenario.id, () => {
        expectFineClock();
        return mounts(contestant, scenario, staged(scenario));
      }),
    begin: (scenario) =>
      step(scenario.id, async () => {
        expectFineClock();
        typist = new Typist(await opened(contestant, staged(scenario)), scenario);
        return typist.begin();
      }),
    type: () => step('typing', async () => (await typist?.type()) ?? []),
    end: () =>
      step('typing', async () => {
        typist?.end();
        typist = null;
      }),
  };
}

async function mounts<Data>(
  contestant: Contestant<Data>,
  { warmups, iterations }: Times,
  staged: Staged<Data>,
): Promise<Batch> {
  let elements = 0;
  async function once(isInspected: boolean) {
    const stage = openStage(contestant, staged);
    const sample = await time(stage.show, stage.isWhole);
    if (isInspected) {
      await settled(() => String(stage.elements()));
      stage.inspect();
      elements = stage.elements();
    }
    stage.close();
    await frame();
    return sample;
  }

  const first = await once(true);
  window.gc?.();
  const samples: Batch['samples'] = [];
  for (let i = -warmups; i < iterations; i += 1) {
    const sample = await once(i === iterations - 1);
    if (i >= 0) samples.push(sample);
  }
  return { samples, first, elements, finished: [] };
}

async function opened<Data>(contestant: Contestant<Data>, staged: Staged<Data>) {
  const stage = openStage(contestant, staged);
  await time(stage.show, stage.isWhole);
  await settled(() => String(stage.elements()));
  stage.inspect();
  return stage;
}
