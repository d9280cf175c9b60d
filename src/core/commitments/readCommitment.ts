import { compareHappened } from '../compareInstants.ts';
import { isRecord } from '../isRecord.ts';
import { listOf, type Read, wordOf } from '../read/readFields.ts';
import { accept, type Result } from '../result.ts';
import { foldCommitment, startCommitment } from './foldCommitment.ts';

import { readDraft } from './readDraft.ts';
import { readEntry } from './readEvent.ts';
import { readTerms } from './readTerms.ts';
import { refuseAs } from './sentences.ts';
import { type Commitment, type CommitmentEntry, commitmentStates } from './types.ts';

/**
 * Reads a commitment from outside, such as a file. What was drafted (the first terms, the first
 * performer) and the history are taken and folded anew; terms, agreements and marks that it states
 * are never believed.
 *
 * Refuses what `createCommitment` refuses, malformed acts, two acts with one id
 * (`E_DUPLICATE_ID`), an unknown state (`E_ENUM`), and a state that the history does not lead to
 * (`E_STATE`); `path` names the place. Never throws.
 */
export function readCommitment(value: unknown): Result<Commitment> {
  if (!isRecord(value)) return refuseAs('notACommitment', '');
  const state = wordOf(commitmentStates)(value.state, 'state');
  if (!state.ok) return state;
  if (!Array.isArray(value.terms)) return refuseAs('shape', 'terms');
  const terms = readTerms(value.terms[0], 'terms[0]');
  if (!terms.ok) return terms;
  const performer = value.firstPerformer ?? value.performer;
  // Of anything but a draft, the day to answer is in the history.
  const respondBy = state.value === 'draft' ? value.respondBy : null;
  const draft = readDraft({ ...value, performer, terms: terms.value, respondBy });
  if (!draft.ok) return draft;
  const history = readHistory(value.history, 'history');
  if (!history.ok) return history;
  const start = startCommitment(draft.value);
  const commitment = foldCommitment(start, history.value.sort(compareHappened));
  if (commitment.state !== state.value) return refuseAs('stateDiffers', 'state', state.value);
  return accept(commitment);
}

const readEntries = listOf(readEntry);

const readHistory: Read<CommitmentEntry[]> = (value, path) => {
  const entries = readEntries(value, path);
  if (!entries.ok) return entries;
  const ids = new Set<string>();
  for (const [i, { id }] of entries.value.entries()) {
    if (ids.has(id)) return refuseAs('entryTwice', `${path}[${i}].id`, id);
    ids.add(id);
  }
  return entries;
};
