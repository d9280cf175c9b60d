import type { Articulation } from '../../core/articulation/types.ts';
import type {
  OpenRearticulationOptions,
  UseRearticulationOptions,
} from '../../hooks/useRearticulation.ts';

/** A document out of a file, to be read and nothing else. */
export interface ReadFile {
  readonly doc: Articulation;
  /** With roles in the place of names, and so without its signatures. */
  readonly isCopy: boolean;
}

/**
 * Options under which a document can be read and nothing else: nobody writes in it, nothing of it is
 * kept, and the host hears nothing of it, as it is not the host's.
 */
export function readingOptions(
  { parties, people, earlier, today, announce, onError, messages }: UseRearticulationOptions,
  { doc, isCopy }: ReadFile,
): OpenRearticulationOptions {
  return {
    parties,
    people,
    earlier,
    today,
    announce,
    onError,
    messages,
    viewer: null,
    defaultValue: doc,
    isCopy,
    defaultView: { layout: 'page' },
  };
}
