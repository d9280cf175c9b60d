import type { PostMortem, PostMortemActor } from '../../src/core/index.ts';
import type { Edits } from '../../src/sample/walk.ts';
import { after } from './postMortemSteps.ts';

/** A document that several pages look at, as a host's store would hold it. */
export interface SharedPostMortem {
  readonly read: () => PostMortem;
  readonly write: (next: PostMortem) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Somebody writes on another page. */
  readonly edit: (by: PostMortemActor, edits: Edits) => void;
}

export function sharePostMortem(initial: PostMortem): SharedPostMortem {
  let doc = initial;
  const listeners = new Set<() => void>();
  const write = (next: PostMortem) => {
    doc = next;
    for (const listener of listeners) listener();
  };
  return {
    read: () => doc,
    write,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (by, edits) => write(after(doc, ['2026-11-03 12:00', by, edits])),
  };
}
