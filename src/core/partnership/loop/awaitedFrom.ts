import type { Articulation } from '../../articulation/types.ts';
import { isCalendarDate } from '../../calendarDate.ts';
import { isUnderWay } from '../../commitments/isUnderWay.ts';
import type { Commitment } from '../../commitments/types.ts';
import { compareText } from '../../trust/compareWaves.ts';
import type { CalendarDate } from '../../types.ts';
import { isPartnership } from '../isPartnership.ts';
import type { Partnership } from '../types.ts';
import type { Awaited, RecordViewer } from './awaited.ts';
import { awaitedOfArticulation } from './awaitedArticulation.ts';
import { awaitedOfCommitment } from './awaitedCommitment.ts';
import { awaitedOfPostMortem } from './awaitedPostMortem.ts';
import { surveyWaves } from './surveyWaves.ts';

/**
 * What waits for somebody of one party, the most pressing first: by day, then what has no day. Of
 * promises that somebody else of the same party is to see to, none. `today`: the day where the
 * viewer is; one that does not exist: nothing. Never throws.
 */
export function awaitedFrom(
  partnership: Partnership,
  viewer: RecordViewer,
  today: CalendarDate,
): Awaited[] {
  if (!isPartnership(partnership) || !isCalendarDate(today)) return [];
  const { commitments, postMortems, articulations } = partnership;
  const inForce = Object.values(articulations).filter(({ status }) => status === 'in_force');
  const open = Object.values(commitments).filter(isUnderWay);
  const found: (Awaited | null)[] = [
    ...Object.values(commitments).map((one) =>
      awaitedOfCommitment(one, viewer, today, agreementOn(one, inForce)),
    ),
    ...Object.values(postMortems).map((doc) => awaitedOfPostMortem(doc, viewer, today)),
    ...Object.values(articulations).map((doc) =>
      awaitedOfArticulation(doc, viewer, today, idsBetween(doc, open)),
    ),
    awaitedSurvey(partnership, viewer),
  ];
  return found
    .filter((one) => one !== null)
    .sort((a, b) => compareText(a.due ?? LATER, b.due ?? LATER) || compareText(a.id, b.id));
}

/** What both sides of a commitment live by and says what becomes of it; `null`: none, or several. */
function agreementOn(
  commitment: Commitment,
  inForce: readonly Articulation[],
): Articulation | null {
  const [found = null, other] = inForce.filter(
    (doc) => isBetween(commitment, doc) && Object.hasOwn(doc.commitments, commitment.id),
  );
  return other ? null : found;
}

function idsBetween(doc: Articulation, commitments: readonly Commitment[]): string[] {
  return commitments.filter((one) => isBetween(one, doc)).map(({ id }) => id);
}

function isBetween({ requester, performer }: Commitment, { partyIds }: Articulation): boolean {
  return partyIds.includes(requester.partyId) && partyIds.includes(performer.partyId);
}

/** After all days. */
const LATER = '~';

/** A round that was called for and that nobody of the viewer’s side has answered yet. */
function awaitedSurvey(partnership: Partnership, { partyId }: RecordViewer): Awaited | null {
  const last = surveyWaves(partnership).at(-1);
  if (!last || last.origins.length === 0 || !Object.hasOwn(partnership.parties, partyId)) {
    return null;
  }
  const isAnswered = Object.values(partnership.responses).some(
    ({ wave, rater }) => wave === last.id && rater === partyId,
  );
  if (isAnswered) return null;
  return { collection: 'responses', id: last.id, act: 'answer_survey', due: null };
}
