'use client';
import { useState } from 'react';
import { type PromiseHint, promiseHints } from '../../core/commitments/promiseHints.ts';
import type { Commitment, CommitmentDraft } from '../../core/commitments/types.ts';
import { refuse } from '../../core/result.ts';
import type { Party, Person, Result } from '../../core/types.ts';
import { type ActsMessages, acts as english } from '../../i18n/en/acts.ts';
import { sameValue } from '../document/sameValue.ts';
import { useMessages } from '../useMessages.ts';
import {
  buildDraft,
  type CommitmentFormValues,
  type CommitmentKind,
  checkCommitment,
  startValues,
} from './commitmentForm.ts';
import type { ConversationHost } from './conversationHost.ts';
import { commitmentPlace } from './formKey.ts';
import type { FormError } from './formTypes.ts';
import type { SentValues } from './sentForm.ts';
import { useFormState, withUnreadable } from './useFormState.ts';
import { type KeepingOptions, type KeptForm, useKeptForm } from './useKeptForm.ts';

type SentPlace = Pick<SentValues, 'commitmentId' | 'values'>;

export interface CommitmentFormOptions extends KeepingOptions {
  readonly messages?: Partial<ActsMessages> | undefined;
}

export interface CommitmentFormApi extends KeptForm {
  readonly kind: CommitmentKind;
  readonly values: CommitmentFormValues;
  readonly isDirty: boolean;
  readonly set: <Key extends keyof CommitmentFormValues>(
    key: Key,
    value: CommitmentFormValues[Key],
  ) => void;
  readonly errors: readonly FormError[];
  readonly attempt: number;
  readonly errorAt: (at: string) => string | undefined;
  readonly controlId: (at: string) => string;
  readonly refusal: string | null;
  /** What would make the promise a better one; never in the way. */
  readonly hints: readonly PromiseHint[];
  /** Who could be on the other side. */
  readonly partners: readonly Party[];
  readonly peopleOf: (partyId: string) => readonly Person[];
  /** Keeps it as a draft, or sends it. `unreadable`: keys of days that the browser could not read. */
  readonly submit: (as: 'draft' | 'send', unreadable?: readonly string[]) => Result<Commitment>;
}

/** The form of a request or an offer, without an element; from a draft it goes on where that ends. */
export function useCommitmentForm(
  host: ConversationHost,
  kind: CommitmentKind,
  draft?: CommitmentDraft,
  options: CommitmentFormOptions = {},
): CommitmentFormApi {
  const messages = useMessages('acts', english, options.messages);
  const [newId, setNewId] = useState(host.newId);
  const id = draft?.id ?? newId;
  const { values, attemptTo, latest, isDirty, ...state } = useFormState({
    subject: JSON.stringify([kind, draft?.id, host.viewer?.partyId]),
    start: () => startValues(host, draft),
    messages,
    keys: ['otherParty', 'title', 'deliverable', 'conditions', 'due', 'respondBy'],
  });

  const place = {
    host,
    place: commitmentPlace(kind, draft?.id),
    isThere: (_: string, { commitmentId, values: sent }: SentPlace) =>
      draft ? sameValue(sent, state.start) : host.titleOf?.(commitmentId) !== undefined,
    // Should it come late after all, it is still one promise.
    onTakenUp: ({ commitmentId }: SentPlace) => setNewId(commitmentId),
  };
  const { set, send, ...kept } = useKeptForm({ ...state, latest }, place, options);

  const submit: CommitmentFormApi['submit'] = (as, unreadable = []) => {
    const { viewer, today } = host;
    const now = latest();
    const faults = withUnreadable(checkCommitment(now, as, today), unreadable);
    return attemptTo(faults, () => {
      if (!viewer || viewer.role === 'witness') return refuse('E_ACTOR', messages.witness);
      const at = draft?.at ?? host.now();
      const respondBy = now.respondBy || undefined;
      const made = buildDraft(now, { kind, viewer, id, at, draft });
      const type = as === 'send' ? kind : as;
      return send({ of: kind, type, commitmentId: id, title: made.title }, () =>
        host.save(made, as === 'send' ? { respondBy } : undefined),
      );
    });
  };

  return {
    kind,
    values,
    isDirty,
    set,
    errors: state.errors,
    attempt: state.attempt,
    errorAt: state.errorAt,
    controlId: state.controlId,
    refusal: state.refusal,
    hints: promiseHints({ ...values, kind, today: host.today }),
    partners: host.parties.filter(({ id: partyId }) => partyId !== host.viewer?.partyId),
    peopleOf: (partyId) => host.people.filter((person) => person.partyId === partyId),
    submit,
    ...kept,
  };
}
