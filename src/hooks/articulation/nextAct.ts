import { allowedArticulationVerbs } from '../../core/articulation/allowedArticulationVerbs.ts';
import { versionToReplace } from '../../core/articulation/chain/versionToReplace.ts';
import type { ArticulationActor, ArticulationVerbType } from '../../core/articulation/events.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import type { Refusal } from '../../core/result.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { NextAct, StepState } from './rearticulationApi.ts';
import { haveAllSigned } from './standingOf.ts';
import type { StepContext } from './stepStates.ts';

/** Verbs that lead the whole document on or back; the others stand beside what they are about. */
const leading: readonly ArticulationVerbType[] = [
  'propose',
  'activate',
  'sendBack',
  'decline',
  'withdraw',
];

interface NextActContext extends StepContext {
  readonly actor: ArticulationActor | null;
  /** The other parties, as one text. */
  readonly others: string;
  readonly steps: readonly StepState[];
  /** The earlier versions that are known here. */
  readonly earlier: readonly Articulation[];
  readonly formats: Formats;
}

/** What is missing before it goes on, and what this viewer may do. */
export function nextAct(context: NextActContext): NextAct {
  const { doc, standing, messages, actor, others, steps, earlier, formats } = context;
  const isInReview = doc.status === 'in_review' || doc.status === 'partly_signed';
  const place = isInReview ? versionToReplace(doc, earlier) : null;
  const missing = [
    ...steps.flatMap((step) => missingIn(step, context)),
    ...(place && !place.ok ? [whyNotReplaced(place.error, context)] : []),
  ];
  const allowed = (actor ? allowedArticulationVerbs(doc, actor, context) : []).filter(
    // Of earlier versions only the host knows.
    (type) => type !== 'activate' || missing.length === 0,
  );
  const unknown = place?.ok && place.value === null ? doc.supersedes : null;
  const will = (type: ArticulationVerbType) => {
    const words = messages.will[type]({ others });
    if (type !== 'activate' || !unknown) return words;
    return `${words} ${messages.beforeUnknown({ version: unknown.version }, formats)}`;
  };
  const inWords = (type: ArticulationVerbType) => ({
    type,
    label: type === 'sendBack' ? messages.sendBackAll : messages.acts[type],
    will: will(type),
  });
  const isSide = actor !== null && doc.partyIds.includes(actor.partyId);
  // Versions that do not follow each other are nothing that can be put right here.
  const isOnlyMissing = missing.length > 0 && (place === null || place.ok);
  const onward = isSide && isOnlyMissing ? leadsOn(doc) : null;
  return {
    status: doc.status,
    means: standing.means,
    missing,
    verbs: leading.filter((type) => allowed.includes(type)).map(inWords),
    notYet: onward && inWords(onward),
  };
}

/** What the whole document waits for, besides what is missing in it. */
function leadsOn(doc: Articulation): 'propose' | 'activate' | null {
  if (doc.status === 'draft') return 'propose';
  return doc.status === 'partly_signed' && haveAllSigned(doc) ? 'activate' : null;
}

/** So many of one step are told one by one; the step itself tells them all. */
const MOST_TOLD = 4;

function missingIn(
  { id, gaps, missing }: StepState,
  { messages, formats }: Pick<NextActContext, 'messages' | 'formats'>,
): NextAct['missing'] {
  const isLong = gaps.length > MOST_TOLD;
  const told = isLong ? gaps.slice(0, MOST_TOLD - 1) : gaps;
  const rest = gaps.length - told.length;
  const placeOf = (gap: string | undefined) =>
    missing.find(({ text }) => text === gap)?.place ?? null;
  const lines = told.map((text) => ({ text, place: placeOf(text), step: id, count: 1 }));
  if (rest === 0) return lines;
  const more = messages.missingMore({ count: rest }, formats);
  return [...lines, { text: more, place: placeOf(gaps[told.length]), step: id, count: rest }];
}

/** Why it cannot take the place of the version before, and where that is shown. */
function whyNotReplaced(
  { code }: Refusal,
  { messages, steps }: Pick<NextActContext, 'messages' | 'steps'>,
): NextAct['missing'][number] {
  const words = code === 'E_ACTOR' ? messages.nobodyBefore : messages.refusals[code];
  const isCompared = steps.some(({ id }) => id === 'changes');
  const step = isCompared ? 'changes' : 'signOff';
  return { text: words ?? messages.refused, place: null, step, count: 1 };
}
