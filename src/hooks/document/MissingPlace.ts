import type { Path } from './documentTypes.ts';

/** Something that is missing, in words. */
export interface MissingPlace {
  readonly text: string;
  /** Where it can be put right, for `host.fieldId`; `null`: at no single place. */
  readonly place: Path | null;
}
