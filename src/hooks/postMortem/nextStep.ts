import { allowedPostMortemVerbs } from '../../core/postmortem/allowedPostMortemVerbs.ts';
import type { PostMortemActor, PostMortemVerbType } from '../../core/postmortem/events.ts';
import { postMortemGaps } from '../../core/postmortem/postMortemGaps.ts';
import { postMortemReadiness } from '../../core/postmortem/postMortemReadiness.ts';
import type { PostMortemStage } from '../../core/postmortem/types.ts';
import { placeOfGap } from './placeOfGap.ts';
import type { NextStep } from './postMortemApi.ts';
import { type SectionContext, whereOf } from './sectionStates.ts';
import { stageWords } from './stageWords.ts';
import { verbWords } from './verbWords.ts';

/** Verbs that lead the whole document on or back; the others stand in their sections. */
const leading: readonly PostMortemVerbType[] = [
  'startSharing',
  'startMeeting',
  'startReview',
  'resume',
  'close',
];

/** What leads on from a stage, once nothing is missing. */
const leadsOn: Partial<Record<PostMortemStage, PostMortemVerbType>> = {
  sharing: 'startMeeting',
  in_meeting: 'startReview',
};

interface NextStepContext extends SectionContext {
  readonly actor: PostMortemActor | null;
}

/** What stands between now and the next stage, and what this viewer may do about it. */
export function nextStep(context: NextStepContext): NextStep {
  const { doc, actor, ownParty, partyName, messages } = context;
  const parties = doc.partyIds.map((id) => ({ id, name: partyName(id) }));
  const missing = postMortemGaps(doc).map((gap) => ({
    text: messages.gaps[gap.code](whereOf(gap, context)),
    section: gap.section,
    place: placeOfGap(doc, gap, ownParty),
  }));
  const allowed = actor ? allowedPostMortemVerbs(doc, actor) : [];
  const inWords = (type: PostMortemVerbType) => ({
    type,
    label: messages.acts[type],
    will: verbWords(type, { parties, ownParty, messages }).will,
  });
  const onward = leadsOn[doc.stage];
  const isOwn = actor !== null && ownParty !== null;
  const isNotYet = isOwn && missing.length > 0 && onward && !allowed.includes(onward);
  return {
    stage: doc.stage,
    next: postMortemReadiness(doc).next,
    ...stageWords(doc, messages),
    missing: onceEach(missing),
    verbs: allowed.filter((type) => leading.includes(type)).map(inWords),
    notYet: isNotYet ? inWords(onward) : null,
  };
}

type Missing = NextStep['missing'][number];

/** Two entries without a name can lack the same; said once, it is said. */
function onceEach(missing: readonly Missing[]): readonly Missing[] {
  return [...new Map(missing.map((one) => [`${one.section} ${one.text}`, one])).values()];
}
