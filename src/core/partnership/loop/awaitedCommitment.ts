import type { Articulation, DispositionKind } from '../../articulation/types.ts';
import { flagsOf } from '../../commitments/commitmentFlags.ts';
import { currentTerms } from '../../commitments/terms.ts';
import type { Actor, Commitment } from '../../commitments/types.ts';
import { compareInstants } from '../../compareInstants.ts';
import { ownValue } from '../../own.ts';
import type { CalendarDate } from '../../types.ts';
import type { Awaited, AwaitedAct, RecordViewer } from './awaited.ts';

/** What a commitment waits for from a viewer; `null`: nothing. */
export function awaitedOfCommitment(
  commitment: Commitment,
  viewer: RecordViewer,
  today: CalendarDate,
  inForce: Articulation | null,
): Awaited | null {
  const act = agreedAct(commitment, viewer, inForce) ?? nextAct(commitment, viewer, today);
  if (!act) return null;
  const { id, respondBy } = commitment;
  const due = act === 'answer' ? respondBy : currentTerms(commitment).due;
  return { collection: 'commitments', id, act, due };
}

function nextAct(
  commitment: Commitment,
  viewer: RecordViewer,
  today: CalendarDate,
): AwaitedAct | null {
  const { state, by, performer, requester, pendingAmendment } = commitment;
  if (flagsOf(commitment, today).awaiting !== viewer.partyId) return null;
  const own = performer.partyId === viewer.partyId ? performer : requester;
  if (!isFor(state === 'draft' ? by : own, viewer)) return null;
  switch (state) {
    case 'draft':
      // Only whoever will do it can promise it, whoever wrote it down.
      return commitment.source && own === performer ? 'promise_own' : 'finish_draft';
    case 'promised':
      return pendingAmendment ? 'answer_change' : 'deliver';
    case 'reported':
      return 'judge';
    default:
      return 'answer';
  }
}

const agreedActs: Partial<Record<DispositionKind | '', AwaitedAct>> = {
  released: 'release',
  amended: 'amend',
};

/** What the version in force says is to be done with it, as long as it goes on as before. */
function agreedAct(
  { id, state, requester, agreed, pendingAmendment }: Commitment,
  { partyId }: RecordViewer,
  inForce: Articulation | null,
): AwaitedAct | null {
  if (!inForce || pendingAmendment) return null;
  if (state !== 'promised' && state !== 'reported') return null;
  const begun = inForce.history.findLast(({ type }) => type === 'activate')?.at;
  const act = agreedActs[ownValue(inForce.commitments, id)?.kind ?? ''];
  if (!act || begun === undefined) return null;
  if (act === 'release') return requester.partyId === partyId ? act : null;
  // Another person who does it leaves the terms as they were.
  const [, ...amendments] = agreed;
  const isAmended = amendments.some(({ at }) => compareInstants(at, begun) >= 0);
  return state === 'reported' || isAmended ? null : act;
}

/** What is somebody else's of the same side is not this person's. */
function isFor({ personId }: Actor, viewer: RecordViewer): boolean {
  return personId === undefined || viewer.personId === undefined || personId === viewer.personId;
}
