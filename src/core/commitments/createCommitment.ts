import { accept, type Result } from '../result.ts';
import { startCommitment } from './foldCommitment.ts';
import { readDraft } from './readDraft.ts';
import type { Commitment, CommitmentDraft } from './types.ts';

/**
 * Makes a commitment from a draft. The terms may be unfinished (no conditions, no date, an empty
 * deliverable): they must be whole when one side requests or offers. The title becomes one line.
 *
 * Refuses bad shapes (`E_SHAPE`, `E_TYPE`, `E_ENUM`), ids (`E_ID`, `E_DUPLICATE_ID`; a side cannot
 * have that of the clock), dates (`E_DATE`, `E_DATE_RANGE`) and texts (`E_EMPTY`, `E_TOO_LONG`), both
 * sides in one party or an author of neither (`E_ACTOR`), and a commitment that waits for itself
 * (`E_CYCLE`); `path` names the place. Never throws.
 */
export function createCommitment(draft: CommitmentDraft): Result<Commitment> {
  const read = readDraft(draft);
  return read.ok ? accept(startCommitment(read.value)) : read;
}
