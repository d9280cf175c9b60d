import { type KnownParts, type ReadIssue, readLeniently } from '../document/readLeniently.ts';
import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import { readId } from '../read/readFields.ts';
import { accept, type Result } from '../result.ts';
import { refuseEdit } from './editSentences.ts';
import { postMortemShape } from './shape/postMortemShape.ts';
import { readParties } from './shape/readParties.ts';
import type { PostMortem } from './types.ts';

/** A document as it can be shown, and what could not be read of it. */
export interface ReadPostMortem {
  readonly doc: PostMortem;
  readonly issues: readonly ReadIssue[];
}

/**
 * Reads a document that a host hands over, so that all of it that is right can be shown: what is
 * not becomes blank, an entry that is none is left out, and each is told as an issue. A text that is
 * too long is shown all the same. The document is the given one itself, and so is each part of it,
 * wherever nothing had to be mended; what is only not known stays in it, as an issue
 * (`E_UNKNOWN_FIELD`). Edits belong to the given document, not to this one: it has lost nothing.
 *
 * `known`: one map of yours for all readings of a document that changes part by part; only what is
 * not in it is read again. Nothing that was read may be written to.
 *
 * Refuses only what is no object (`E_SHAPE`) or says not which it is (`E_ID`) and between whom
 * (`E_SHAPE`, `E_ID`). Never throws.
 */
export function readPostMortem(value: unknown, known?: KnownParts): Result<ReadPostMortem> {
  if (!isRecord(value)) return refuseEdit('notAPostMortem');
  const id = readId(own(value, 'id'), 'id');
  if (!id.ok) return id;
  const parties = readParties(own(value, 'partyIds'), 'partyIds');
  if (!parties.ok) return parties;
  const read = readLeniently(postMortemShape(parties.value), value, known);
  return accept({ doc: read.value, issues: read.issues });
}
