import type { Instrument } from './types.ts';

/** One question, whatever it is about; a context question belongs to no dimension. */
interface AskedItem {
  readonly id: string;
  readonly text: string;
  readonly dimensionId?: string;
}

/** Everything that is asked: the items, and the questions about the rater's own situation. */
export function askedItems({ items, context = [] }: Instrument): AskedItem[] {
  return [...items, ...context];
}
