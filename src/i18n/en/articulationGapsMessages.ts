import type { AdviceCode } from '../../core/articulation/articulationAdvice.ts';
import type { GapCode } from '../../core/articulation/articulationGaps.ts';

/** What a sentence on something missing is made of; `''`: it is about none. */
export interface GapPlace {
  /** The title of the section. */
  readonly section: string;
  /** The beginning of the clause. */
  readonly clause: string;
  readonly party: string;
  /** The id that nobody has, or the name of the commitment. */
  readonly item: string;
}

/** What is missing before the next status, and what would do it good. */
export interface ArticulationGapsMessages {
  readonly gaps: Readonly<Record<GapCode, (p: GapPlace) => string>>;
  readonly advice: Readonly<Record<AdviceCode, (p: GapPlace) => string>>;
}
