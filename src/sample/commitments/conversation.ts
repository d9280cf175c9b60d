import { applyCommitmentEvent } from '../../core/commitments/applyCommitmentEvent.ts';
import { createCommitment } from '../../core/commitments/createCommitment.ts';
import type {
  Actor,
  Commitment,
  CommitmentDraft,
  CommitmentEvent,
  CommitmentEventType,
  CommitmentPayloads,
  Terms,
} from '../../core/commitments/types.ts';
import type { CalendarDate } from '../../core/types.ts';
import { must } from '../must.ts';
import { type SampleDays, timeAfter } from '../sampleDays.ts';

/** `[day, who, what, with what]`; the day in working days from the one the sample is seen on. */
export type Act<Type extends CommitmentEventType = CommitmentEventType> = Type extends Type
  ? readonly [on: number, by: Actor, type: Type, payload?: CommitmentPayloads[Type]]
  : never;

/** How a conversation begins. */
export interface Opening extends Omit<CommitmentDraft, 'by' | 'at'> {
  /** Who wrote the draft; the requester, unless told. */
  readonly by?: Actor;
  /** The day it was drafted; that of the first act, unless told. */
  readonly on?: number;
}

/** A conversation from its draft through its acts. */
export type Tell = (opening: Opening, ...acts: readonly Act[]) => Commitment;

/** Tells conversations as lines of data, on these days. */
export function teller({ at }: SampleDays): Tell {
  return ({ by, on, ...opening }, ...acts) => {
    const { id, requester } = opening;
    const drafted = at(on ?? acts[0]?.[0] ?? -1, '08:00');
    const draft = must(createCommitment({ ...opening, by: by ?? requester, at: drafted }), id);
    // Not everybody acts at the same time of day.
    const hour = timeAfter('08:10', (id.length * 13) % 90);
    return acts.reduce((commitment, [day, actor, type, payload], index) => {
      const moment = at(day, timeAfter(hour, index * 41));
      const event = { type, by: actor, at: moment, ...payload } as CommitmentEvent;
      return must(applyCommitmentEvent(commitment, event), `${id}: ${type}`);
    }, draft);
  };
}

/** What is promised, by when, and what the receiver will look at: `c1`, `c2`, … */
export function terms(
  deliverable: string,
  due: CalendarDate | null,
  ...conditions: readonly string[]
): Terms {
  return {
    deliverable,
    conditions: conditions.map((text, index) => ({ id: `c${index + 1}`, text })),
    due,
  };
}
