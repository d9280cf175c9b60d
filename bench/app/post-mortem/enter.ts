import type { PostMortemScenario } from '../../suites/suite.mjs';
import { frame, type Sample, settled, time } from '../clock.ts';
import { type Batch, expectFineClock, failure } from '../page.ts';
import type { Contestant } from './contestant.ts';
import { type FormData, makeForm } from './formData.ts';
import { openStage } from './stage.ts';
import { enterField, keyAt, press } from './typing.ts';

type Stage = ReturnType<typeof openStage>;

/** So long one batch types at most; whoever needs seconds per key gives fewer samples. */
const BUDGET_MS = 4_000;
const LEAST_SAMPLES = 2;

/** Puts a contestant into this page, ready for the driver. */
export function enter(contestant: Contestant): void {
  let typist: Typist | null = null;
  /** Runs a step; what it throws says who and where. */
  const step = async <T>(scenario: string, run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (cause) {
      throw failure(contestant.name, scenario, cause);
    }
  };
  window.bench = {
    async show(scenario: PostMortemScenario) {
      await opened(contestant, dataOf(contestant, scenario));
    },
    run: (scenario: PostMortemScenario) =>
      step(scenario.id, () => {
        expectFineClock();
        return mounts(contestant, scenario, dataOf(contestant, scenario));
      }),
    begin: (scenario: PostMortemScenario) =>
      step(scenario.id, async () => {
        expectFineClock();
        const stage = await opened(contestant, dataOf(contestant, scenario));
        typist = new Typist(stage, scenario);
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

/** Types into one form: first to warm up, then, after a pause, what counts. */
class Typist {
  readonly #stage: Stage;
  readonly #scenario: PostMortemScenario;
  readonly #field: HTMLTextAreaElement;
  #keys = 0;

  constructor(stage: Stage, scenario: PostMortemScenario) {
    this.#stage = stage;
    this.#scenario = scenario;
    this.#field = stage.field();
  }

  async begin() {
    enterField(this.#field);
    await frame();
    const first = await this.#press();
    await this.#burst(this.#scenario.warmups);
    window.gc?.();
    return { first, elements: this.#stage.elements() };
  }

  type(): Promise<Sample[]> {
    return this.#burst(this.#scenario.iterations);
  }

  end(): void {
    this.#stage.inspectText(this.#field, this.#keys);
    this.#stage.close();
  }

  async #burst(keys: number): Promise<Sample[]> {
    const samples: Sample[] = [];
    const start = performance.now();
    while (samples.length < keys) {
      if (samples.length >= LEAST_SAMPLES && performance.now() - start > BUDGET_MS) break;
      samples.push(await this.#press());
    }
    return samples;
  }

  /** One key; drawn when the field shows the text with it. */
  #press(): Promise<Sample> {
    const key = keyAt(this.#keys);
    this.#keys += 1;
    const text = this.#stage.textAfter(this.#keys);
    return time(
      () => press(this.#field, key),
      () => this.#field.value === text,
      () => layOutWith(this.#field),
    );
  }
}

/** Lays out the page and the field, without a look for boxes among a hundred thousand elements. */
function layOutWith(field: Element): void {
  field.getBoundingClientRect();
  void document.body.offsetHeight;
}

async function mounts(
  contestant: Contestant,
  { warmups, iterations }: PostMortemScenario,
  data: FormData,
): Promise<Batch> {
  let elements = 0;
  async function once(isInspected: boolean) {
    const stage = openStage(contestant, data);
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
  const samples: Sample[] = [];
  for (let i = -warmups; i < iterations; i += 1) {
    const sample = await once(i === iterations - 1);
    if (i >= 0) samples.push(sample);
  }
  return { samples, first, elements, finished: [] };
}

async function opened(contestant: Contestant, data: FormData): Promise<Stage> {
  const stage = openStage(contestant, data);
  await time(stage.show, stage.isWhole);
  await settled(() => String(stage.elements()));
  stage.inspect();
  return stage;
}

function dataOf(contestant: Contestant, scenario: PostMortemScenario): FormData {
  const data = makeForm(scenario);
  contestant.prepare?.(data);
  return data;
}
