import {
  type CommitmentCollection,
  isMeasurable,
  valuesOf,
} from '../../commitments/eachCommitment.ts';
import { isCommitment } from '../../commitments/isCommitment.ts';
import type { Commitment } from '../../commitments/types.ts';
import { own } from '../../own.ts';
import type { PartyId } from '../../types.ts';
import type { Articulation } from '../types.ts';
import type { Actors } from './actors.ts';
import { dispositionIn } from './textParts.ts';
import type { HandoverCommitment, HandoverWork, OpenState } from './types.ts';

const openStates: readonly string[] = [
  'requested',
  'offered',
  'countered',
  'promised',
  'reported',
] satisfies OpenState[];

/** A commitment of which it is not known who does it for whom. */
type Short = Pick<Commitment, 'id' | 'title' | 'state'>;

/** Commitments, each in full or in short: as a list, or keyed by id. */
export type OpenCommitments =
  | CommitmentCollection
  | Iterable<Short>
  | Readonly<Record<string, Short>>;

/** Commitments of a party that are under way, those due first before the others; no drafts. */
export function openCommitments(
  commitments: OpenCommitments,
  partyId: PartyId,
  doc: Articulation | null,
  actors: Actors,
): HandoverWork['commitments'] {
  const known = [...valuesOf(commitments)].filter(isOpen);
  const open = known
    .filter(isWhole)
    .map((one) => handed(one, doc, actors))
    .sort(byDue);
  const others = known.filter((one) => !isWhole(one));
  return {
    owed: open.filter(({ performer }) => performer.partyId === partyId),
    expected: open.filter(({ requester }) => requester.partyId === partyId),
    others: others.map(({ id, title, state }) => ({
      ...{ id, title, state: state as OpenState },
      disposition: dispositionIn(doc, id),
    })),
  };
}

function isOpen(value: unknown): value is Short {
  const [id, title, state] = ['id', 'title', 'state'].map((key) => own(value, key));
  return (
    typeof id === 'string' &&
    typeof title === 'string' &&
    typeof state === 'string' &&
    openStates.includes(state)
  );
}

function isWhole(one: Short): one is Commitment {
  return isMeasurable(one) && isCommitment(one);
}

function handed(
  { id, title, state, performer, requester, terms }: Commitment,
  doc: Articulation | null,
  actors: Actors,
): HandoverCommitment {
  const { deliverable = '', conditions = [], due = null } = terms.at(-1) ?? {};
  return {
    ...{ id, title, due, deliverable },
    state: state as OpenState,
    performer: actors.of(performer.partyId, performer.personId ?? ''),
    requester: actors.of(requester.partyId, requester.personId ?? ''),
    conditions: conditions.map(({ text }) => text),
    disposition: dispositionIn(doc, id),
  };
}

/** Days that are written like this sort as texts; without one, last. */
function byDue(a: HandoverCommitment, b: HandoverCommitment): number {
  if (a.due === b.due) return a.id < b.id ? -1 : 1;
  if (a.due === null) return 1;
  if (b.due === null) return -1;
  return a.due < b.due ? -1 : 1;
}
