import type { Commitment, CommitmentEventType } from '../../core/commitments/types.ts';
import { isRecord } from '../../core/isRecord.ts';
import type { Refusal } from '../../core/result.ts';
import type { Change } from '../../core/types.ts';
import { sameValue } from '../document/sameValue.ts';
import type { CommitmentKind } from './commitmentForm.ts';

/** From which form something was sent, by whom, and in which words. */
export interface SentWords {
  /** The form's key: the same for the same form of the same side. */
  readonly form: string;
  /** Who sent it, as `viewerKey` says. */
  readonly viewer: string;
  readonly of: 'act' | CommitmentKind;
  readonly type: CommitmentEventType | 'draft';
  readonly commitmentId: string;
  readonly title: string;
  /** What was filled in; `null`: nothing. */
  readonly values: object | null;
}

/** What is kept of it on the device, under its form's key. */
export interface SentValues extends Omit<SentWords, 'form' | 'viewer'> {
  /** The ids of what had been said about the commitment before. */
  readonly said?: readonly string[];
}

/**
 * `refused`: it is not done; the words can be taken up again. `late`: the same, so far. `failed`: it
 * is on the screen, but the host's function failed to take it; it can be told again.
 */
export type NotKept = 'refused' | 'late' | 'failed';

/** Something that was sent and not kept. */
export interface UnkeptForm extends SentWords {
  readonly id: string;
  readonly notKept: NotKept;
  /** Why, where that is known. */
  readonly refusal: Refusal | null;
}

/** Something that was sent, and what is known of it. */
export interface SentForm extends SentWords {
  readonly id: string;
  /** What the host was told; `null`: by an earlier page. */
  readonly change: Change | null;
  /** The commitment as it was then; `undefined`: it was not there. */
  readonly was: unknown;
  /** What was there then: the ids of the commitments, and of what was said about this one. */
  readonly listed: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
  answer: 'none' | 'taken' | 'refused' | 'failed';
  refusal: Refusal | null;
  isShown: boolean;
  wasShown: boolean;
  isLate: boolean;
}

/** What tells a sent act apart: its event's id; a draft: its own. */
export function sentId({ id, value, path }: Change): string {
  if (path) return path.at(-1) ?? id;
  const history = isRecord(value) && Array.isArray(value.history) ? value.history : [];
  const last: unknown = history.at(-1);
  return isRecord(last) && typeof last.id === 'string' ? last.id : id;
}

/** Whether a list has what was sent; `null`: it cannot tell, as the list of another partner. */
export function isListed(sent: SentForm, list: readonly Commitment[]): boolean | null {
  const { id, commitmentId, title, type, change, was, listed, said } = sent;
  const isNew = change && !change.path && !change.was;
  const found =
    list.find((one) => one.id === commitmentId) ??
    // A host may give it an id of its own, and so to an act.
    (isNew && list.find((one) => one.title === title && !listed.has(one.id)));
  if (found && id !== commitmentId) {
    return found.history.some((entry) => entry?.type === type && !said.has(entry.id));
  }
  if (found) return !sameValue(found, was);
  // A new one is not there, and all the others still are.
  const left = list.filter((one) => listed.has(one.id));
  return isNew && left.length === listed.size ? false : null;
}

export function hasEvent({ history }: Pick<Commitment, 'history'>, id: string): boolean {
  return history.some((entry) => entry?.id === id);
}

/** `null`: there is nothing to say of it. */
export function notKept({ answer, isShown, wasShown, isLate }: SentForm): NotKept | null {
  const isGivenUp = answer === 'refused' || answer === 'failed';
  if (isShown) return isGivenUp ? 'failed' : null;
  if (isGivenUp || wasShown) return 'refused';
  // A promise that it gave is still open: it is at work.
  return isLate && answer === 'taken' ? 'late' : null;
}
