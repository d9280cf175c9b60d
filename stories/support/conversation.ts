import {
  type Actor,
  applyCommitmentEvent,
  type Commitment,
  type CommitmentEvent,
  type CommitmentEventType,
  type CommitmentPayloads,
  createCommitment,
  type Terms,
} from '../../src/core/index.ts';
import { accepted, momentOf } from './walk.ts';

export { terms } from '../../src/sample/commitments/conversation.ts';

/** `[who, what, when, with what]`; when is a day, or a day and a time: `2026-09-01 14:30`. */
export type Act<Type extends CommitmentEventType = CommitmentEventType> = Type extends Type
  ? readonly [by: Actor, type: Type, at: string, payload?: CommitmentPayloads[Type]]
  : never;

interface Opening {
  readonly id: string;
  readonly title: string;
  readonly requester: Actor;
  readonly performer: Actor;
  /** Who wrote the draft; the requester unless told. */
  readonly by?: Actor;
  readonly at: string;
  readonly terms: Terms;
  readonly dimensionIds?: string[];
  readonly blockedBy?: string[];
}

/** A conversation from its draft through its acts. Throws where the library refuses. */
export function conversation(opening: Opening, ...acts: readonly Act[]): Commitment {
  const { by = opening.requester, at } = opening;
  const draft = accepted(createCommitment({ ...opening, by, at: momentOf(at) }));
  return acts.reduce((commitment, [actor, type, when, payload]) => {
    const event = { type, by: actor, at: momentOf(when), ...payload } as CommitmentEvent;
    return accepted(applyCommitmentEvent(commitment, event));
  }, draft);
}
