import { type Sample, time } from '../clock.ts';
import type { openStage } from './stage.ts';
import { enterField, keyAt, press } from './typing.ts';

type Stage = ReturnType<typeof openStage>;

/** So long one batch types at most; whoever needs seconds per key gives fewer samples. */
const BUDGET_MS = 4_000;
const LEAST_SAMPLES = 2;

/** How many keys are typed to warm up, and how many count. */
type Keys = { warmups: number; iterations: number };

/** Types into one form: first to warm up, then, after a pause, what counts. */
export class Typist {
  readonly #stage: Stage;
  readonly #plan: Keys;
  readonly #field: HTMLTextAreaElement;
  #keys = 0;

  constructor(stage: Stage, plan: Keys) {
    this.#stage = stage;
    this.#plan = plan;
    this.#field = stage.field();
  }

  async begin() {
    await enterField(this.#field);
    const first = await this.#press();
    await this.#burst(this.#plan.warmups);
    window.gc?.();
    return { first, elements: this.#stage.elements() };
  }

  type(): Promise<Sample[]> {
    return this.#burst(this.#plan.iterations);
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
