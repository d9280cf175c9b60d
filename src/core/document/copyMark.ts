import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import { refusalThat } from '../read/sentences.ts';
import type { Refusal } from '../result.ts';

/** What a file says of itself that holds a copy for sharing outside. */
export interface CopyMark {
  readonly names: 'roles';
  /** How many there are under the original: they bind the text with names, and none is in the copy. */
  readonly signaturesLeftOut: number;
}

/** The mark of a copy of this document. */
export function copyMarkOf(doc: unknown): CopyMark {
  const signatures = own(doc, 'signatures');
  return {
    names: 'roles',
    signaturesLeftOut: isRecord(signatures) ? Object.keys(signatures).length : 0,
  };
}

/** Why the document of a file that is marked cannot take the place of the original. */
export function copyFault(file: unknown): Refusal | null {
  return own(file, 'copy') === undefined
    ? null
    : refusalThat(
        [
          'E_COPY',
          'This is a copy with roles in the place of names, without its signatures: it can be read, but does not take the place of the original.',
        ],
        'copy',
      );
}
