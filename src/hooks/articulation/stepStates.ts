import type { AdviceCode } from '../../core/articulation/articulationAdvice.ts';
import { articulationAdvice } from '../../core/articulation/articulationAdvice.ts';
import { articulationGaps, type Gap } from '../../core/articulation/articulationGaps.ts';
import { signingGaps } from '../../core/articulation/signingGaps.ts';
import { articulationSections, isWordedPrompt } from '../../core/articulation/templates/index.ts';
import type { Articulation, ClauseSection } from '../../core/articulation/types.ts';
import { writtenClauses } from '../../core/articulation/writtenClauses.ts';
import type { PartyId } from '../../core/types.ts';
import type { ArticulationMessages } from '../../i18n/en/articulationMessages.ts';
import type { SectionStatus } from '../document/documentUi.ts';
import { gapWords } from './gapWords.ts';
import { placeOfGap } from './placeOfGap.ts';
import type { StepState } from './rearticulationApi.ts';
import type { StepId } from './rearticulationView.ts';
import type { Standing } from './standingOf.ts';
import { stepOfGap } from './stepOfGap.ts';

export interface StepContext {
  readonly doc: Articulation;
  readonly standing: Standing;
  readonly ownParty: PartyId | null;
  /** The ids of the commitments that are open now. */
  readonly openCommitments: readonly string[];
  /** A commitment by what it is called. */
  readonly commitmentTitle: (id: string) => string;
  readonly partyName: (id: PartyId) => string;
  readonly shownText: (text: string) => string;
  readonly messages: ArticulationMessages;
}

/** The steps of the form, in their order. */
export function stepsOf(doc: Articulation, openCommitments: readonly string[]): readonly StepId[] {
  const hasCommitments = openCommitments.length > 0 || Object.keys(doc.commitments).length > 0;
  return [
    'start',
    'people',
    ...articulationSections(doc),
    ...(doc.supersedes ? (['changes'] as const) : []),
    ...(hasCommitments ? (['commitments'] as const) : []),
    'signOff',
  ];
}

/** Every step in the viewer's words: where it stands, and what is missing in it. */
export function stepStates(context: StepContext): readonly StepState[] {
  const { doc, standing, openCommitments } = context;
  const steps = stepsOf(doc, openCommitments);
  const gaps = articulationGaps(doc, { openCommitments });
  const gapsOf = byStep(gaps, steps);
  const adviceOf = byStep(articulationAdvice(doc), steps);
  // Also in a draft, done is what its writers need not come back to before anybody signs.
  const later = doc.status === 'draft' ? signingGaps(doc) : [];
  const openSteps = byStep(
    later.filter(({ partyId }) => partyId === undefined),
    steps,
  );
  const said = new Set<StepId>(writtenClauses(doc).map(({ section }) => section));
  return steps.map((id) =>
    stepState(
      id,
      {
        gaps: gapsOf.get(id) ?? [],
        advice: adviceOf.get(id) ?? [],
        isWritten: said.has(id) || isFilledIn(id, doc),
        isOpen: openSteps.has(id) || (id === 'signOff' && standing.isAltered),
      },
      context,
    ),
  );
}

function byStep<Code extends string>(
  gaps: readonly Gap<Code>[],
  steps: readonly StepId[],
): ReadonlyMap<StepId, readonly Gap<Code>[]> {
  const found = new Map<StepId, Gap<Code>[]>();
  for (const gap of gaps) {
    const step = stepOfGap(gap, steps);
    const others = found.get(step);
    if (others) others.push(gap);
    else found.set(step, [gap]);
  }
  return found;
}

/** What is found in one step. */
interface Findings {
  readonly gaps: readonly Gap[];
  readonly advice: readonly Gap<AdviceCode>[];
  readonly isWritten: boolean;
  /** Something is missing in it that comes later, or its signatures do not fit. */
  readonly isOpen: boolean;
}

function stepState(
  id: StepId,
  { gaps, advice, isWritten, isOpen }: Findings,
  context: StepContext,
): StepState {
  const { doc, messages, ownParty, shownText } = context;
  const section = doc.template.sections.find((one) => one.id === id);
  const words = isSection(id) ? messages.sections[id] : messages.steps[id];
  const missing = gaps.map((gap) => ({
    text: gapWords(gap, messages.gaps[gap.code], context),
    place: placeOfGap(gap, id),
  }));
  const owes = [
    ...new Set(gaps.flatMap(({ partyId }) => (partyId === undefined ? [] : [partyId]))),
  ];
  return {
    id,
    title: section?.title === undefined ? words.title : shownText(section.title),
    help: section?.help === undefined ? words.help : shownText(section.help),
    prompts: onceEach(
      (section?.prompts ?? []).flatMap(({ id: prompt, text }) => {
        if (text !== undefined) return [shownText(text)];
        return isWordedPrompt(prompt) ? [messages.prompts[prompt]] : [];
      }),
    ),
    status:
      isOpen && isWritten && gaps.length === 0
        ? 'begun'
        : statusOf(isWritten, gaps, owes, ownParty),
    owes,
    gaps: onceEach(missing.map(({ text }) => text)),
    missing,
    advice: onceEach(advice.map((gap) => gapWords(gap, messages.advice[gap.code], context))),
  };
}

function isSection(id: StepId): id is ClauseSection {
  return !['start', 'people', 'changes', 'commitments', 'signOff'].includes(id);
}

/** Whether anything was filled in in a step that frames the clauses. */
function isFilledIn(id: StepId, doc: Articulation): boolean {
  switch (id) {
    case 'start':
      return doc.trigger !== '' || doc.effectiveFrom !== '' || doc.reviewBy !== '';
    case 'people':
      return Object.keys(doc.people).length > 0;
    case 'changes':
      return Object.keys(doc.reasons).length > 0;
    case 'commitments':
      return Object.keys(doc.commitments).length > 0;
    case 'signOff':
      return Object.keys(doc.signatures).length > 0;
    default:
      return false;
  }
}

/** A step that only others owe something in waits for them. */
function statusOf(
  isWritten: boolean,
  gaps: readonly Gap[],
  owes: readonly PartyId[],
  ownParty: PartyId | null,
): SectionStatus {
  if (gaps.length === 0) return isWritten ? 'done' : 'empty';
  const isOthers = gaps.every(({ partyId }) => partyId !== undefined && partyId !== ownParty);
  if (isOthers && owes.length > 0) return 'waiting';
  return isWritten ? 'begun' : 'empty';
}

function onceEach(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
