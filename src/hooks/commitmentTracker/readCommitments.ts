import { cleanLine } from '../../core/cleanLine.ts';
import { isCommitment } from '../../core/commitments/isCommitment.ts';
import { type Commitment, commitmentStates } from '../../core/commitments/types.ts';
import { isRecord } from '../../core/isRecord.ts';
import { type Refusal, refusal } from '../../core/result.ts';
import { changes } from './mapChanged.ts';
import type { TrackerIssue } from './trackerTypes.ts';

/** The host's list as far as it can be listed, and the entries that cannot, each with its reason. */
export interface ReadCommitments {
  readonly commitments: readonly Commitment[];
  readonly issues: readonly TrackerIssue[];
  /** Some may be drafts. */
  readonly hasDrafts: boolean;
}

/** A list that was read before. */
export interface ReadBefore {
  readonly given: unknown;
  readonly read: ReadCommitments;
}

/**
 * A quick look at every entry: enough to list it. The whole of one is read when it is shown. What
 * cannot be listed stays in the host's list and is never dropped from it. Where a few entries of
 * `before` were replaced, only those are looked at.
 */
export function readCommitments(given: unknown, before: ReadBefore | null = null): ReadCommitments {
  return (before && readChanges(given, before)) ?? readAll(given);
}

/** The list with the few entries that were replaced; `null` when all has to be looked at. */
function readChanges(given: unknown, { given: earlier, read }: ReadBefore): ReadCommitments | null {
  if (!Array.isArray(given) || !Array.isArray(earlier)) return null;
  if (read.issues.length > 0 || given.length !== earlier.length) return null;
  const places = changes(earlier, given);
  const isSafe = (at: number) => lookAt(given[at]) === 'fine' && given[at].id === earlier[at].id;
  if (!places?.every(isSafe)) return null;
  const commitments = read.commitments.slice();
  for (const at of places) commitments[at] = given[at];
  const hasDrafts = read.hasDrafts || places.some((at) => given[at].state === 'draft');
  return { commitments, issues: [], hasDrafts };
}

function readAll(given: unknown): ReadCommitments {
  const commitments: Commitment[] = [];
  const issues: TrackerIssue[] = [];
  const ids = new Set<string>();
  let hasDrafts = false;
  const entries: readonly unknown[] = Array.isArray(given) ? given : [];
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    const found = lookAt(entry);
    if (found !== 'fine') {
      issues.push({ index, name: nameOf(entry), refusal: found });
      continue;
    }
    const commitment = entry as Commitment;
    if (ids.has(commitment.id)) {
      const twice = refusal('E_DUPLICATE_ID', 'This id is there twice.', `[${index}].id`);
      issues.push({ index, name: nameOf(entry), refusal: twice });
      continue;
    }
    ids.add(commitment.id);
    hasDrafts ||= commitment.state === 'draft';
    commitments.push(commitment);
  }
  return { commitments, issues, hasDrafts };
}

function lookAt(entry: unknown): Refusal | 'fine' {
  return isRecord(entry) ? judge(entry) : refusal('E_SHAPE', 'This is not a commitment.');
}

const states: ReadonlySet<unknown> = new Set(commitmentStates);

function judge(entry: Record<string, unknown>): Refusal | 'fine' {
  const { id, title, state } = entry;
  if (typeof id !== 'string' || id === '') return refusal('E_ID', 'This has no id.', 'id');
  if (!states.has(state)) {
    return refusal('E_ENUM', 'This state is not known here.', 'state');
  }
  return typeof title === 'string' && isCommitment(entry)
    ? 'fine'
    : refusal('E_SHAPE', 'Parts of this commitment are missing.');
}

function nameOf(entry: unknown): string {
  const { title, id } = isRecord(entry) ? entry : {};
  return cleanLine(title) || cleanLine(id);
}
