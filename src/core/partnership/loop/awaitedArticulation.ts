import { allowedArticulationVerbs } from '../../articulation/allowedArticulationVerbs.ts';
import { articulationGaps } from '../../articulation/articulationGaps.ts';
import type { ArticulationVerbType } from '../../articulation/events.ts';
import type { Articulation } from '../../articulation/types.ts';
import type { CalendarDate } from '../../types.ts';
import { actorOf } from './actorOf.ts';
import type { Awaited, AwaitedAct, RecordViewer } from './awaited.ts';

/** What leads on, and what answers somebody, the likeliest first. */
const acts: readonly (readonly [ArticulationVerbType, AwaitedAct])[] = [
  ['activate', 'activate'],
  ['sign', 'sign_articulation'],
  ['answerEcho', 'answer_echo'],
];

/** What a re-articulation waits for from a viewer; `null`: nothing. */
export function awaitedOfArticulation(
  doc: Articulation,
  viewer: RecordViewer,
  today: CalendarDate,
  openCommitments: readonly string[],
): Awaited | null {
  const act = actOn(doc, viewer, today, openCommitments);
  if (!act) return null;
  const due = act === 'look_again' ? doc.reviewBy : doc.effectiveFrom;
  return { collection: 'articulations', id: doc.id, act, due: due || null };
}

function actOn(
  doc: Articulation,
  viewer: RecordViewer,
  today: CalendarDate,
  openCommitments: readonly string[],
): AwaitedAct | null {
  const { partyId } = viewer;
  if (!doc.partyIds.includes(partyId)) return null;
  switch (doc.status) {
    case 'draft':
      return doc.createdBy === partyId ? 'propose' : null;
    case 'in_force':
      return doc.reviewBy !== '' && doc.reviewBy <= today ? 'look_again' : null;
    case 'in_review':
    case 'partly_signed':
      break;
    default:
      return null;
  }
  const gaps = articulationGaps(doc, { openCommitments });
  const verbs = allowedArticulationVerbs(doc, actorOf(viewer), { openCommitments });
  const allowed = acts.find(
    ([verb]) => verbs.includes(verb) && (verb !== 'activate' || gaps.length === 0),
  );
  if (allowed) return allowed[1];
  const isOwed = (...codes: readonly string[]) =>
    gaps.some((gap) => codes.includes(gap.code) && (gap.partyId ?? partyId) === partyId);
  if (isOwed('clause_differs', 'clause_sent_back')) return 'reply';
  if (isOwed('echo_missing')) return 'echo';
  return isOwed('commitment_undecided') ? 'decide' : null;
}
