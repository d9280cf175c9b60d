import { ownValue } from '../../own.ts';
import { allowedPostMortemVerbs } from '../../postmortem/allowedPostMortemVerbs.ts';
import type { PostMortemVerbType } from '../../postmortem/events.ts';
import { type GapCode, postMortemGaps } from '../../postmortem/postMortemGaps.ts';
import type { PostMortem } from '../../postmortem/types.ts';
import type { CalendarDate } from '../../types.ts';
import { actorOf } from './actorOf.ts';
import type { Awaited, AwaitedAct, RecordViewer } from './awaited.ts';

/** What a side owes, the likeliest first. */
const owed: readonly (readonly [GapCode, AwaitedAct])[] = [
  ['perspective_missing', 'submit_perspective'],
  ['answer_missing', 'answer_restatement'],
  ['restatement_missing', 'restate'],
  ['self_check_missing', 'self_check'],
  ['signature_missing', 'sign_post_mortem'],
];

/** What leads on as soon as nothing is owed. */
const leading: readonly (readonly [PostMortemVerbType, AwaitedAct])[] = [
  ['startReview', 'review'],
  ['resume', 'resume'],
];

/** What a post-mortem waits for from a viewer; `null`: nothing. */
export function awaitedOfPostMortem(
  doc: PostMortem,
  viewer: RecordViewer,
  today: CalendarDate,
): Awaited | null {
  const act = actOn(doc, viewer, today);
  if (!act) return null;
  return {
    collection: 'postMortems',
    id: doc.id,
    act,
    due: act === 'look' ? firstLook(doc) : null,
  };
}

function actOn(doc: PostMortem, viewer: RecordViewer, today: CalendarDate): AwaitedAct | null {
  const { partyId } = viewer;
  if (!doc.partyIds.includes(partyId)) return null;
  if (doc.stage === 'draft') return doc.createdBy === partyId ? 'share' : null;
  if (doc.stage === 'agreed' || doc.stage === 'agreed_with_differences') {
    const day = firstLook(doc);
    return day !== null && day <= today ? 'look' : null;
  }
  const gaps = postMortemGaps(doc);
  const own = gaps.filter((gap) => gap.partyId === partyId);
  const debt = owed.find(([code]) => own.some((gap) => gap.code === code));
  if (debt) return debt[1];
  const isOfBoth = gaps.some((gap) => gap.partyId === undefined);
  if (isOfBoth) return 'complete';
  const verbs = allowedPostMortemVerbs(doc, actorOf(viewer));
  return leading.find(([verb]) => verbs.includes(verb))?.[1] ?? null;
}

/** The first day to look whether it came back that nobody has noted yet. */
export function firstLook(doc: PostMortem): CalendarDate | null {
  const days = postMortemGaps(doc)
    .filter(({ code }) => code === 'recurrence_open')
    .map(({ entryId = '' }) => ownValue(doc.recurrence, entryId)?.date ?? '')
    .filter((day) => day !== '');
  return days.sort()[0] ?? null;
}
