import type { Change } from '../../core/types.ts';
import type { LoadedPartnership } from '../../store/partnership/PartnershipStore.ts';

/** How to take something back. */
export type Step = readonly Change[];

/** What tells a record from one that took its place, as far as the store says. */
type Named = Pick<LoadedPartnership, 'begun'> & { readonly id: string };

/** Most steps that can be taken back. */
const MOST = 200;

/**
 * What this viewer did and can take back, the last first. What was typed into one field is one
 * step; what was said to the other side draws a line: nothing before it is taken back any more.
 */
export class UndoStack {
  readonly #back: Step[] = [];
  readonly #forth: Step[] = [];
  #record: Named | null = null;
  /** The one field that the last step is about. */
  #place: string | null = null;

  get canUndo(): boolean {
    return this.#back.length > 0;
  }

  get canRedo(): boolean {
    return this.#forth.length > 0;
  }

  /** Something new was done. `inverse`: how to take it back; `null`: that is not possible. */
  did(changes: Step, inverse: Step | null): void {
    this.#forth.length = 0;
    if (inverse === null) {
      this.#back.length = 0;
      this.#place = null;
      return;
    }
    const place = placeOf(changes);
    const isMore = place !== null && place === this.#place;
    this.#place = place;
    if (isMore) this.#replaceLast(inverse);
    else this.#back.push(inverse);
    if (this.#back.length > MOST) this.#back.shift();
  }

  takeBack(): Step | undefined {
    this.#place = null;
    return this.#back.pop();
  }

  takeForth(): Step | undefined {
    this.#place = null;
    return this.#forth.pop();
  }

  undone(inverse: Step): void {
    this.#forth.push(inverse);
  }

  redone(inverse: Step): void {
    this.#back.push(inverse);
  }

  /** In which record it was done: in another one, none of it is taken back. */
  isIn({ partnership: { id }, begun }: LoadedPartnership): void {
    const now = { id, begun };
    if (this.#record && isAnother(this.#record, now)) this.forget();
    this.#record = now;
  }

  /** What is kept has become something else as a whole. */
  forget(): void {
    this.#record = null;
    this.#back.length = 0;
    this.#forth.length = 0;
    this.#place = null;
  }

  /** One step from what is there now to what was there before the first letter. */
  #replaceLast(inverse: Step): void {
    const first = this.#back.pop() as Step;
    this.#back.push(first.map((change, i) => ({ ...change, was: inverse[i]?.was })));
  }
}

function isAnother(before: Named, now: Named): boolean {
  const isBegunAnew = before.begun !== undefined && before.begun !== now.begun;
  return isBegunAnew || before.id !== now.id;
}

/** The one field that changes are about; `null`: more than one, or a whole entry. */
function placeOf(changes: Step): string | null {
  const [change] = changes;
  if (changes.length !== 1 || !change?.path || typeof change.value !== 'string') return null;
  return JSON.stringify([change.collection, change.id, ...change.path]);
}
