'use client';
import { currentTerms } from '../../core/commitments/terms.ts';
import {
  type Commitment,
  type CommitmentEventType,
  type VarianceReason,
  varianceReasons,
} from '../../core/commitments/types.ts';
import type { Person, Result } from '../../core/types.ts';
import { type ActsMessages, acts as english } from '../../i18n/en/acts.ts';
import { useMessages } from '../useMessages.ts';
import { useTroth } from '../useTroth.ts';
import { actForm } from './actForm.ts';
import { buildAct } from './buildAct.ts';
import { checkAct, termsOf } from './checkAct.ts';
import { otherPartyOf, successorsOf } from './conversationActs.ts';
import type { ConversationHost } from './conversationHost.ts';
import { actPlace } from './formKey.ts';
import type { ActField, ActValues, FormError } from './formTypes.ts';
import { hasEvent } from './sentForm.ts';
import { type TermChange, termChanges } from './termChanges.ts';
import { useFormState, withUnreadable } from './useFormState.ts';
import { type KeepingOptions, type KeptForm, useKeptForm } from './useKeptForm.ts';
import { withAnswered } from './withAnswered.ts';

export interface ActFormOptions extends KeepingOptions {
  readonly messages?: Partial<ActsMessages> | undefined;
}

export interface ActFormApi extends KeptForm {
  readonly type: CommitmentEventType;
  /** One sentence on what will happen. */
  readonly will: string;
  /** The fields to show now, in order. */
  readonly fields: readonly ActField[];
  readonly values: ActValues;
  readonly isDirty: boolean;
  readonly set: <Key extends keyof ActValues>(key: Key, value: ActValues[Key]) => void;
  readonly errors: readonly FormError[];
  /** How often sending was tried. */
  readonly attempt: number;
  readonly errorAt: (at: string) => string | undefined;
  readonly controlId: (at: string) => string;
  /** Why it was refused, where no field is at fault; what was typed is still there. */
  readonly refusal: string | null;
  /** The terms before and after, where the form changes them. */
  readonly changes: readonly TermChange[];
  readonly reasons: readonly VarianceReason[];
  /** Who could take over. */
  readonly successors: readonly Person[];
  /** What the promise could have waited for. */
  readonly blockers: readonly Pick<Commitment, 'id' | 'title'>[];
  /** `unreadable`: keys of days that the browser could not make sense of. */
  readonly submit: (unreadable?: readonly string[]) => Result<Commitment>;
}

/**
 * The form of one act in the conversation, without an element. Another act or another commitment is
 * a fresh form; a commitment that changed meanwhile leaves what was typed as it is.
 */
export function useActForm(
  host: ConversationHost,
  commitment: Commitment,
  type: CommitmentEventType,
  options: ActFormOptions = {},
): ActFormApi {
  const messages = useMessages('acts', english, options.messages);
  const { formats } = useTroth();
  const form = actForm(type, commitment, host.now(), formats.timeZone);
  const { values, attemptTo, latest, ...state } = useFormState({
    subject: JSON.stringify([commitment.id, type, host.viewer?.partyId]),
    start: () => form.start,
    messages,
    keys: [...form.fields.map(({ key }) => key), 'unmet', 'waived', 'exceeded'],
  });
  const place = {
    host,
    place: actPlace(commitment.id, type),
    isThere: (eventId: string) => hasEvent(commitment, eventId),
  };
  const { set, send, ...kept } = useKeptForm({ ...state, latest }, place, options);

  const partner = otherPartyOf(commitment, host);
  const blockers = (host.promisesOf?.(partner) ?? []).filter(({ id }) => id !== commitment.id);
  const isBlocked = values.varianceReason === 'prerequisite_from_partner';
  const fields = form.fields.filter(({ key }) => key !== 'blockedBy' || isBlocked);
  // Whoever says that it waited for the partner has to name what for.
  const canBlame = blockers.length > 0;
  const changesTerms = fields.some(({ key }) => key === 'due');
  const before = currentTerms(commitment);
  const isHandover = type === 'acceptAmendment' && commitment.pendingAmendment?.performer;
  const will = isHandover ? messages.willHandOver : messages.will[type];

  const submit = (unreadable: readonly string[] = []): Result<Commitment> => {
    const now = latest();
    const time = { now: host.now(), today: host.today };
    const faults = withUnreadable(checkAct({ ...form, fields }, now, commitment, time), unreadable);
    const act = withAnswered(buildAct(type, now, commitment), commitment);
    const { id: commitmentId, title } = commitment;
    return attemptTo(faults, () =>
      send({ of: 'act', type, commitmentId, title }, () => host.act(commitmentId, act)),
    );
  };

  return {
    type,
    will: will({ other: host.partyName(partner) }),
    fields,
    values,
    isDirty: state.isDirty,
    set,
    errors: state.errors,
    attempt: state.attempt,
    errorAt: state.errorAt,
    controlId: state.controlId,
    refusal: state.refusal,
    changes: changesTerms ? termChanges(before, termsOf(values), messages, formats) : [],
    reasons: varianceReasons.filter((reason) => canBlame || reason !== 'prerequisite_from_partner'),
    successors: successorsOf(commitment, host),
    blockers,
    submit,
    ...kept,
  };
}
