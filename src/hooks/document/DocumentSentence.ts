import type { Instant } from '../../core/types.ts';

/** One verb of a document's history in words. */
export interface DocumentSentence<Type extends string = string> {
  readonly id: string;
  readonly type: Type | 'created';
  readonly at: Instant;
  /** The moment in words. */
  readonly when: string;
  /** Who did what. */
  readonly text: string;
  /** What was said with it, word for word. */
  readonly quote: string | null;
}
