import type { Path, Unsettled } from './documentTypes.ts';
import type { TypedText } from './typedText.ts';

/** Whether it waits for a decision. */
export function isUnsettled(typed: TypedText | null | undefined): boolean {
  return Boolean(typed && (typed.theirs || typed.refusal));
}

/** What waits for a decision: two values for one place, or a refusal. */
export class UnsettledList {
  #list: readonly Unsettled[] = [];
  readonly #listeners = new Set<() => void>();

  read = (): readonly Unsettled[] => this.#list;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Lists anew; `valueAt`: what the document has. */
  update(typed: readonly TypedText[], valueAt: (path: Path) => unknown): void {
    this.#list = typed.filter(isUnsettled).map(({ path, text, theirs, refusal }) => ({
      path,
      mine: text,
      theirs: valueAt(path),
      refusal: theirs ? null : refusal,
    }));
    for (const listener of this.#listeners) listener();
  }
}
